# language: nl
Functionaliteit: Toelaten op sbo en so
  Een school voor sbo laat alleen toe met een TLV voor sbo, een school voor so alleen met een TLV voor so.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013

  @WPO-40.8
  Scenario: zonder TLV laat het sbo niet toe
    Gegeven op 1 maart 2021: ouders melden aan bij Sbo De Haven (sbo)
    Als wij kijken op 8 maart 2021
    Dan mag de stap aanmelding.toelaten niet
    En ontbreekt voor de stap aanmelding.toelaten: tlv-sbo

  @WPO-40.8
  Abstract Scenario: de TLV voor sbo loopt tot en met 31 juli 2021; toelaten op <dag>
    Gegeven op 1 februari 2021: toegekend: tlv-sbo, tot 31 juli 2021, door S. Vos (samenwerkingsverband)
    En op 1 maart 2021: ouders melden aan bij Sbo De Haven (sbo)
    Als wij kijken op <dag>
    Dan <mag>

    Voorbeelden:
      | dag             | mag                                  |
      | 30 juli 2021    | mag de stap aanmelding.toelaten      |
      | 31 juli 2021    | mag de stap aanmelding.toelaten      |
      | 1 augustus 2021 | mag de stap aanmelding.toelaten niet |

  @WPO-40.8 @WEC-40.10
  Abstract Scenario: een <tlv> is geen <nodig>
    Gegeven op 1 februari 2021: toegekend: <tlv>, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    En op 1 maart 2021: ouders melden aan bij De Haven (<soort>)
    Als wij kijken op 8 maart 2021
    Dan mag de stap aanmelding.toelaten niet
    En ontbreekt voor de stap aanmelding.toelaten: <nodig>

    Voorbeelden:
      | tlv     | soort | nodig   |
      | tlv-so  | sbo   | tlv-sbo |
      | tlv-sbo | so    | tlv-so  |

  @WEC-40.10
  Scenario: met een TLV voor so laat het so toe
    Gegeven op 1 maart 2021: ouders melden aan bij So De Vuurtoren (so)
    Als wij kijken op 8 maart 2021
    Dan mag de stap aanmelding.toelaten niet
    Gegeven op 8 maart 2021: toegekend: tlv-so, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op 8 maart 2021
    Dan mag de stap aanmelding.toelaten

  @WEC-40.10
  Scenario: een geweigerde TLV is geen TLV
    Gegeven op 1 februari 2021: afgewezen: tlv-so, door S. Vos (samenwerkingsverband)
    En op 1 maart 2021: ouders melden aan bij So De Vuurtoren (so)
    Als wij kijken op 8 maart 2021
    Dan mag de stap aanmelding.toelaten niet
