# language: nl
Functionaliteit: Hoe lang een TLV geldt sinds het addendum
  Aangevraagd vanaf 1 augustus 2021: vanaf groep 4 tot einde groep 8, voor groep 3 tijdelijk tot hoogstens einde groep 3, in groep 3 per geval.

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013

  @W20
  Abstract Scenario: TLV sbo in groep <groep>: hoogstens tot einde groep 3
    Gegeven in schooljaar 2021-2022 zit de leerling in groep <groep>
    En op 13 september 2021: aangevraagd: tlv-sbo
    Als wij kijken op 11 oktober 2021
    Dan geldt een tlv-sbo volgens het plan hoogstens tot en met <laatste dag>

    Voorbeelden:
      | groep | laatste dag  |
      | 0     | 31 juli 2025 |
      | 1     | 31 juli 2024 |
      | 2     | 31 juli 2023 |

  @W20
  Scenario: in groep 3 kiest een mens
    Gegeven in schooljaar 2021-2022 zit de leerling in groep 3
    En op 13 september 2021: aangevraagd: tlv-sbo
    Als wij kijken op 11 oktober 2021
    Dan zegt het plan van de duur van een tlv-sbo: keuze

  @W20
  Abstract Scenario: TLV sbo in groep <groep>: tot einde groep 8
    Gegeven in schooljaar 2021-2022 zit de leerling in groep <groep>
    En op 13 september 2021: aangevraagd: tlv-sbo
    Als wij kijken op 11 oktober 2021
    Dan geldt een tlv-sbo tot en met <laatste dag>
    En rust het antwoord op een aangenomen datum

    Voorbeelden:
      | groep | laatste dag  |
      | 4     | 31 juli 2026 |
      | 5     | 31 juli 2025 |
      | 6     | 31 juli 2024 |
      | 7     | 31 juli 2023 |
      | 8     | 31 juli 2022 |

  @W20
  Abstract Scenario: TLV so zoals sbo, voor wie geen EMB-leerling is; groep <groep>
    Gegeven in schooljaar 2021-2022 zit de leerling in groep <groep>
    En op 13 september 2021: aangevraagd: tlv-so
    En op 14 september 2021: oordeel emb-groep: geen
    Als wij kijken op 11 oktober 2021
    Dan <duur>

    Voorbeelden:
      | groep | duur                                                                     |
      | 2     | geldt een tlv-so volgens het plan hoogstens tot en met 31 juli 2023      |
      | 3     | zegt het plan van de duur van een tlv-so: keuze                          |
      | 4     | geldt een tlv-so tot en met 31 juli 2026                                 |

  @W20
  Scenario: zonder groep is het niet te zeggen
    Gegeven op 13 september 2021: aangevraagd: tlv-sbo
    Als wij kijken op 11 oktober 2021
    Dan zegt het plan van de duur van een tlv-sbo: niet-te-zeggen

  @W20 @WPO-40.13
  Abstract Scenario: groep 8 midden in het jaar: sinds 1 februari 2022 verlengt de wet; <dag>
    Gegeven in schooljaar 2021-2022 zit de leerling in groep 8
    En op 13 september 2021: aangevraagd: tlv-sbo
    Als wij kijken op <dag>
    Dan <verlengt>
    En geldt een tlv-sbo tot en met <laatste dag>
    En noemt het plan voor een tlv-sbo 31 juli 2022
    En <signaal>

    Voorbeelden:
      | dag             | verlengt                                   | laatste dag  | signaal                                     |
      | 31 januari 2022 | verlengt de wet de duur van een tlv-sbo niet | 31 juli 2022 | is er geen signaal plan-en-wet-verschillen |
      | 1 februari 2022 | verlengt de wet de duur van een tlv-sbo      | 31 juli 2023 | is er het signaal plan-en-wet-verschillen  |
      | 2 februari 2022 | verlengt de wet de duur van een tlv-sbo      | 31 juli 2023 | is er het signaal plan-en-wet-verschillen  |

  @W20 @WEC-40.15
  Scenario: voor het so verlengt de wet al sinds 2014
    Gegeven in schooljaar 2021-2022 zit de leerling in groep 8
    En op 13 september 2021: aangevraagd: tlv-so
    En op 14 september 2021: oordeel emb-groep: geen
    Als wij kijken op 11 oktober 2021
    Dan verlengt de wet de duur van een tlv-so
    En geldt een tlv-so tot en met 31 juli 2023

  @W20
  Abstract Scenario: groep 2, een besluit tot <tot>
    Gegeven in schooljaar 2021-2022 zit de leerling in groep 2
    En op 13 september 2021: aangevraagd: tlv-sbo
    En op 11 oktober 2021: toegekend: tlv-sbo, tot <tot>, door S. Vos (samenwerkingsverband)
    Als wij kijken op 11 oktober 2021
    Dan <signaal>

    Voorbeelden:
      | tot          | signaal                        |
      | 31 juli 2022 | is er geen toetspunt T-DEC-DUR |
      | 31 juli 2023 | is er geen toetspunt T-DEC-DUR |
      | 31 juli 2024 | is er het toetspunt T-DEC-DUR   |
