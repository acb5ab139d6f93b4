# language: nl
Functionaliteit: Aanmelden voor het SOT

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    En deze gebeurtenissen:
      | op          | gebeurtenis                             | door               |
      | 1 maart 2021 | oordeel meedenken-nodig: ja            | M. Bakker (intern-begeleider) |
      | 2 maart 2021 | document groeidocument ingevuld        |                    |
      | 2 maart 2021 | ouders geven toestemming voor sot      |                    |

  @W10
  Scenario: zonder toestemming geen SOT
    Gegeven niet gebeurd is: ouders geven toestemming voor sot
    Als wij kijken op 3 maart 2021
    Dan mag de stap naar-het-sot.aanmelden niet
    En ontbreekt voor de stap naar-het-sot.aanmelden: sot

  @W9
  Abstract Scenario: aangemeld op <dag> voor het SOT van 18 maart
    Gegeven op <dag>: aangevraagd: sot
    En op 18 maart 2021: overleg sot gehouden met uitkomst bosk
    Als wij kijken op 18 maart 2021
    Dan is de termijn sot-aanmelding <stand>

    Voorbeelden:
      | dag           | stand           |
      | 10 maart 2021 | gehaald         |
      | 11 maart 2021 | gehaald         |
      | 12 maart 2021 | te laat gehaald |
