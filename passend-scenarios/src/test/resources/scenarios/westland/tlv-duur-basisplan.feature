# language: nl
Functionaliteit: Hoe lang een TLV geldt in het basisplan
  Aangevraagd voor 1 augustus 2021: sbo tot het eerstvolgende vaste moment (einde groep 2, 5 of 8), so ten minste een heel schooljaar.

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013

  @W19
  Abstract Scenario: TLV sbo in groep <groep>
    Gegeven in schooljaar 2020-2021 zit de leerling in groep <groep>
    En op 1 maart 2021: aangevraagd: tlv-sbo
    Als wij kijken op 12 april 2021
    Dan geldt een tlv-sbo tot en met <laatste dag>
    En is de bron daarvan plan §1.7.4

    Voorbeelden:
      | groep | laatste dag  |
      | 0     | 31 juli 2023 |
      | 1     | 31 juli 2022 |
      | 2     | 31 juli 2021 |
      | 3     | 31 juli 2023 |
      | 4     | 31 juli 2022 |
      | 5     | 31 juli 2021 |
      | 6     | 31 juli 2023 |
      | 7     | 31 juli 2022 |
      | 8     | 31 juli 2021 |

  @W19
  Scenario: zonder groep is het niet te zeggen
    Als wij kijken op 12 april 2021
    Dan zegt het plan van de duur van een tlv-sbo: niet-te-zeggen

  @W19
  Scenario: TLV so: ten minste een heel schooljaar, voor wie geen EMB-leerling is
    Gegeven op 1 maart 2021: aangevraagd: tlv-so
    En op 2 maart 2021: oordeel emb-groep: geen
    Als wij kijken op 12 april 2021
    Dan zegt het plan van de duur van een tlv-so: ten-minste
    En geldt een tlv-so ten minste tot en met 31 juli 2022

  @W19
  Abstract Scenario: aangevraagd op <dag>: het basisplan of het addendum
    Gegeven in schooljaar 2020-2021 zit de leerling in groep 4
    En in schooljaar 2021-2022 zit de leerling in groep 5
    En op <dag>: aangevraagd: tlv-sbo
    Als wij kijken op 1 september 2021
    Dan geldt een tlv-sbo tot en met <laatste dag>

    Voorbeelden:
      | dag             | laatste dag  |
      | 31 juli 2021    | 31 juli 2022 |
      | 1 augustus 2021 | 31 juli 2025 |
      | 2 augustus 2021 | 31 juli 2025 |

  @W19
  Scenario: wie van zijn OPP afwijkt wordt tussentijds besproken in het SOT SBO
    Gegeven op 24 augustus 2020: Sbo De Haven schrijft in (sbo)
    En op 5 oktober 2020: document opp vastgesteld
    En op 1 februari 2021: overleg opp-evaluatie gehouden met uitkomst volgens-plan
    Als wij kijken op 1 februari 2021
    Dan is de stap volgen-in-het-sbo.afwijking-bespreken niet aan de orde
    Gegeven op 2 maart 2021: overleg opp-evaluatie gehouden met uitkomst wijkt-af
    Als wij kijken op 2 maart 2021
    Dan moet de stap volgen-in-het-sbo.afwijking-bespreken
    En is sbo-of-so-school aan zet voor de stap volgen-in-het-sbo.afwijking-bespreken
