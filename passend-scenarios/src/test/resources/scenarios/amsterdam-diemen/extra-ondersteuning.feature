# language: nl
Functionaliteit: Extra ondersteuning, trede 4

  Achtergrond:
    Gegeven het kader amsterdam-diemen
    En een leerling, geboren op 2 mei 2015
    En de leerling staat sinds 19 augustus 2019 ingeschreven op Het Rad
    En onze school is Het Rad

  @A5
  Scenario: een arrangement vraagt om een OPP
    Als wij kijken op 4 september 2023
    Dan mag de stap naar-extra-ondersteuning.aanvragen niet
    En ontbreekt voor de stap naar-extra-ondersteuning.aanvragen: ontwikkelingsperspectiefplan
    Gegeven op 5 september 2023: document ontwikkelingsperspectiefplan ingevuld
    Als wij kijken op 5 september 2023
    Dan mag de stap naar-extra-ondersteuning.aanvragen

  @A6
  Scenario: schoolmodel: het bestuur heeft het geld, de school klopt daar eerst aan
    Gegeven op 5 september 2023: document ontwikkelingsperspectiefplan ingevuld
    Als wij kijken op 5 september 2023
    Dan is school aan zet voor de stap naar-extra-ondersteuning.aanvragen
    En is voor de stap naar-extra-ondersteuning.aanvragen wel verwacht: in-de-school.bestuur-inschakelen
    En wordt verteld: middelen-extra-ondersteuning
    Gegeven op 6 september 2023: gedaan: in-de-school.bestuur-inschakelen
    Als wij kijken op 6 september 2023
    Dan is voor de stap naar-extra-ondersteuning.aanvragen niets meer verwacht

  @A6
  Scenario: voor de tekst geldt zegt zij niets over geld
    Als wij kijken op 31 juli 2020
    Dan wordt niet verteld: middelen-extra-ondersteuning
    Als wij kijken op 1 augustus 2020
    Dan wordt verteld: middelen-extra-ondersteuning
    En rust het antwoord op een aangenomen datum

  @A10 @BBOLD-34.7
  Abstract Scenario: in het OPP staat <deel>
    Gegeven op 5 september 2023: document ontwikkelingsperspectiefplan ingevuld
    En op 12 september 2023: overleg opp-overleg gehouden met uitkomst eens
    Als wij kijken op 12 september 2023
    Dan mag de stap naar-het-opp.vaststellen
    Gegeven niet gebeurd is: document ontwikkelingsperspectiefplan ingevuld
    En op 5 september 2023: document ontwikkelingsperspectiefplan ingevuld behalve <deel>
    Als wij kijken op 12 september 2023
    Dan mag de stap naar-het-opp.vaststellen niet
    En ontbreekt voor de stap naar-het-opp.vaststellen: <deel>

    Voorbeelden:
      | deel      |
      | uitstroom |
      | factoren  |

  @A10
  Scenario: na overleg met ouders
    Gegeven op 5 september 2023: document ontwikkelingsperspectiefplan ingevuld
    Als wij kijken op 5 september 2023
    Dan mag de stap naar-het-opp.vaststellen niet
    En ontbreekt voor de stap naar-het-opp.vaststellen: opp-overleg

  @A11 @A12
  Scenario: zonder instemming start de begeleiding niet
    Gegeven op 5 september 2023: document ontwikkelingsperspectiefplan ingevuld
    En op 6 september 2023: aangevraagd: arrangement
    Als wij kijken op 6 september 2023
    Dan mag de stap naar-extra-ondersteuning.starten niet
    En is de stap naar-extra-ondersteuning.geen-akkoord-bespreken niet aan de orde
    Gegeven op 12 september 2023: ouders stemmen in met ontwikkelingsperspectiefplan.interventies
    En op 13 september 2023: document-vastgesteld, document ontwikkelingsperspectiefplan.interventies
    Als wij kijken op 13 september 2023
    Dan mag de stap naar-extra-ondersteuning.starten

  @A11
  Abstract Scenario: ouders <zeggen>: dan praten over zorgen en grenzen, met de APO
    Gegeven op 5 september 2023: document ontwikkelingsperspectiefplan ingevuld
    En op 6 september 2023: aangevraagd: arrangement
    En op 12 september 2023: ouders <zeggen>
    Als wij kijken op 12 september 2023
    Dan moet de stap naar-extra-ondersteuning.geen-akkoord-bespreken
    En is apo aan zet voor de stap naar-extra-ondersteuning.geen-akkoord-bespreken
    En mag de stap naar-extra-ondersteuning.starten niet
    Gegeven op 14 september 2023: gedaan: naar-extra-ondersteuning.geen-akkoord-bespreken
    Als wij kijken op 14 september 2023
    Dan hoeft de stap naar-extra-ondersteuning.geen-akkoord-bespreken niet

    Voorbeelden:
      | zeggen                                                            |
      | stemmen niet in met ontwikkelingsperspectiefplan.interventies     |
      | trekken instemming met ontwikkelingsperspectiefplan.interventies in |

  @A12
  Scenario: starten kan na de aanvraag
    Gegeven op 5 september 2023: document ontwikkelingsperspectiefplan ingevuld
    En op 12 september 2023: ouders stemmen in met ontwikkelingsperspectiefplan.interventies
    En op 13 september 2023: document-vastgesteld, document ontwikkelingsperspectiefplan.interventies
    Als wij kijken op 13 september 2023
    Dan mag de stap naar-extra-ondersteuning.starten niet
    En ontbreekt voor de stap naar-extra-ondersteuning.starten: naar-extra-ondersteuning.aanvragen

  @A12
  Scenario: na overleg en vaststelling wordt het OPP geregistreerd
    Gegeven op 5 september 2023: document ontwikkelingsperspectiefplan ingevuld
    En op 12 september 2023: overleg opp-overleg gehouden met uitkomst eens
    Als wij kijken op 12 september 2023
    Dan is de stap naar-extra-ondersteuning.registreren niet aan de orde
    Gegeven op 13 september 2023: document ontwikkelingsperspectiefplan vastgesteld
    Als wij kijken op 13 september 2023
    Dan moet de stap naar-extra-ondersteuning.registreren
    Gegeven op 14 september 2023: geregistreerd: opp, waar ROD
    Als wij kijken op 14 september 2023
    Dan hoeft de stap naar-extra-ondersteuning.registreren niet
