# language: nl
Functionaliteit: Een kind van asielzoekers
  Sinds 12 juni 2026: binnen zes weken een beslissing, zonder verlengen. Is die er niet, dan is het kind toegelaten.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2020
    En onze school is De Brug

  @WPO-40.15 @WPO-40.16
  Abstract Scenario: aangemeld op 25 augustus 2026, zonder beslissing: <dag>
    Gegeven op 24 augustus 2026: de leerling valt onder asielopvang
    En op 25 augustus 2026: ouders melden aan bij De Brug
    Als wij kijken op <dag>
    Dan <termijn>
    En <plicht>

    Voorbeelden:
      | dag            | termijn                                                 | plicht                                                          |
      | 5 oktober 2026 | loopt de termijn toelating-asiel tot en met 6 oktober 2026 | is de stap aanmelding.van-rechtswege-toelaten niet aan de orde  |
      | 6 oktober 2026 | loopt de termijn toelating-asiel tot en met 6 oktober 2026 | is de stap aanmelding.van-rechtswege-toelaten niet aan de orde  |
      | 7 oktober 2026 | is de termijn toelating-asiel verstreken                | moet de stap aanmelding.van-rechtswege-toelaten                 |

  @WPO-40.15
  Scenario: verlengen helpt hier niet
    Gegeven op 24 augustus 2026: de leerling valt onder asielopvang
    En op 25 augustus 2026: ouders melden aan bij De Brug
    En op 1 oktober 2026: termijn toelating-zes-weken verlengd tot 3 november 2026, medegedeeld-op 1 oktober 2026
    Als wij kijken op 7 oktober 2026
    Dan is de termijn toelating-asiel verstreken

  @WPO-40.15 @WPO-40.16
  Scenario: voor een ander kind geldt het niet
    Gegeven op 24 augustus 2026: leerling-bekend, asielopvang nee
    En op 25 augustus 2026: ouders melden aan bij De Brug
    Als wij kijken op 7 oktober 2026
    Dan loopt de termijn toelating-asiel niet
    En is de stap aanmelding.van-rechtswege-toelaten niet aan de orde
    En is de termijn toelating-zes-weken verstreken

  @WPO-40.15
  Abstract Scenario: de dag van de aanmelding kiest de tekst: <dag>
    Gegeven op <dag>: ouders melden aan bij De Brug
    En op <dag>: de leerling valt onder asielopvang
    Als wij kijken op 20 juli 2026
    Dan <termijn>

    Voorbeelden:
      | dag          | termijn                                               |
      | 11 juni 2026 | loopt de termijn toelating-asiel niet                 |
      | 12 juni 2026 | loopt de termijn toelating-asiel tot en met 24 juli 2026 |
      | 13 juni 2026 | loopt de termijn toelating-asiel tot en met 27 juli 2026 |

  @WPO-40.16
  Scenario: wie van rechtswege is toegelaten is toegelaten
    Gegeven op 24 augustus 2026: de leerling valt onder asielopvang
    En op 25 augustus 2026: ouders melden aan bij De Brug
    En op 7 oktober 2026: De Brug laat van rechtswege toe
    Als wij kijken op 8 oktober 2026
    Dan moet de stap aanmelding.inschrijven
    En hoeft de stap aanmelding.van-rechtswege-toelaten niet
