# language: nl
Functionaliteit: Terugplaatsing uit het s(b)o, in vijf stappen

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 15 januari 2013
    En de leerling staat sinds 26 augustus 2019 ingeschreven op De Vuurtoren
    En op 26 augustus 2019: De Vuurtoren schrijft in (so)
    En op 1 november 2022: document groeidocument ingevuld

  @W24
  Scenario: stap 1, signaleren en met ouders praten
    Als wij kijken op 21 november 2022
    Dan mag de stap terugplaatsen.signaleren
    En is voor de stap terugplaatsen.signaleren wel verwacht: opp-evaluatie
    En hoeft de stap terugplaatsen.gesprek-ouders niet
    En mag de stap terugplaatsen.hia niet
    En mag de stap terugplaatsen.scholen-zoeken niet
    Gegeven op 21 november 2022: oordeel terugplaatsing-wenselijk: ja, door E. Maas (sbo-of-so-school)
    Als wij kijken op 22 november 2022
    Dan moet de stap terugplaatsen.gesprek-ouders
    Gegeven op 28 november 2022: gehoord: ouders over terugplaatsen, door E. Maas (sbo-of-so-school)
    Als wij kijken op 29 november 2022
    Dan mag de stap terugplaatsen.hia
    En hoeft de stap terugplaatsen.hia niet
    En mag de stap terugplaatsen.scholen-zoeken
    En is voor de stap terugplaatsen.scholen-zoeken wel verwacht: leerling
    Gegeven op 30 november 2022: gehoord: leerling over terugplaatsen, door W. Pool (leerkracht)
    Als wij kijken op 1 december 2022
    Dan is voor de stap terugplaatsen.scholen-zoeken niets meer verwacht

  @W24
  Scenario: een leerling van een gewone school wordt niet teruggeplaatst
    Gegeven op 27 augustus 2019: De Sluis schrijft in
    Als wij kijken op 21 november 2022
    Dan mag de stap terugplaatsen.signaleren niet

  @W24
  Scenario: onder het basisplan zonder addendum is er geen stappenplan
    Als wij kijken op 31 juli 2021
    Dan bestaat de stap terugplaatsen.signaleren niet
    Als wij kijken op 1 augustus 2021
    Dan mag de stap terugplaatsen.signaleren
    En rust het antwoord op een aangenomen datum

  @W24
  Scenario: stap 2, pas delen met toestemming van ouders
    Als wij kijken op 12 december 2022
    Dan mag de stap terugplaatsen.delen niet
    En ontbreekt voor de stap terugplaatsen.delen: groeidocument
    Gegeven op 12 december 2022: ouders geven toestemming voor groeidocument
    Als wij kijken op 12 december 2022
    Dan mag de stap terugplaatsen.delen
    Gegeven op 14 december 2022: ouders trekken toestemming voor groeidocument in
    Als wij kijken op 14 december 2022
    Dan mag de stap terugplaatsen.delen niet

  @W24
  Scenario: stap 2, geen school gevonden: een plaatsingstafel
    Gegeven op 28 november 2022: gehoord: ouders over terugplaatsen
    Als wij kijken op 15 januari 2023
    Dan hoeft de stap terugplaatsen.aan-tafel niet
    En mag de stap terugplaatsen.bespreken niet
    Gegeven op 16 januari 2023: gedaan: terugplaatsen.scholen-zoeken met uitkomst niet-gevonden
    Als wij kijken op 17 januari 2023
    Dan moet de stap terugplaatsen.aan-tafel
    En mag de stap terugplaatsen.observeren niet
    En mag de stap terugplaatsen.bespreken niet
    Gegeven op 30 januari 2023: overleg plaatsingstafel gehouden met uitkomst geplaatst
    Als wij kijken op 31 januari 2023
    Dan mag de stap terugplaatsen.bespreken

  @W24
  Scenario: stap 2 en 3, een school staat open: observeren is sterk aangeraden
    Gegeven op 16 januari 2023: gedaan: terugplaatsen.scholen-zoeken met uitkomst gevonden
    Als wij kijken op 17 januari 2023
    Dan mag de stap terugplaatsen.observeren
    En mag de stap terugplaatsen.bespreken
    En is voor de stap terugplaatsen.bespreken wel verwacht: observeren
    Gegeven op 23 januari 2023: gedaan: terugplaatsen.observeren
    En op 24 januari 2023: gedaan: terugplaatsen.kennismaken
    Als wij kijken op 25 januari 2023
    Dan is voor de stap terugplaatsen.bespreken niets meer verwacht

  @W24
  Scenario: stap 3 en 4, besluiten, plannen en starten
    Als wij kijken op 12 februari 2023
    Dan hoeft de stap terugplaatsen.plan-maken niet
    En mag de stap terugplaatsen.starten niet
    En mag de stap terugplaatsen.symbiose-afspreken niet
    Gegeven op 13 februari 2023: overleg terugplaatsingsgesprek gehouden met uitkomst door
    Als wij kijken op 14 februari 2023
    Dan moet de stap terugplaatsen.plan-maken
    En is ontvangende-school aan zet voor de stap terugplaatsen.plan-maken
    En mag de stap terugplaatsen.starten niet
    En mag de stap terugplaatsen.symbiose-afspreken
    En mag de stap terugplaatsen.symbiose-starten niet
    En mag de stap terugplaatsen.andere-plek-zoeken niet
    Gegeven op 20 februari 2023: document terugplaatsingsplan ingevuld
    En op 22 februari 2023: document symbioseovereenkomst ingevuld
    Als wij kijken op 23 februari 2023
    Dan mag de stap terugplaatsen.starten
    En mag de stap terugplaatsen.symbiose-starten

  @W24
  Scenario: een negatief besluit, en waar ouders dan terechtkunnen
    Gegeven op 13 februari 2023: overleg terugplaatsingsgesprek gehouden met uitkomst niet
    Als wij kijken op 14 februari 2023
    Dan mag de stap terugplaatsen.andere-plek-zoeken
    En hoeft de stap terugplaatsen.plan-maken niet
    En wordt bij de stap terugplaatsen.andere-plek-zoeken het recht hulp-bij-negatief-besluit verteld
    En wordt bij de stap terugplaatsen.starten het recht hulp-bij-negatief-besluit niet verteld

  @W24
  Abstract Scenario: stap 4, gestart op 6 maart 2023 en geëvalueerd op <dag>
    Gegeven op 6 maart 2023: gestart: terugplaatsing
    Als wij kijken op 6 maart 2023
    Dan moet de stap terugplaatsen.evalueren
    En loopt de termijn evaluatie-na-terugplaatsing tot en met 17 april 2023
    En is de termijn evaluatie-na-terugplaatsing van het soort afspraak
    Gegeven op <dag>: overleg evaluatie-na-start gehouden met uitkomst gaat-goed
    Als wij kijken op 30 april 2023
    Dan is de termijn evaluatie-na-terugplaatsing <stand>

    Voorbeelden:
      | dag           | stand           |
      | 16 april 2023 | gehaald         |
      | 17 april 2023 | gehaald         |
      | 18 april 2023 | te laat gehaald |

  @W24
  Abstract Scenario: symbiose, begonnen op 6 maart 2023 en geëvalueerd op <dag>
    Als wij kijken op 5 maart 2023
    Dan loopt de termijn evaluatie-na-symbiose niet
    Gegeven op 6 maart 2023: gestart: symbiose
    Als wij kijken op 6 maart 2023
    Dan is de vorm symbiose aan de gang
    En wordt nu verteld: symbiose-en-wet
    En heeft De Vuurtoren de zorgplicht
    Gegeven op <dag>: overleg evaluatie-na-start gehouden met uitkomst gaat-goed
    Als wij kijken op 30 april 2023
    Dan is de termijn evaluatie-na-symbiose <stand>
    En is de termijn evaluatie-na-symbiose van het soort streven

    Voorbeelden:
      | dag           | stand           |
      | 16 april 2023 | gehaald         |
      | 17 april 2023 | gehaald         |
      | 18 april 2023 | te laat gehaald |

  @W24
  Scenario: gaat het niet goed en is men het oneens, dan telt de ontvangende school
    Gegeven op 6 maart 2023: gestart: terugplaatsing
    En op 10 april 2023: overleg evaluatie-na-start gehouden met uitkomst gaat-goed
    Als wij kijken op 10 april 2023
    Dan hoeft de stap terugplaatsen.standpunt-geven niet
    Gegeven op 11 april 2023: overleg evaluatie-na-start gehouden met uitkomst oneens
    Als wij kijken op 11 april 2023
    Dan moet de stap terugplaatsen.standpunt-geven
    En is ontvangende-school aan zet voor de stap terugplaatsen.standpunt-geven
    En is sbo-of-so-school niet aan zet voor de stap terugplaatsen.standpunt-geven

  @W24
  Scenario: een evaluatie zonder de verwijzende school telt niet
    Gegeven op 6 maart 2023: gestart: terugplaatsing
    En op 11 april 2023: overleg evaluatie-na-start gehouden zonder sbo-of-so-school met uitkomst oneens
    Als wij kijken op 11 april 2023
    Dan hoeft de stap terugplaatsen.standpunt-geven niet

  @W24
  Scenario: vaste momenten om naar terugplaatsing te kijken
    Als wij kijken op 1 maart 2023
    Dan wordt bij kijken-naar-terugplaatsing gezegd: een of twee keer per jaar
    En wordt bij kijken-naar-terugplaatsing gezegd: een of twee momenten per jaar
