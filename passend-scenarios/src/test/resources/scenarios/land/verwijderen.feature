# language: nl
Functionaliteit: Verwijderen
  Pas nadat de groepsleraar, en later ook de ouders, zijn gehoord en een andere school bereid is.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2008
    En de leerling staat sinds 20 augustus 2014 ingeschreven op De Sluis

  @WPO-40.11 @LAND-03
  Abstract Scenario: in 2016 is nodig: leraar horen en een andere school; zonder "<zonder>" mag het niet
    Gegeven op 1 maart 2016: gehoord: groepsleraar over verwijderen
    En op 8 maart 2016: De Brug is bereid toe te laten
    Als wij kijken op 9 maart 2016
    Dan mag de stap verwijderen.verwijderen
    En heeft De Sluis de zorgplicht
    Gegeven niet gebeurd is: <zonder>
    Als wij kijken op 9 maart 2016
    Dan mag de stap verwijderen.verwijderen niet
    En ontbreekt voor de stap verwijderen.verwijderen: <wat>

    Voorbeelden:
      | zonder                                  | wat                              |
      | gehoord: groepsleraar over verwijderen  | groepsleraar                     |
      | De Brug is bereid toe te laten          | verwijderen.andere-school-vinden |

  @WPO-40.11o
  Abstract Scenario: ouders horen hoort erbij vanaf 1 augustus 2017: <dag>
    Gegeven op 1 maart 2017: gehoord: groepsleraar over verwijderen
    En op 8 maart 2017: De Brug is bereid toe te laten
    Als wij kijken op <dag>
    Dan <mag>

    Voorbeelden:
      | dag             | mag                                    |
      | 31 juli 2017    | mag de stap verwijderen.verwijderen    |
      | 1 augustus 2017 | mag de stap verwijderen.verwijderen niet |
      | 2 augustus 2017 | mag de stap verwijderen.verwijderen niet |

  @WPO-40.11o
  Scenario: met de ouders gehoord mag het
    Gegeven op 1 september 2017: gehoord: groepsleraar over verwijderen
    En op 8 september 2017: De Brug is bereid toe te laten
    Als wij kijken op 11 september 2017
    Dan mag de stap verwijderen.verwijderen niet
    En ontbreekt voor de stap verwijderen.verwijderen: ouders
    Gegeven op 12 september 2017: gehoord: ouders over verwijderen
    Als wij kijken op 12 september 2017
    Dan mag de stap verwijderen.verwijderen

  @WPO-43.2
  Scenario: ouders kunnen een geschil voorleggen
    Als wij kijken op 9 maart 2016
    Dan wordt bij de stap verwijderen.verwijderen het recht geschil-over-plaats-of-opp verteld
    En wordt bij de stap aanmelding.weigeren het recht geschil-over-plaats-of-opp verteld
    En wordt bij de stap naar-het-opp.vaststellen het recht geschil-over-plaats-of-opp verteld
    En wordt bij de stap naar-de-tlv.besluiten het recht geschil-over-plaats-of-opp niet verteld
    En wordt bij de stap naar-de-tlv.besluiten het recht bezwaar-tegen-tlv verteld

  @WPO-43.2h
  Abstract Scenario: sinds 1 augustus 2017 ook over het handelingsdeel: <dag>
    Als wij kijken op <dag>
    Dan <recht>

    Voorbeelden:
      | dag             | recht                                                                                                     |
      | 31 juli 2017    | wordt bij de stap naar-het-opp.handelingsdeel-vaststellen het recht geschil-over-plaats-of-opp niet verteld |
      | 1 augustus 2017 | wordt bij de stap naar-het-opp.handelingsdeel-vaststellen het recht geschil-over-plaats-of-opp verteld      |
      | 2 augustus 2017 | wordt bij de stap naar-het-opp.handelingsdeel-vaststellen het recht geschil-over-plaats-of-opp verteld      |

  @WPO-14
  Scenario: een klacht kan altijd, en hoort bij geen stap in het bijzonder
    Als wij kijken op 9 maart 2016
    Dan wordt verteld: klacht
    En wordt bij de stap verwijderen.verwijderen het recht klacht niet verteld

  @WPO-19
  Abstract Scenario: het ouder- en jeugdsteunpunt is er vanaf 1 augustus 2025: <dag>
    Als wij kijken op <dag>
    Dan <verteld>

    Voorbeelden:
      | dag             | verteld                                |
      | 31 juli 2025    | wordt niet verteld: onafhankelijke-steun |
      | 1 augustus 2025 | wordt verteld: onafhankelijke-steun      |
      | 2 augustus 2025 | wordt verteld: onafhankelijke-steun      |
