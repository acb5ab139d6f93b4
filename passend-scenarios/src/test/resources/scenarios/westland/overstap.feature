# language: nl
Functionaliteit: Plaatsen voor een teldatum
  Valt de overstap rond 1 oktober of 1 februari, dan wordt zij voor die datum gerealiseerd.

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En op 1 maart 2021: aangevraagd: tlv-sbo
    En op 12 april 2021: toegekend: tlv-sbo, tot 31 juli 2022, door S. Vos (samenwerkingsverband)

  @W22
  Abstract Scenario: rond 1 oktober, geplaatst op <dag>
    Gegeven op 6 september 2021: gedaan: overstap.datum-afspreken
    En op 6 september 2021: oordeel overstap-rond-teldatum: oktober
    En op <dag>: gedaan: overstap.plaatsen
    Als wij kijken op <dag>
    Dan is de termijn plaatsen-voor-1-oktober <stand>

    Voorbeelden:
      | dag               | stand           |
      | 29 september 2021 | gehaald         |
      | 30 september 2021 | gehaald         |
      | 1 oktober 2021    | te laat gehaald |

  @W22
  Abstract Scenario: rond 1 februari, geplaatst op <dag>
    Gegeven op 6 december 2021: gedaan: overstap.datum-afspreken
    En op 6 december 2021: oordeel overstap-rond-teldatum: februari
    En op <dag>: gedaan: overstap.plaatsen
    Als wij kijken op <dag>
    Dan is de termijn plaatsen-voor-1-februari <stand>

    Voorbeelden:
      | dag             | stand           |
      | 30 januari 2022 | gehaald         |
      | 31 januari 2022 | gehaald         |
      | 1 februari 2022 | te laat gehaald |

  @W22
  Scenario: valt de overstap niet rond een teldatum, dan geldt geen van beide
    Gegeven op 3 mei 2021: gedaan: overstap.datum-afspreken
    Als wij kijken op 3 mei 2021
    Dan moet de stap overstap.teldatum-wegen
    Gegeven op 3 mei 2021: oordeel overstap-rond-teldatum: nee
    Als wij kijken op 3 mei 2021
    Dan loopt de termijn plaatsen-voor-1-oktober niet
    En loopt de termijn plaatsen-voor-1-februari niet
    En hoeft de stap overstap.teldatum-wegen niet

  @W22
  Abstract Scenario: plaatsen kan zolang de TLV loopt: <dag>
    Als wij kijken op <dag>
    Dan <mag>

    Voorbeelden:
      | dag             | mag                            |
      | 30 juli 2022    | mag de stap overstap.plaatsen  |
      | 31 juli 2022    | mag de stap overstap.plaatsen  |
      | 1 augustus 2022 | mag de stap overstap.plaatsen niet |
