# language: nl
Functionaliteit: Ernstig meervoudig beperkte leerlingen (EMB)
  Een TLV voor het hele verblijf in het so, tot en met het schooljaar waarin de leerling veertien wordt.

  @W21
  Abstract Scenario: EMB-groep <groep>, geboren op <geboren>
    Gegeven het kader westland
    En een leerling, geboren op <geboren>
    En in schooljaar 2020-2021 zit de leerling in groep 2
    En op 1 maart 2021: aangevraagd: tlv-so
    En op 2 maart 2021: oordeel emb-groep: <groep>
    Als wij kijken op 12 april 2021
    Dan geldt een tlv-so tot en met <laatste dag>

    Voorbeelden:
      | groep | geboren         | laatste dag  |
      | a     | 31 juli 2014    | 31 juli 2028 |
      | a     | 1 augustus 2014 | 31 juli 2029 |
      | a     | 2 augustus 2014 | 31 juli 2029 |
      | b     | 3 september 2014 | 31 juli 2029 |
      | c     | 3 september 2014 | 31 juli 2029 |

  @W21
  Scenario: geen EMB-leerling, geen TLV voor het hele verblijf
    Gegeven het kader westland
    En een leerling, geboren op 3 september 2014
    En op 1 maart 2021: aangevraagd: tlv-so
    En op 2 maart 2021: oordeel emb-groep: geen
    Als wij kijken op 12 april 2021
    Dan zegt het plan van de duur van een tlv-so: ten-minste
    En verlengt de wet de duur van een tlv-so niet

  @W21
  Scenario: zolang niemand de groep bepaalde is het niet te zeggen
    Gegeven het kader westland
    En een leerling, geboren op 3 september 2014
    En op 1 maart 2021: aangevraagd: tlv-so
    Als wij kijken op 12 april 2021
    Dan zegt het plan van de duur van een tlv-so: niet-te-zeggen

  @W21
  Scenario: ook onder het addendum
    Gegeven het kader westland
    En een leerling, geboren op 3 september 2014
    En in schooljaar 2021-2022 zit de leerling in groep 3
    En op 13 september 2021: aangevraagd: tlv-so
    En op 14 september 2021: oordeel emb-groep: b
    Als wij kijken op 11 oktober 2021
    Dan geldt een tlv-so tot en met 31 juli 2029
    En wordt verteld: emb-volgen
