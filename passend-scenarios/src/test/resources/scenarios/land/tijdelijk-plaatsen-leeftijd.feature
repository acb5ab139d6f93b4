# language: nl
Functionaliteit: Tijdelijke plaatsing vanaf vier jaar
  Ook na tien weken zonder beslissing wordt een kind niet geplaatst voordat het vier is.

  @WPO-40.7
  Abstract Scenario: geboren op <geboren>
    Gegeven alleen de wet
    En een leerling, geboren op <geboren>
    En onze school is De Sluis
    En op 1 maart 2021: ouders melden aan bij De Sluis, gevraagd-op 1 maart 2021
    Als wij kijken op 11 mei 2021
    Dan <plicht>

    Voorbeelden:
      | geboren     | plicht                                                    |
      | 10 mei 2017 | moet de stap aanmelding.tijdelijk-plaatsen                |
      | 11 mei 2017 | moet de stap aanmelding.tijdelijk-plaatsen                |
      | 12 mei 2017 | is de stap aanmelding.tijdelijk-plaatsen niet aan de orde |
