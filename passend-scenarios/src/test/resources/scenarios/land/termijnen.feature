# language: nl
Functionaliteit: Hoe termijnen van de wet lopen
  Elke aanmelding heeft haar eigen klok; verlengen vraagt een mededeling; een aanvraag die niet compleet is staat stil.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2017
    En onze school is De Sluis

  @WPO-40.6
  Scenario: bij twee scholen aangemeld: elke school heeft haar eigen zes weken
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 15 maart 2021: ouders melden aan bij De Brug
    Als wij kijken op 13 april 2021
    Dan is bij De Sluis de termijn toelating-zes-weken verstreken
    En loopt bij De Brug de termijn toelating-zes-weken tot en met 26 april 2021

  @WPO-40.6
  Scenario: de weigering van de ene school haalt de termijn van de andere niet
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 1 maart 2021: ouders melden aan bij De Brug
    En op 8 maart 2021: De Brug weigert
    Als wij kijken op 12 april 2021
    Dan loopt bij De Sluis de termijn toelating-zes-weken tot en met 12 april 2021
    Als wij kijken op de dag erna
    Dan is bij De Sluis de termijn toelating-zes-weken verstreken

  @WPO-40.6v
  Abstract Scenario: verlengen telt als het op tijd aan de ouders is meegedeeld: op <dag>
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 6 april 2021: termijn toelating-zes-weken verlengd tot 10 mei 2021, medegedeeld-op <dag>
    Als wij kijken op 20 april 2021
    Dan <termijn>
    En <signaal>

    Voorbeelden:
      | dag           | termijn                                                     | signaal                                        |
      | 11 april 2021 | loopt de termijn toelating-zes-weken tot en met 10 mei 2021 | is er geen signaal verlenging-niet-in-orde     |
      | 12 april 2021 | loopt de termijn toelating-zes-weken tot en met 10 mei 2021 | is er geen signaal verlenging-niet-in-orde     |
      | 13 april 2021 | is de termijn toelating-zes-weken verstreken                | is er het signaal verlenging-niet-in-orde      |

  @WPO-40.6v
  Scenario: verlengen zonder mededeling telt niet, en dat wordt gezegd
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 6 april 2021: termijn toelating-zes-weken verlengd tot 10 mei 2021
    Als wij kijken op 13 april 2021
    Dan is de termijn toelating-zes-weken verstreken
    En is er het signaal verlenging-niet-in-orde over Beslissen over toelating

  @WPO-40.7
  Abstract Scenario: de tien weken kennen geen verlenging: <dag>
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis, gevraagd-op 1 maart 2021
    En op 6 april 2021: termijn tijdelijke-plaatsing verlengd tot 7 juni 2021, medegedeeld-op 6 april 2021
    Als wij kijken op <dag>
    Dan <termijn>
    En is er het signaal verlenging-niet-in-orde

    Voorbeelden:
      | dag         | termijn                                                     |
      | 9 mei 2021  | loopt de termijn tijdelijke-plaatsing tot en met 10 mei 2021 |
      | 10 mei 2021 | loopt de termijn tijdelijke-plaatsing tot en met 10 mei 2021 |
      | 11 mei 2021 | is de termijn tijdelijke-plaatsing verstreken               |

  @AWB-4.15
  Abstract Scenario: de dagen tussen vraag en aanvulling tellen niet: aangevuld op <dag>
    Gegeven op 1 september 2021: aangevraagd: tlv-so
    En op 10 september 2021: aanvulling gevraagd voor tlv-so
    En op <dag>: aanvulling ontvangen voor tlv-so
    Als wij kijken op 1 oktober 2021
    Dan loopt de termijn tlv-besluit tot en met <laatste dag>

    Voorbeelden:
      | dag               | laatste dag     |
      | 11 september 2021 | 27 oktober 2021 |
      | 12 september 2021 | 28 oktober 2021 |
      | 13 september 2021 | 29 oktober 2021 |

  @AWB-4.15
  Abstract Scenario: verstrijkt de gegeven tijd ongebruikt, dan loopt de termijn weer: <dag>
    Gegeven op 1 september 2021: aangevraagd: tlv-so
    En op 10 september 2021: aanvulling gevraagd voor tlv-so, tot 24 september 2021
    Als wij kijken op <dag>
    Dan <termijn>

    Voorbeelden:
      | dag               | termijn                                              |
      | 23 september 2021 | staat de termijn tlv-besluit stil                    |
      | 24 september 2021 | staat de termijn tlv-besluit stil                    |
      | 25 september 2021 | loopt de termijn tlv-besluit tot en met 10 november 2021 |

  @AWB-4.15
  Scenario: wat verstreken is komt niet tot stilstand
    Gegeven op 1 september 2021: aangevraagd: tlv-so
    En op 28 oktober 2021: aanvulling gevraagd voor tlv-so
    Als wij kijken op 1 november 2021
    Dan is de termijn tlv-besluit verstreken
    En is er het signaal stilstand-telt-niet
