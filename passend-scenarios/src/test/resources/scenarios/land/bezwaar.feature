# language: nl
Functionaliteit: Bezwaar en beroep tegen een TLV-besluit

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013
    En deze gebeurtenissen:
      | op            | gebeurtenis                                                              |
      | 1 maart 2021  | aangevraagd: tlv-so                                                      |
      | 12 april 2021 | afgewezen: tlv-so, door S. Vos (samenwerkingsverband)                    |
      | 14 april 2021 | verteld aan ouders over naar-de-tlv, door S. Vos (samenwerkingsverband)  |

  @AWB-6.7
  Abstract Scenario: bezwaar binnen zes weken na de bekendmaking, op <dag>
    Gegeven op <dag>: bezwaar: bezwaar-tegen-tlv, door ouders
    Als wij kijken op <dag>
    Dan is de termijn bezwaartermijn <stand>

    Voorbeelden:
      | dag         | stand           |
      | 25 mei 2021 | gehaald         |
      | 26 mei 2021 | gehaald         |
      | 27 mei 2021 | te laat gehaald |

  @AWB-6.7
  Scenario: bezwaar maken kan na een besluit, door ouders en bestuur
    Als wij kijken op 14 april 2021
    Dan mag de stap bezwaar-tlv.bezwaar-maken
    En loopt de termijn bezwaartermijn tot en met 26 mei 2021
    En is ouders aan zet voor de stap bezwaar-tlv.bezwaar-maken
    En is bevoegd-gezag aan zet voor de stap bezwaar-tlv.bezwaar-maken
    En is samenwerkingsverband niet aan zet voor de stap bezwaar-tlv.bezwaar-maken
    Als wij kijken op 11 april 2021
    Dan mag de stap bezwaar-tlv.bezwaar-maken niet

  @AWB-6.7
  Scenario: dat ouders geen bezwaar maken is geen signaal
    Als wij kijken op 27 mei 2021
    Dan is de termijn bezwaartermijn verstreken
    En is er geen signaal termijn-verstreken over Bezwaar maken

  @WPO-18a.12
  Scenario: na bezwaar vraagt het samenwerkingsverband de commissie om advies, en beslist het daarna
    Als wij kijken op 3 mei 2021
    Dan is de stap bezwaar-tlv.advies-vragen niet aan de orde
    Gegeven op 3 mei 2021: bezwaar: bezwaar-tegen-tlv, door ouders
    Als wij kijken op 3 mei 2021
    Dan moet de stap bezwaar-tlv.advies-vragen
    En mag de stap bezwaar-tlv.beslissen niet
    Gegeven op 10 mei 2021: gedaan: bezwaar-tlv.advies-vragen
    En op 14 juni 2021: P. Smit (bezwaarcommissie) adviseert over bezwaar-tegen-tlv
    Als wij kijken op 14 juni 2021
    Dan mag de stap bezwaar-tlv.beslissen
    En hoeft de stap bezwaar-tlv.advies-vragen niet

  @LAND-10
  Abstract Scenario: de commissie binnen twee weken vragen, op <dag>
    Gegeven op 3 mei 2021: bezwaar: bezwaar-tegen-tlv, door ouders
    En op <dag>: gedaan: bezwaar-tlv.advies-vragen
    Als wij kijken op <dag>
    Dan is de termijn commissie-vragen <stand>
    En is de termijn commissie-vragen van het soort afspraak

    Voorbeelden:
      | dag         | stand           |
      | 16 mei 2021 | gehaald         |
      | 17 mei 2021 | gehaald         |
      | 18 mei 2021 | te laat gehaald |

  @AWB-7.10
  Abstract Scenario: beslissen op bezwaar binnen twaalf weken na de bezwaartermijn, op <dag>
    Gegeven op 3 mei 2021: bezwaar: bezwaar-tegen-tlv, door ouders
    En op 14 juni 2021: P. Smit (bezwaarcommissie) adviseert over bezwaar-tegen-tlv
    En op <dag>: rechtsmiddel-beslist, recht bezwaar-tegen-tlv, uitkomst ongegrond, door S. Vos (samenwerkingsverband)
    Als wij kijken op <dag>
    Dan is de termijn beslissing-op-bezwaar <stand>

    Voorbeelden:
      | dag              | stand           |
      | 17 augustus 2021 | gehaald         |
      | 18 augustus 2021 | gehaald         |
      | 19 augustus 2021 | te laat gehaald |

  @AWB-7.10
  Abstract Scenario: een keer verdagen met ten hoogste zes weken: tot <tot>
    Gegeven op 3 mei 2021: bezwaar: bezwaar-tegen-tlv, door ouders
    En op 16 augustus 2021: termijn beslissing-op-bezwaar verlengd tot <tot>
    Als wij kijken op 20 augustus 2021
    Dan loopt de termijn beslissing-op-bezwaar tot en met <laatste dag>

    Voorbeelden:
      | tot               | laatste dag       |
      | 28 september 2021 | 28 september 2021 |
      | 29 september 2021 | 29 september 2021 |
      | 30 september 2021 | 29 september 2021 |

  @AWB-7.10
  Scenario: zonder bezwaar loopt die termijn niet
    Als wij kijken op 1 juni 2021
    Dan loopt de termijn beslissing-op-bezwaar niet

  @AWB-6.7b
  Abstract Scenario: in beroep binnen zes weken, op <dag>
    Gegeven op 3 mei 2021: bezwaar: bezwaar-tegen-tlv, door ouders
    En op 14 juni 2021: P. Smit (bezwaarcommissie) adviseert over bezwaar-tegen-tlv
    Als wij kijken op 14 juni 2021
    Dan mag de stap bezwaar-tlv.beroep niet
    Gegeven op 28 juni 2021: rechtsmiddel-beslist, recht bezwaar-tegen-tlv, uitkomst ongegrond, door S. Vos (samenwerkingsverband)
    En op <dag>: bezwaar: beroep-tegen-tlv, door ouders
    Als wij kijken op <dag>
    Dan is de termijn beroepstermijn <stand>
    En mag de stap bezwaar-tlv.beroep

    Voorbeelden:
      | dag              | stand           |
      | 8 augustus 2021  | gehaald         |
      | 9 augustus 2021  | gehaald         |
      | 10 augustus 2021 | te laat gehaald |
