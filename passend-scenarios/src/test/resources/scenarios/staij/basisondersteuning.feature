# language: nl
Functionaliteit: Arrangeren in de basisondersteuning bij STAIJ

  Achtergrond:
    Gegeven het kader bestuur-staij
    En een leerling, geboren op 20 oktober 2014
    En de leerling staat sinds 5 november 2018 ingeschreven op De Waal

  @AB3
  Scenario: hulp binnen de basis betaalt de school, een arrangement niet
    Als wij kijken op 1 maart 2024
    Dan wordt verteld: basisondersteuning-school
    En wordt bij basisondersteuning-school gezegd: in de begroting van de school
    En wordt bij basisondersteuning-school gezegd: amsterdam-diemen:begeleiding-in-de-groep
    En wordt bij basisondersteuning-school niet gezegd: amsterdam-diemen:arrangement

  @AB3
  Scenario: bij hulp in de groep staat wie betaalt
    Als wij kijken op 12 februari 2024
    Dan wordt nu niet verteld: arrangeren-uit-eigen-geld
    Gegeven op 12 februari 2024: gehoord: ouders over in-de-school
    En op 13 februari 2024: gestart: begeleiding-in-de-groep
    Als wij kijken op 13 februari 2024
    Dan wordt nu verteld: arrangeren-uit-eigen-geld
    En rust het antwoord op een aangenomen datum

  @AB4
  Scenario: de APO denkt mee over een leerling, en besluit niet over een TLV
    Als wij kijken op 1 maart 2024
    Dan is bestuur-staij:apo aan zet voor de stap naar-extra-ondersteuning.geen-akkoord-bespreken
    En is bestuur-staij:apo niet aan zet voor de stap land:naar-de-tlv.besluiten
    En wordt bij kwaliteit-school gezegd: aan elke school is een adviseur passend onderwijs verbonden

  @AB4
  Scenario: wie het niet meer weet hoort van de APO
    Als wij kijken op 1 maart 2024
    Dan wordt nu niet verteld: wie-denkt-mee
    Gegeven op 2 maart 2024: oordeel geen-antwoord: ja, door B. Yilmaz (intern-begeleider)
    Als wij kijken op 2 maart 2024
    Dan wordt nu verteld: wie-denkt-mee

  @AB5
  Scenario: de afspraken van het bestuur
    Als wij kijken op 1 maart 2024
    Dan wordt verteld: afspraken-bestuur
    En wordt bij afspraken-bestuur gezegd: alle intern begeleiders doen mee aan het IB-netwerk
    En wordt bij afspraken-bestuur gezegd: een bezoek per jaar
