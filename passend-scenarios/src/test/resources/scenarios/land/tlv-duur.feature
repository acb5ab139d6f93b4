# language: nl
Functionaliteit: Hoe lang een toelaatbaarheidsverklaring geldt
  Hele schooljaren, en de rest van het lopende schooljaar erbovenop. Voor het so sinds 2014, voor het sbo sinds begin 2022.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013

  @WEC-40.15
  Abstract Scenario: een TLV voor so, afgegeven op <dag>
    Als wij kijken op <dag>
    Dan geldt een tlv-so ten minste tot en met <laatste dag>

    Voorbeelden:
      | dag             | laatste dag  |
      | 31 juli 2020    | 31 juli 2021 |
      | 1 augustus 2020 | 31 juli 2021 |
      | 2 augustus 2020 | 31 juli 2022 |

  @WPO-40.13
  Abstract Scenario: een TLV voor sbo, afgegeven op <dag>
    Als wij kijken op <dag>
    Dan <duur>

    Voorbeelden:
      | dag             | duur                                                |
      | 31 januari 2022 | noemt de wet geen duur voor een tlv-sbo             |
      | 1 februari 2022 | geldt een tlv-sbo ten minste tot en met 31 juli 2023 |
      | 2 februari 2022 | geldt een tlv-sbo ten minste tot en met 31 juli 2023 |
      | 31 juli 2022    | geldt een tlv-sbo ten minste tot en met 31 juli 2023 |
      | 1 augustus 2022 | geldt een tlv-sbo ten minste tot en met 31 juli 2023 |
      | 2 augustus 2022 | geldt een tlv-sbo ten minste tot en met 31 juli 2024 |

  @WPO-40.13
  Scenario: rond de dag van ingang is de datum een aanname
    Als wij kijken op 1 maart 2022
    Dan rust het antwoord op een aangenomen datum
    Als wij kijken op 1 juni 2022
    Dan rust het antwoord niet op een aangenomen datum

  @WEC-40.15
  Abstract Scenario: een TLV voor so tot <tot> terwijl 31 juli 2022 het minste is
    Gegeven op 1 maart 2021: aangevraagd: tlv-so
    En op 12 april 2021: toegekend: tlv-so, tot <tot>, door S. Vos (samenwerkingsverband)
    Als wij kijken op 12 april 2021
    Dan <signaal>

    Voorbeelden:
      | tot          | signaal                          |
      | 31 juli 2021 | is er het toetspunt T-DEC-DUR    |
      | 30 juli 2022 | is er het toetspunt T-DEC-DUR    |
      | 31 juli 2022 | is er geen toetspunt T-DEC-DUR   |
      | 31 juli 2023 | is er geen toetspunt T-DEC-DUR   |

  @WPO-40.13
  Scenario: voor het sbo was een korte TLV voor 2022 niet tegen de wet
    Gegeven op 1 maart 2021: aangevraagd: tlv-sbo
    En op 12 april 2021: toegekend: tlv-sbo, tot 31 juli 2021, door S. Vos (samenwerkingsverband)
    Als wij kijken op 12 april 2021
    Dan is er geen toetspunt T-DEC-DUR

  @WPO-39.4
  Abstract Scenario: een besluit tot <tot>
    Gegeven op 1 februari 2021: aangevraagd: tlv-so
    En op 15 februari 2021: M. Bakker (deskundige-gedrag, orthopedagoog) adviseert over tlv-so
    En op 22 februari 2021: L. de Wit (deskundige-ander, arts) adviseert over tlv-so
    Als S. Vos (samenwerkingsverband) op 1 maart 2021 de stap naar-de-tlv.besluiten wil zetten met:
      | uitkomst | toegekend |
      | tot      | <tot>     |
    Dan <mag>
    Gegeven op 1 maart 2021: toegekend: tlv-so, tot <tot>, door S. Vos (samenwerkingsverband)
    Als wij kijken op 1 maart 2021
    Dan <signaal>

    Voorbeelden:
      | tot             | mag                                      | signaal                      |
      | 31 juli 2026    | mag dat                                  | is er geen toetspunt T-DEC-DUR |
      | 31 juli 2027    | mag dat                                  | is er geen toetspunt T-DEC-DUR |
      | 1 augustus 2027 | mag dat niet, want periode-buiten-de-wet | is er het toetspunt T-DEC-DUR |
      | 31 juli 2021    | mag dat niet, want periode-buiten-de-wet | is er het toetspunt T-DEC-DUR |

  @WEC-40.15j
  Abstract Scenario: in het laatste schooljaar van een TLV voor so weegt de school: <dag>
    Gegeven op 24 augustus 2020: So De Vuurtoren schrijft in (so)
    En op 24 augustus 2020: toegekend: tlv-so, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op <dag>
    Dan <plicht>

    Voorbeelden:
      | dag             | plicht                                           |
      | 31 juli 2021    | is de stap laatste-jaar-tlv.afwegen niet aan de orde |
      | 1 augustus 2021 | moet de stap laatste-jaar-tlv.afwegen            |
      | 31 juli 2022    | moet de stap laatste-jaar-tlv.afwegen            |
      | 1 augustus 2022 | is de stap laatste-jaar-tlv.afwegen niet aan de orde |

  @WEC-40.15j
  Scenario: niet langer nodig, dan terug of over
    Gegeven op 24 augustus 2020: So De Vuurtoren schrijft in (so)
    En op 24 augustus 2020: toegekend: tlv-so, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op 1 september 2021
    Dan is de stap laatste-jaar-tlv.overstap-regelen niet aan de orde
    Gegeven op 1 februari 2022: oordeel langer-nodig: nee
    Als wij kijken op 1 februari 2022
    Dan moet de stap laatste-jaar-tlv.overstap-regelen

  @WPO-40.14
  Abstract Scenario: voor het sbo sinds 1 februari 2022: <dag>
    Gegeven op 24 augustus 2020: Sbo De Haven schrijft in (sbo)
    En op 24 augustus 2020: toegekend: tlv-sbo, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op <dag>
    Dan <plicht>

    Voorbeelden:
      | dag             | plicht                                               |
      | 31 januari 2022 | is de stap laatste-jaar-tlv.afwegen niet aan de orde |
      | 1 februari 2022 | moet de stap laatste-jaar-tlv.afwegen                |
      | 2 februari 2022 | moet de stap laatste-jaar-tlv.afwegen                |
