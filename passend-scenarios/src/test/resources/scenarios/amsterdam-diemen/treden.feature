# language: nl
Functionaliteit: Handelingsgericht werken in vijf treden

  Achtergrond:
    Gegeven het kader amsterdam-diemen
    En een leerling, geboren op 2 mei 2015
    En de leerling staat sinds 19 augustus 2019 ingeschreven op Het Rad
    En onze school is Het Rad

  @A1
  Abstract Scenario: met <vorm> op <trede>
    Als wij kijken op 4 september 2023
    Dan staat de leerling op trede trede-1
    En staat de leerling niet op trede <trede>
    Gegeven op 5 september 2023: gestart: <vorm>
    Als wij kijken op 5 september 2023
    Dan staat de leerling op trede <trede>

    Voorbeelden:
      | vorm                     | trede   |
      | onderwijs-op-maat        | trede-2 |
      | groepsarrangement        | trede-2 |
      | begeleiding-in-de-groep  | trede-3 |
      | arrangement              | trede-4 |

  @A1
  Scenario: op sbo of so trede 5
    Gegeven op 4 september 2023: toegekend: tlv-so, tot 31 juli 2025, door S. Vos (samenwerkingsverband)
    Als wij kijken op 4 september 2023
    Dan staat de leerling niet op trede trede-5
    Gegeven op 2 oktober 2023: So De Kade schrijft in (so)
    Als wij kijken op 2 oktober 2023
    Dan staat de leerling op trede trede-5

  @A1 @A5
  Scenario: afgebouwd waar dat kan: een arrangement dat stopt
    Gegeven op 5 september 2023: gestart: arrangement
    En op 8 januari 2024: gestopt: arrangement
    Als wij kijken op 7 januari 2024
    Dan staat de leerling op trede trede-4
    En is de vorm arrangement aan de gang
    Als wij kijken op 9 januari 2024
    Dan is de vorm arrangement niet aan de gang
    En staat de leerling niet op trede trede-4

  @A2
  Scenario: trede 2 begint met doelen in een handelingsplan
    Als wij kijken op 4 september 2023
    Dan mag de stap in-de-school.op-maat-starten niet
    En ontbreekt voor de stap in-de-school.op-maat-starten: handelingsplan
    Gegeven op 4 september 2023: document handelingsplan ingevuld: doelen
    Als wij kijken op 4 september 2023
    Dan mag de stap in-de-school.op-maat-starten
    En is leraar aan zet voor de stap in-de-school.op-maat-starten

  @A3
  Scenario: trede 3: eerst met ouders bespreken, dan denkt de intern begeleider mee
    Als wij kijken op 4 september 2023
    Dan mag de stap in-de-school.begeleiding-starten niet
    En is de stap in-de-school.ib-denkt-mee niet aan de orde
    Gegeven op 5 september 2023: gehoord: ouders over in-de-school
    Als wij kijken op 5 september 2023
    Dan mag de stap in-de-school.begeleiding-starten
    En moet de stap in-de-school.ib-denkt-mee
    En is voor de stap in-de-school.begeleiding-starten wel verwacht: in-de-school.ib-denkt-mee
    Gegeven op 6 september 2023: gedaan: in-de-school.ib-denkt-mee
    Als wij kijken op 6 september 2023
    Dan hoeft de stap in-de-school.ib-denkt-mee niet
    En is voor de stap in-de-school.begeleiding-starten niets meer verwacht

  @A4
  Scenario: geen antwoord: de BPO of APO van het eigen bestuur, en een OPP
    Gegeven op 4 september 2023: oordeel geen-antwoord: nee, door M. Bakker (intern-begeleider)
    Als wij kijken op 4 september 2023
    Dan is de stap in-de-school.bestuur-inschakelen niet aan de orde
    En is de stap naar-extra-ondersteuning.opp-opstellen niet aan de orde
    Gegeven op 2 oktober 2023: oordeel geen-antwoord: ja, door M. Bakker (intern-begeleider)
    Als wij kijken op 2 oktober 2023
    Dan moet de stap in-de-school.bestuur-inschakelen
    En is de bron daarvan web Extra ondersteuning op de school
    En is school aan zet voor de stap in-de-school.bestuur-inschakelen
    Gegeven op 3 oktober 2023: gedaan: in-de-school.bestuur-inschakelen
    Als wij kijken op 3 oktober 2023
    Dan hoeft de stap in-de-school.bestuur-inschakelen niet
    En moet de stap naar-extra-ondersteuning.opp-opstellen
