# language: nl
Functionaliteit: De waaier van Westland en de zorgplicht
  Lichte vormen, arrangementen en zware vormen.

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013

  @W1
  Abstract Scenario: met <vorm> staat de leerling op <trede>
    Gegeven op 1 maart 2021: gestart: <vorm>
    Als wij kijken op 28 februari 2021
    Dan staat de leerling niet op trede <trede2>
    Als wij kijken op 1 maart 2021
    Dan staat de leerling op trede <trede>
    En is de vorm <vorm> aan de gang

    Voorbeelden:
      | vorm                | trede       | trede2      |
      | extra-ondersteuning | licht       | arrangement |
      | bosk-autisme        | arrangement | arrangement |
      | bosk-zml            | arrangement | arrangement |
      | zware-ondersteuning | zwaar       | zwaar       |

  @W1
  Abstract Scenario: met een <tlv> op het <soort> staat de leerling op zwaar, zolang zij loopt
    Gegeven op 1 maart 2021: toegekend: <tlv>, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op 1 maart 2021
    Dan staat de leerling niet op trede zwaar
    Gegeven op 23 augustus 2021: De Haven schrijft in (<soort>)
    Als wij kijken op 31 juli 2022
    Dan staat de leerling op trede zwaar
    En is de vorm <tlv> aan de gang
    Als wij kijken op 1 augustus 2022
    Dan is de vorm <tlv> niet aan de gang

    Voorbeelden:
      | tlv     | soort |
      | tlv-sbo | sbo   |
      | tlv-so  | so    |

  @W1
  Scenario: een vorm die stopt telt niet meer
    Gegeven op 1 maart 2021: gestart: zware-ondersteuning
    En op 1 juni 2021: gestopt: zware-ondersteuning
    Als wij kijken op 31 mei 2021
    Dan staat de leerling op trede zwaar
    Als wij kijken op 2 juni 2021
    Dan staat de leerling niet op trede zwaar

  @N4
  Scenario: extra ondersteuning komt boven op de basis
    Als wij kijken op 28 februari 2021
    Dan is de vorm land:extra-ondersteuning niet aan de gang
    Gegeven op 1 maart 2021: gestart: bosk-gedrag
    Als wij kijken op 1 maart 2021
    Dan is de vorm land:extra-ondersteuning aan de gang

  @N3
  Abstract Scenario: wat de basis is zegt het plan, zolang het geldt: <dag>
    Als wij kijken op <dag>
    Dan <verteld>
    En <ook>

    Voorbeelden:
      | dag             | verteld                                                  | ook                                             |
      | 31 juli 2020    | wordt niet verteld: westland:basisondersteuning          | is er het signaal kader-niet-van-kracht         |
      | 1 augustus 2020 | wordt verteld: westland:basisondersteuning               | is er geen signaal kader-niet-van-kracht        |
      | 31 juli 2024    | wordt verteld: westland:basisondersteuning               | is er geen signaal kader-niet-van-kracht        |
      | 1 augustus 2024 | wordt niet verteld: westland:basisondersteuning          | is er het signaal kader-niet-van-kracht         |

  @W30
  Scenario: de zorgplicht begint met de schriftelijke aanmelding, niet met een gesprek
    Gegeven op 1 maart 2021: ouders hebben contact met De Sluis
    Als wij kijken op 1 maart 2021
    Dan heeft niemand de zorgplicht
    Gegeven op 8 maart 2021: ouders melden aan bij De Sluis
    Als wij kijken op 7 maart 2021
    Dan heeft niemand de zorgplicht
    Als wij kijken op 8 maart 2021
    Dan heeft De Sluis de zorgplicht sinds 8 maart 2021
    En wordt verteld: westland:zorgplicht
    Als wij kijken op 9 maart 2021
    Dan heeft De Sluis de zorgplicht

  @W30
  Scenario: nooit van school naar school: weigeren zonder andere school laat haar waar zij is
    Gegeven op 8 maart 2021: ouders melden aan bij De Sluis
    En op 22 maart 2021: De Sluis weigert
    Als wij kijken op 22 maart 2021
    Dan heeft De Sluis de zorgplicht
    Gegeven op 23 maart 2021: De Brug is bereid toe te laten
    En op 24 maart 2021: De Sluis weigert
    Als wij kijken op 24 maart 2021
    Dan heeft De Sluis de zorgplicht
    Gegeven op 25 maart 2021: ouders aanvaarden de plaats bij De Brug
    Als wij kijken op 25 maart 2021
    Dan heeft De Sluis de zorgplicht niet
    En heeft De Brug de zorgplicht door aanvaarding
