# language: nl
Functionaliteit: Het hoorrecht van de leerling
  Sinds 1 augustus 2025 wordt de leerling gehoord voordat het OPP wordt vastgesteld, en krijgt hij uitleg.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2017
    En onze school is De Sluis
    En op 21 augustus 2023: De Sluis schrijft in

  @WPO-40a.6
  Abstract Scenario: gehoord worden hoort erbij vanaf 1 augustus 2025: <dag>
    Gegeven op 2 juni 2025: oordeel extra-ondersteuning-nodig: ja
    En op 9 juni 2025: document opp ingevuld, delen handelingsdeel, afwijkingen, uitstroom, factoren, inbreng-leerling
    En op 16 juni 2025: overleg opp-overleg gehouden met uitkomst eens
    Als wij kijken op <dag>
    Dan <mag>

    Voorbeelden:
      | dag             | mag                                      |
      | 31 juli 2025    | mag de stap naar-het-opp.vaststellen     |
      | 1 augustus 2025 | mag de stap naar-het-opp.vaststellen niet |
      | 2 augustus 2025 | mag de stap naar-het-opp.vaststellen niet |

  @WPO-40a.6
  Scenario: eerst horen, dan vaststellen
    Gegeven op 1 september 2025: oordeel extra-ondersteuning-nodig: ja
    Als wij kijken op 1 september 2025
    Dan is de stap naar-het-opp.leerling-horen niet aan de orde
    Gegeven op 8 september 2025: document opp ingevuld
    En op 9 september 2025: overleg opp-overleg gehouden met uitkomst eens
    Als wij kijken op 9 september 2025
    Dan moet de stap naar-het-opp.leerling-horen
    En is de bron daarvan WPO 40a.6
    En mag de stap naar-het-opp.vaststellen niet
    En ontbreekt voor de stap naar-het-opp.vaststellen: leerling
    Gegeven op 10 september 2025: gehoord: leerling over opp, inbreng kans gegeven en niet gebruikt
    Als wij kijken op 10 september 2025
    Dan mag de stap naar-het-opp.vaststellen
    En hoeft de stap naar-het-opp.leerling-horen niet

  @WPO-40a.7
  Scenario: na de vaststelling krijgt de leerling uitleg
    Gegeven op 10 september 2025: gehoord: leerling over opp
    Als wij kijken op 10 september 2025
    Dan is de stap naar-het-opp.uitleggen-aan-leerling niet aan de orde
    Gegeven op 15 september 2025: document opp vastgesteld
    Als wij kijken op 15 september 2025
    Dan moet de stap naar-het-opp.uitleggen-aan-leerling
    Gegeven op 16 september 2025: verteld aan leerling over opp
    Als wij kijken op 16 september 2025
    Dan hoeft de stap naar-het-opp.uitleggen-aan-leerling niet

  @WPO-40a.8
  Scenario: wat de leerling inbracht staat in het OPP
    Gegeven op 8 september 2025: document opp ingevuld behalve inbreng-leerling
    En op 9 september 2025: overleg opp-overleg gehouden met uitkomst eens
    En op 10 september 2025: gehoord: leerling over opp
    Als wij kijken op 10 september 2025
    Dan mag de stap naar-het-opp.vaststellen niet
    En ontbreekt voor de stap naar-het-opp.vaststellen: inbreng-leerling
    Gegeven op 11 september 2025: document opp ingevuld: inbreng-leerling
    Als wij kijken op 11 september 2025
    Dan mag de stap naar-het-opp.vaststellen

  @WPO-40a.6
  Scenario: ook voor het handelingsdeel wordt de leerling eerst gehoord
    Gegeven op 8 september 2025: document opp ingevuld
    En op 9 september 2025: ouders stemmen in met opp.handelingsdeel
    Als wij kijken op 9 september 2025
    Dan mag de stap naar-het-opp.handelingsdeel-vaststellen niet
    Gegeven op 10 september 2025: gehoord: leerling over opp
    Als wij kijken op 10 september 2025
    Dan mag de stap naar-het-opp.handelingsdeel-vaststellen
