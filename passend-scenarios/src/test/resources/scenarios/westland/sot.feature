# language: nl
Functionaliteit: Het schoolondersteuningsteam (SOT)

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    En deze gebeurtenissen:
      | op           | gebeurtenis                       | door                          |
      | 1 maart 2021 | oordeel meedenken-nodig: ja       | M. Bakker (intern-begeleider) |
      | 2 maart 2021 | document groeidocument ingevuld   |                               |
      | 2 maart 2021 | ouders geven toestemming voor sot |                               |

  @W7
  Scenario: de leerkracht vraagt eerst het schoolteam; verwacht, niet verplicht
    Als wij kijken op 3 maart 2021
    Dan mag de stap naar-het-sot.nut-bepalen
    En is voor de stap naar-het-sot.nut-bepalen wel verwacht: in-de-school.vraag-aan-team
    Gegeven op 3 maart 2021: gedaan: in-de-school.vraag-aan-team, door leerkracht
    Als wij kijken op 3 maart 2021
    Dan is voor de stap naar-het-sot.nut-bepalen niets meer verwacht

  @W7
  Scenario: extra ondersteuning uit het eigen budget, met instemming van ouders en zonder het samenwerkingsverband
    Als wij kijken op 3 maart 2021
    Dan mag de stap in-de-school.extra-inzetten niet
    En ontbreekt voor de stap in-de-school.extra-inzetten: naar-het-opp.handelingsdeel-vaststellen
    Gegeven op 4 maart 2021: ouders stemmen in met opp.handelingsdeel
    En op 5 maart 2021: document-vastgesteld, document opp.handelingsdeel
    Als wij kijken op 5 maart 2021
    Dan mag de stap in-de-school.extra-inzetten
    En is school aan zet voor de stap in-de-school.extra-inzetten

  @W10
  Scenario: met toestemming en groeidocument mag de school aanmelden
    Als wij kijken op 3 maart 2021
    Dan mag de stap naar-het-sot.aanmelden
    En is de bron daarvan plan §1.7.2
    En is school aan zet voor de stap naar-het-sot.aanmelden
    En is ouders niet aan zet voor de stap naar-het-sot.aanmelden

  @W10
  Abstract Scenario: zonder "<zonder>" geen SOT
    Gegeven niet gebeurd is: <zonder>
    Als wij kijken op 3 maart 2021
    Dan mag de stap naar-het-sot.aanmelden niet
    En ontbreekt voor de stap naar-het-sot.aanmelden: <wat>

    Voorbeelden:
      | zonder                            | wat           |
      | ouders geven toestemming voor sot | sot           |
      | document groeidocument ingevuld   | groeidocument |

  @W10
  Scenario: trekken ouders hun toestemming in, dan geen SOT
    Gegeven op 4 maart 2021: ouders trekken toestemming voor sot in
    Als wij kijken op 3 maart 2021
    Dan mag de stap naar-het-sot.aanmelden
    Als wij kijken op 4 maart 2021
    Dan mag de stap naar-het-sot.aanmelden niet

  @W10
  Scenario: een handtekening onder het groeidocument is geen toestemming voor het SOT
    Gegeven niet gebeurd is: ouders geven toestemming voor sot
    En op 2 maart 2021: ouders ondertekenen groeidocument
    Als wij kijken op 3 maart 2021
    Dan mag de stap naar-het-sot.aanmelden niet

  @W9
  Abstract Scenario: aangemeld op <dag> voor het SOT van 18 maart
    Gegeven op <dag>: aangevraagd: sot
    En op 18 maart 2021: overleg sot gehouden met uitkomst bosk
    Als wij kijken op 18 maart 2021
    Dan is de termijn sot-aanmelding <stand>
    En is de termijn sot-aanmelding van het soort afspraak

    Voorbeelden:
      | dag           | stand           |
      | 10 maart 2021 | gehaald         |
      | 11 maart 2021 | gehaald         |
      | 12 maart 2021 | te laat gehaald |

  @W9
  Scenario: te laat aangemeld is een signaal en houdt niets tegen
    Gegeven op 12 maart 2021: aangevraagd: sot
    En op 18 maart 2021: overleg sot gehouden met uitkomst bosk
    En op 18 maart 2021: ouders geven toestemming voor bosk
    Als wij kijken op 18 maart 2021
    Dan is er het signaal termijn-te-laat over Aanmelden voor het SOT
    En is de bron daarvan plan §1.7.2
    En mag de stap naar-bosk.aanvragen

  @W8
  Scenario: het SOT bespreekt wie is aangemeld
    Als wij kijken op 3 maart 2021
    Dan mag de stap naar-het-sot.bespreken niet
    Gegeven op 4 maart 2021: aangevraagd: sot
    Als wij kijken op 4 maart 2021
    Dan mag de stap naar-het-sot.bespreken
    En moet de stap naar-het-sot.uitnodigen
    En is intern-begeleider aan zet voor de stap naar-het-sot.bespreken

  @W8
  Abstract Scenario: zonder <wie> was het geen SOT
    Gegeven op 4 maart 2021: aangevraagd: sot
    En op 12 maart 2021: ouders geven toestemming voor bosk
    En op 18 maart 2021: overleg sot gehouden zonder <wie> met uitkomst bosk
    Als wij kijken op 18 maart 2021
    Dan mag de stap naar-bosk.aanvragen niet
    En ontbreekt voor de stap naar-bosk.aanvragen: <wie>

    Voorbeelden:
      | wie                    |
      | intern-begeleider      |
      | directeur              |
      | leerkracht             |
      | sociaal-kernteam       |
      | ondersteuningsadviseur |
      | ouders                 |

  @W8
  Scenario: met iedereen erbij wel
    Gegeven op 4 maart 2021: aangevraagd: sot
    En op 12 maart 2021: ouders geven toestemming voor bosk
    En op 18 maart 2021: overleg sot gehouden met uitkomst bosk
    Als wij kijken op 18 maart 2021
    Dan mag de stap naar-bosk.aanvragen

  @W11
  Abstract Scenario: met uitkomst <uitkomst> volgt <volgt>
    Gegeven op 4 maart 2021: aangevraagd: sot
    En op 12 maart 2021: ouders geven toestemming voor bosk
    En op 12 maart 2021: ouders geven toestemming voor hia
    En op 18 maart 2021: overleg sot gehouden met uitkomst <uitkomst>
    Als wij kijken op 18 maart 2021
    Dan <bosk>
    En <hia>

    Voorbeelden:
      | uitkomst             | volgt        | bosk                                            | hia                                        |
      | bosk                 | BOSK         | mag de stap naar-bosk.aanvragen     | is niet te zeggen of de stap naar-hia.aanvragen mag |
      | hia                  | het HIA      | mag de stap naar-bosk.aanvragen niet | mag de stap naar-hia.aanvragen             |
      | eigen-middelen       | niets        | mag de stap naar-bosk.aanvragen niet | is niet te zeggen of de stap naar-hia.aanvragen mag |
      | andere-ondersteuning | andere hulp  | mag de stap naar-bosk.aanvragen niet | is niet te zeggen of de stap naar-hia.aanvragen mag |
