# language: nl
Functionaliteit: Zware ondersteuning
  Voor wie op zijn school kan blijven terwijl een TLV in beeld is. Altijd via een HIA, hoogstens een jaar.

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    En deze gebeurtenissen:
      | op              | gebeurtenis                                           | door                                         |
      | 1 oktober 2020  | gestart: extra-ondersteuning                          |                                              |
      | 1 februari 2021 | geëvalueerd: extra-ondersteuning bleek ontoereikend   |                                              |
      | 2 maart 2021    | document groeidocument ingevuld                       |                                              |
      | 25 maart 2021   | overleg hia gehouden met uitkomst zware-ondersteuning |                                              |
      | 26 maart 2021   | oordeel komt-in-aanmerking-voor-tlv: sbo              | M. Bakker (eerste-deskundige, orthopedagoog) |
      | 26 maart 2021   | oordeel noodzaak-onderbouwd: ja                       | M. Bakker (eerste-deskundige, orthopedagoog) |
      | 26 maart 2021   | oordeel meerwaarde-aangetoond: ja                     | M. Bakker (eerste-deskundige, orthopedagoog) |

  @W15
  Scenario: alles is er
    Als wij kijken op 26 maart 2021
    Dan mag de stap zware-ondersteuning-vragen.aanvragen
    En is de bron daarvan plan §1.6
    En is school aan zet voor de stap zware-ondersteuning-vragen.aanvragen

  @W15 @W14
  Abstract Scenario: zonder "<zonder>" niet
    Gegeven niet gebeurd is: <zonder>
    Als wij kijken op 26 maart 2021
    Dan <mag>
    En ontbreekt voor de stap zware-ondersteuning-vragen.aanvragen: <wat>

    Voorbeelden:
      | zonder                                                | mag                                                              | wat                          |
      | overleg hia gehouden met uitkomst zware-ondersteuning | mag de stap zware-ondersteuning-vragen.aanvragen niet             | hia                          |
      | document groeidocument ingevuld                       | mag de stap zware-ondersteuning-vragen.aanvragen niet             | groeidocument                |
      | oordeel komt-in-aanmerking-voor-tlv: sbo              | is niet te zeggen of de stap zware-ondersteuning-vragen.aanvragen mag | komt-in-aanmerking-voor-tlv |
      | oordeel noodzaak-onderbouwd: ja                       | is niet te zeggen of de stap zware-ondersteuning-vragen.aanvragen mag | noodzaak-onderbouwd         |
      | oordeel meerwaarde-aangetoond: ja                     | is niet te zeggen of de stap zware-ondersteuning-vragen.aanvragen mag | meerwaarde-aangetoond       |
      | geëvalueerd: extra-ondersteuning bleek ontoereikend   | is niet te zeggen of de stap zware-ondersteuning-vragen.aanvragen mag | extra-ondersteuning         |

  @W15
  Abstract Scenario: de extra ondersteuning bleek <bleek>
    Gegeven op 1 maart 2021: geëvalueerd: extra-ondersteuning bleek <bleek>
    Als wij kijken op 26 maart 2021
    Dan <mag>

    Voorbeelden:
      | bleek         | mag                                                   |
      | ontoereikend  | mag de stap zware-ondersteuning-vragen.aanvragen      |
      | deels         | mag de stap zware-ondersteuning-vragen.aanvragen niet |
      | toereikend    | mag de stap zware-ondersteuning-vragen.aanvragen niet |

  @W15
  Abstract Scenario: een leerling van het <soort> die in aanmerking komt voor <tlv>
    Gegeven op 24 maart 2021: De Haven schrijft in (<soort>)
    En op 26 maart 2021: oordeel komt-in-aanmerking-voor-tlv: <tlv>
    Als wij kijken op 26 maart 2021
    Dan <mag>

    Voorbeelden:
      | soort | tlv  | mag                                                   |
      | bao   | sbo  | mag de stap zware-ondersteuning-vragen.aanvragen      |
      | bao   | so   | mag de stap zware-ondersteuning-vragen.aanvragen      |
      | bao   | geen | mag de stap zware-ondersteuning-vragen.aanvragen niet |
      | sbo   | so   | mag de stap zware-ondersteuning-vragen.aanvragen      |
      | sbo   | sbo  | mag de stap zware-ondersteuning-vragen.aanvragen niet |

  @W15
  Scenario: de eerste deskundige beoordeelt, de tweede kent toe
    Gegeven op 29 maart 2021: aangevraagd: zware-ondersteuning
    Als wij kijken op 29 maart 2021
    Dan mag de stap zware-ondersteuning-vragen.toekennen niet
    Gegeven op 6 april 2021: M. Bakker (eerste-deskundige, orthopedagoog) adviseert over zware-ondersteuning
    Als wij kijken op 6 april 2021
    Dan mag de stap zware-ondersteuning-vragen.toekennen
    En is tweede-deskundige aan zet voor de stap zware-ondersteuning-vragen.toekennen
    En is eerste-deskundige niet aan zet voor de stap zware-ondersteuning-vragen.toekennen

  @W15 @W17
  Scenario: is de meerwaarde niet aangetoond, dan een TLV
    Gegeven op 27 maart 2021: oordeel meerwaarde-aangetoond: nee, door M. Bakker (eerste-deskundige, orthopedagoog)
    Als wij kijken op 27 maart 2021
    Dan mag de stap zware-ondersteuning-vragen.aanvragen niet
    En mag de stap naar-de-tlv.aanvragen#tlv-sbo

  @W16
  Abstract Scenario: binnen een jaar geëvalueerd, op <dag>
    Gegeven op 12 april 2021: toegekend: zware-ondersteuning, door L. de Wit (tweede-deskundige)
    En op <dag>: geëvalueerd: zware-ondersteuning bleek toereikend
    Als wij kijken op <dag>
    Dan is de termijn zware-ondersteuning-evalueren <stand>

    Voorbeelden:
      | dag           | stand           |
      | 11 april 2022 | gehaald         |
      | 12 april 2022 | gehaald         |
      | 13 april 2022 | te laat gehaald |

  @W16
  Scenario: niet toegekend, niets te evalueren
    Gegeven op 12 april 2021: afgewezen: zware-ondersteuning, door L. de Wit (tweede-deskundige)
    Als wij kijken op 13 april 2021
    Dan loopt de termijn zware-ondersteuning-evalueren niet
