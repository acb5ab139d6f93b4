# language: nl
Functionaliteit: Beslissen over toelating
  Een school beslist binnen zes weken na ontvangst van de schriftelijke aanmelding. Zij mag een keer verlengen.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2017
    En onze school is De Sluis
    En op 1 maart 2021: ouders melden aan bij De Sluis

  @WPO-40.6
  Abstract Scenario: de school beslist op <dag>
    Gegeven op <dag>: De Sluis laat toe
    Als wij kijken op <dag>
    Dan is de termijn toelating-zes-weken <stand>

    Voorbeelden:
      | dag           | stand          |
      | 11 april 2021 | gehaald        |
      | 12 april 2021 | gehaald        |
      | 13 april 2021 | te laat gehaald |

  @WPO-40.6
  Scenario: zonder beslissing
    Als wij kijken op 12 april 2021
    Dan loopt de termijn toelating-zes-weken tot en met 12 april 2021
    En is bevoegd-gezag aan zet voor de termijn toelating-zes-weken
    Als wij kijken op de dag erna
    Dan is de termijn toelating-zes-weken verstreken
    En is de bron daarvan WPO 40.6
    En is er het signaal termijn-verstreken over Beslissen over toelating
