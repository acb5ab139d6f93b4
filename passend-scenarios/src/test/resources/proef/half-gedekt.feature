# language: nl
Functionaliteit: Scenario's die hun rijen maar half laten zien
  Niet om te lezen: een test houdt bij dat de dekking dit merkt.

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013

  @W9 @W10
  Scenario: een termijn die gehaald is, en niets over een termijn die niet gehaald is
    Gegeven op 11 maart 2021: aangevraagd: sot
    En op 18 maart 2021: overleg sot gehouden met uitkomst bosk
    Als wij kijken op 18 maart 2021
    Dan is de termijn sot-aanmelding gehaald

  @W13
  Scenario: iets dat wel en niet mag, om een andere reden dan de rij
    Als wij kijken op 18 maart 2021
    Dan mag de stap naar-hia.bespreken niet
    Gegeven op 19 maart 2021: aangevraagd: hia
    Als wij kijken op 19 maart 2021
    Dan mag de stap naar-hia.bespreken
