# language: nl
Functionaliteit: SPOW beoordeelt een TLV binnen zes weken

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis

  @W18
  Abstract Scenario: besluit op <dag>
    Gegeven op 1 maart 2021: aangevraagd: tlv-sbo, ontvangen-op 3 maart 2021
    En op <dag>: toegekend: tlv-sbo, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op 1 mei 2021
    Dan is de termijn tlv-binnen-zes-weken <stand>

    Voorbeelden:
      | dag           | stand           |
      | 13 april 2021 | gehaald         |
      | 14 april 2021 | gehaald         |
      | 15 april 2021 | te laat gehaald |

  @W18
  Scenario: de afspraak van zes weken is om, de acht weken van de wet nog niet
    Gegeven op 1 maart 2021: aangevraagd: tlv-sbo
    Als wij kijken op 12 april 2021
    Dan loopt de termijn tlv-binnen-zes-weken tot en met 12 april 2021
    Als wij kijken op de dag erna
    Dan is de termijn tlv-binnen-zes-weken verstreken
    En loopt de termijn land:tlv-besluit tot en met 26 april 2021

  @W18
  Scenario: een afspraak van het plan schuift niet door na een weekend
    Gegeven op 20 februari 2021: aangevraagd: tlv-sbo
    Als wij kijken op 3 april 2021
    Dan loopt de termijn tlv-binnen-zes-weken tot en met 3 april 2021
    Als wij kijken op de dag erna
    Dan is de termijn tlv-binnen-zes-weken verstreken
