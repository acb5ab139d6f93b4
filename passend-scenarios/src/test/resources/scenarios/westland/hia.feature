# language: nl
Functionaliteit: Handelingsgericht integraal arrangeren (HIA)

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    En deze gebeurtenissen:
      | op           | gebeurtenis                                                            |
      | 2 maart 2021 | document groeidocument ingevuld                                        |
      | 3 maart 2021 | ouders geven toestemming voor hia                                      |
      | 4 maart 2021 | oordeel perspectief-dreigt-verloren: ja, door M. Bakker (intern-begeleider) |

  @W13 @W28
  Scenario: dreigt het perspectief verloren te gaan, dan kan een HIA worden gepland
    Als wij kijken op 5 maart 2021
    Dan mag de stap naar-hia.aanvragen
    En is de bron daarvan plan §1.7.2
    En is school aan zet voor de stap naar-hia.aanvragen

  @W13 @W28
  Abstract Scenario: zonder "<zonder>" geen HIA
    Gegeven niet gebeurd is: <zonder>
    Als wij kijken op 5 maart 2021
    Dan mag de stap naar-hia.aanvragen niet
    En ontbreekt voor de stap naar-hia.aanvragen: <wat>

    Voorbeelden:
      | zonder                            | wat           |
      | document groeidocument ingevuld   | groeidocument |
      | ouders geven toestemming voor hia | hia           |

  @W13
  Scenario: dreigt het niet verloren te gaan, en zegt het SOT het ook niet, dan geen HIA
    Gegeven niet gebeurd is: oordeel perspectief-dreigt-verloren: ja, door M. Bakker (intern-begeleider)
    En op 4 maart 2021: oordeel perspectief-dreigt-verloren: nee, door M. Bakker (intern-begeleider)
    Als wij kijken op 5 maart 2021
    Dan mag de stap naar-hia.aanvragen niet
    Gegeven op 18 maart 2021: overleg sot gehouden met uitkomst hia
    Als wij kijken op 18 maart 2021
    Dan mag de stap naar-hia.aanvragen

  @W13
  Scenario: de ondersteuningsadviseur nodigt uit en leidt
    Gegeven op 5 maart 2021: aangevraagd: hia
    Als wij kijken op 5 maart 2021
    Dan moet de stap naar-hia.uitnodigen
    En is ondersteuningsadviseur aan zet voor de stap naar-hia.bespreken
    En is intern-begeleider niet aan zet voor de stap naar-hia.bespreken
    En mag de stap naar-hia.bespreken

  @W13
  Abstract Scenario: zonder <wie> was het geen HIA
    Gegeven op 5 maart 2021: aangevraagd: hia
    En op 25 maart 2021: overleg hia gehouden zonder <wie> met uitkomst tlv
    Als wij kijken op 25 maart 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-sbo niet
    En ontbreekt voor de stap naar-de-tlv.aanvragen#tlv-sbo: <wie>

    Voorbeelden:
      | wie                    |
      | leerkracht             |
      | intern-begeleider      |
      | ondersteuningsadviseur |
      | ouders                 |

  @W13
  Scenario: het Sociaal Kernteam hoeft er niet bij te zijn
    Gegeven op 5 maart 2021: aangevraagd: hia
    En op 25 maart 2021: overleg hia gehouden met uitkomst tlv
    Als wij kijken op 25 maart 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-sbo

  @W13
  Scenario: soms is er nog een HIA nodig
    Gegeven op 5 maart 2021: aangevraagd: hia
    En op 25 maart 2021: overleg hia gehouden met uitkomst vervolg
    Als wij kijken op 25 maart 2021
    Dan moet de stap naar-hia.vervolgen
    Gegeven op 15 april 2021: overleg hia gehouden met uitkomst bosk, stap westland:naar-hia.vervolgen
    Als wij kijken op 15 april 2021
    Dan hoeft de stap naar-hia.vervolgen niet

  @W14
  Abstract Scenario: met uitkomst <uitkomst>
    Gegeven op 5 maart 2021: aangevraagd: hia
    En op 8 maart 2021: ouders geven toestemming voor bosk
    En op 25 maart 2021: overleg hia gehouden met uitkomst <uitkomst>
    Als wij kijken op 25 maart 2021
    Dan <tlv>
    En <bosk>
    En <zwaar>

    Voorbeelden:
      | uitkomst           | tlv                                             | bosk                                             | zwaar                                                    |
      | tlv                | mag de stap naar-de-tlv.aanvragen#tlv-sbo       | mag de stap naar-bosk.aanvragen niet | mag de stap zware-ondersteuning-vragen.aanmerking-bepalen niet |
      | bosk               | mag de stap naar-de-tlv.aanvragen#tlv-sbo niet  | mag de stap naar-bosk.aanvragen      | mag de stap zware-ondersteuning-vragen.aanmerking-bepalen niet |
      | zware-ondersteuning | mag de stap naar-de-tlv.aanvragen#tlv-sbo niet | mag de stap naar-bosk.aanvragen niet | mag de stap zware-ondersteuning-vragen.aanmerking-bepalen |
      | basisondersteuning | mag de stap naar-de-tlv.aanvragen#tlv-sbo niet  | mag de stap naar-bosk.aanvragen niet | mag de stap zware-ondersteuning-vragen.aanmerking-bepalen niet |
      | extra-ondersteuning | mag de stap naar-de-tlv.aanvragen#tlv-sbo niet | mag de stap naar-bosk.aanvragen niet | mag de stap zware-ondersteuning-vragen.aanmerking-bepalen niet |
