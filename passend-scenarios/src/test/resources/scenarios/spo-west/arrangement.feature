# language: nl
Functionaliteit: Advies en arrangementen van SPO West

  Een school van een van de vier besturen vraagt het steunpunt om advies of om een arrangement.

  Achtergrond:
    Gegeven het kader bestuur-spo-west
    En een leerling, geboren op 20 oktober 2014
    En de leerling staat sinds 5 november 2018 ingeschreven op De Mast
    En deze gebeurtenissen:
      | op               | gebeurtenis                                           | door                       |
      | 8 januari 2024   | oordeel grond-voor-het-steunpunt: handelingsverlegen  | R. Bos (intern-begeleider) |
      | 12 februari 2024 | oordeel complexe-problematiek: ja                     | R. Bos (intern-begeleider) |
      | 19 februari 2024 | ouders geven toestemming voor arrangement-spo-west    |                            |
      | 20 februari 2024 | document ontwikkelingsperspectiefplan ingevuld        |                            |
      | 26 februari 2024 | document aanvraagdossier ingevuld                     |                            |

  @AC1
  Scenario: het steunpunt adviseert, de school vraagt
    Als wij kijken op 1 maart 2024
    Dan is coordinator aan zet voor de stap adviesvraag.adviseren
    En is bpo-er aan zet voor de stap adviesvraag.adviseren
    En is coordinator niet aan zet voor de stap adviesvraag.kort-vragen
    En is leidinggevende niet aan zet voor de stap adviesvraag.kort-vragen
    En rust het antwoord op een aangenomen datum

  @AC1
  Scenario: een BPO-er van het steunpunt is een begeleider van het eigen bestuur
    Gegeven op 4 maart 2024: overleg ondersteuningsteam gehouden met erbij bpo-er met uitkomst op-school
    Als wij kijken op 5 maart 2024
    Dan is bpo-er aan zet voor de stap arrangement-aanvragen.toetsen
    En is er geen signaal gebeurtenis-onbekend

  @AC1
  Scenario: wie iets bij het steunpunt vraagt leest wie dat is
    Als wij kijken op 7 januari 2024
    Dan wordt nu niet verteld: wat-het-steunpunt-is
    Gegeven op 4 maart 2024: zaak advies geopend voor adviesvraag
    Als wij kijken op 4 maart 2024
    Dan wordt nu verteld: wat-het-steunpunt-is
    En wordt bij wat-het-steunpunt-is gezegd: AWBR, STWT, SNIS-IBS El Amien en basisschool Veerkracht
    En wordt bij wat-het-steunpunt-is gezegd: twee coördinatoren

  @AC2
  Scenario: een korte vraag mag altijd, de grond hoort erbij
    Gegeven niet gebeurd is: oordeel grond-voor-het-steunpunt: handelingsverlegen
    Als wij kijken op 1 maart 2024
    Dan mag de stap adviesvraag.kort-vragen
    En hoeft de stap adviesvraag.adviseren niet

  @AC2
  Scenario: zonder grond hoort een korte vraag er niet te zijn, maar zij houdt niets tegen
    Gegeven op 9 januari 2024: oordeel grond-voor-het-steunpunt: geen, door R. Bos (intern-begeleider)
    Als wij kijken op 1 maart 2024
    Dan is voor de stap adviesvraag.kort-vragen wel verwacht: grond-voor-het-steunpunt
    En mag de stap adviesvraag.uitgebreid-vragen niet
    En ontbreekt voor de stap adviesvraag.uitgebreid-vragen: grond-voor-het-steunpunt

  @AC2
  Scenario: op een uitgebreide vraag volgt advies
    Als wij kijken op 8 januari 2024
    Dan mag de stap adviesvraag.uitgebreid-vragen
    En is de stap adviesvraag.adviseren niet aan de orde
    Gegeven op 9 januari 2024: aangevraagd: trajectadvies
    Als wij kijken op 9 januari 2024
    Dan moet de stap adviesvraag.adviseren

  @AC3
  Scenario: zonder overeenstemming met ouders geen aanvraag
    Gegeven niet gebeurd is: ouders geven toestemming voor arrangement-spo-west
    Als wij kijken op 1 maart 2024
    Dan mag de stap bestuur-spo-west:arrangement-aanvragen.aanvragen niet
    En ontbreekt voor de stap bestuur-spo-west:arrangement-aanvragen.aanvragen: bestuur-spo-west:arrangement-spo-west/3

  @AC3
  Scenario: geen complexe problematiek, geen arrangement
    Gegeven op 13 februari 2024: oordeel complexe-problematiek: nee, door R. Bos (intern-begeleider)
    Als wij kijken op 1 maart 2024
    Dan mag de stap bestuur-spo-west:arrangement-aanvragen.aanvragen niet
    En ontbreekt voor de stap bestuur-spo-west:arrangement-aanvragen.aanvragen: complexe-problematiek

  @AC3 @AC4 @AC5
  Scenario: alles is er, de school mag aanvragen
    Als wij kijken op 1 maart 2024
    Dan mag de stap bestuur-spo-west:arrangement-aanvragen.aanvragen

  @AC4
  Abstract Scenario: een aanvraag zonder <deel> is niet compleet
    Gegeven niet gebeurd is: document aanvraagdossier ingevuld
    En op 26 februari 2024: document aanvraagdossier ingevuld behalve <deel>
    Als wij kijken op 1 maart 2024
    Dan mag de stap bestuur-spo-west:arrangement-aanvragen.aanvragen niet
    En ontbreekt voor de stap bestuur-spo-west:arrangement-aanvragen.aanvragen: bestuur-spo-west:arrangement-spo-west/4

    Voorbeelden:
      | deel            |
      | hulpvraag       |
      | opp             |
      | bijlagen        |
      | mening-leerling |

  @AC4
  Scenario: wat het samenwerkingsverband voor een arrangement vraagt geldt ook, het OPP zelf
    Gegeven niet gebeurd is: document ontwikkelingsperspectiefplan ingevuld
    Als wij kijken op 1 maart 2024
    Dan mag de stap bestuur-spo-west:arrangement-aanvragen.aanvragen niet
    En ontbreekt voor de stap bestuur-spo-west:arrangement-aanvragen.aanvragen: amsterdam-diemen:arrangement/1

  @AC5
  Scenario: zonder grond geen aanvraag
    Gegeven op 13 februari 2024: oordeel grond-voor-het-steunpunt: geen, door R. Bos (intern-begeleider)
    Als wij kijken op 1 maart 2024
    Dan mag de stap bestuur-spo-west:arrangement-aanvragen.aanvragen niet
    En ontbreekt voor de stap bestuur-spo-west:arrangement-aanvragen.aanvragen: grond-voor-het-steunpunt

  @AC5
  Scenario: ontbrekende expertise is ook een grond
    Gegeven op 13 februari 2024: oordeel grond-voor-het-steunpunt: expertise-ontbreekt, door R. Bos (intern-begeleider)
    Als wij kijken op 1 maart 2024
    Dan mag de stap bestuur-spo-west:arrangement-aanvragen.aanvragen

  @AC5
  Scenario: eerst wordt de aanvraag op volledigheid beoordeeld
    Gegeven op 4 maart 2024: aangevraagd: arrangement-spo-west
    Als wij kijken op 5 maart 2024
    Dan moet de stap arrangement-aanvragen.toetsen
    En mag de stap arrangement-aanvragen.in-behandeling-nemen niet
    Gegeven op 7 maart 2024: getoetst: arrangement-spo-west is onvolledig, door T. Mulder (coordinator)
    Als wij kijken op 8 maart 2024
    Dan mag de stap arrangement-aanvragen.in-behandeling-nemen niet
    En moet de stap arrangement-aanvragen.aanvullen
    Gegeven op 11 maart 2024: aanvulling ontvangen voor arrangement-spo-west
    En op 12 maart 2024: getoetst: arrangement-spo-west is volledig, stap arrangement-aanvragen.opnieuw-toetsen, door T. Mulder (coordinator)
    Als wij kijken op 13 maart 2024
    Dan mag de stap arrangement-aanvragen.in-behandeling-nemen

  @AC6
  Scenario: twee weken vanaf de dag waarop de aanvraag volledig is
    Gegeven op 4 maart 2024: aangevraagd: arrangement-spo-west
    Als wij kijken op 5 maart 2024
    Dan loopt de termijn bestuur-spo-west:in-behandeling niet
    Gegeven op 7 maart 2024: getoetst: arrangement-spo-west is volledig, door T. Mulder (coordinator)
    Als wij kijken op 8 maart 2024
    Dan loopt de termijn bestuur-spo-west:in-behandeling tot en met 21 maart 2024
    En is de termijn bestuur-spo-west:in-behandeling van het soort streven
    Als wij kijken op 22 maart 2024
    Dan is de termijn bestuur-spo-west:in-behandeling verstreken

  @AC6
  Abstract Scenario: opgepakt op <dag>
    Gegeven op 4 maart 2024: aangevraagd: arrangement-spo-west
    En op 7 maart 2024: getoetst: arrangement-spo-west is volledig, door T. Mulder (coordinator)
    En op <dag>: gedaan: arrangement-aanvragen.in-behandeling-nemen
    Als wij kijken op 30 maart 2024
    Dan is de termijn bestuur-spo-west:in-behandeling <stand>

    Voorbeelden:
      | dag           | stand           |
      | 20 maart 2024 | gehaald         |
      | 21 maart 2024 | gehaald         |
      | 22 maart 2024 | te laat gehaald |

  @AC6
  Scenario: na een aanvulling tellen de twee weken vanaf de nieuwe beoordeling
    Gegeven op 4 maart 2024: aangevraagd: arrangement-spo-west
    En op 7 maart 2024: getoetst: arrangement-spo-west is onvolledig, stap arrangement-aanvragen.toetsen, door T. Mulder (coordinator)
    En op 11 maart 2024: aanvulling ontvangen voor arrangement-spo-west
    Als wij kijken op 11 maart 2024
    Dan loopt de termijn in-behandeling-na-aanvulling niet
    Gegeven op 12 maart 2024: getoetst: arrangement-spo-west is volledig, stap arrangement-aanvragen.opnieuw-toetsen, door T. Mulder (coordinator)
    Als wij kijken op 13 maart 2024
    Dan loopt de termijn in-behandeling-na-aanvulling tot en met 26 maart 2024
    En loopt de termijn bestuur-spo-west:in-behandeling niet

  @AC7
  Scenario: wie de aanvraag oppakt stemt af met IB en leerkracht
    Gegeven op 4 maart 2024: aangevraagd: arrangement-spo-west
    En op 7 maart 2024: getoetst: arrangement-spo-west is volledig, door T. Mulder (coordinator)
    Als wij kijken op 8 maart 2024
    Dan hoeft de stap arrangement-aanvragen.afstemmen niet
    Gegeven op 11 maart 2024: gedaan: arrangement-aanvragen.in-behandeling-nemen
    Als wij kijken op 12 maart 2024
    Dan moet de stap arrangement-aanvragen.afstemmen
    En is bpo-er aan zet voor de stap arrangement-aanvragen.afstemmen

  @AC7 @AC8
  Scenario: een gesprek zonder de leerkracht is geen afstemmingsgesprek
    Gegeven op 11 maart 2024: gedaan: arrangement-aanvragen.in-behandeling-nemen
    En op 12 maart 2024: oordeel behoefte-helder: ja, door T. Mulder (coordinator)
    En op 14 maart 2024: overleg afstemmingsgesprek gehouden zonder leraar met uitkomst onvoldoende-helder
    Als wij kijken op 15 maart 2024
    Dan mag de stap arrangement-aanvragen.afstemmingstraject-starten niet

  @AC7 @AC8
  Scenario: na een gesprek dat niet genoeg opheldert mag een afstemmingstraject
    Gegeven op 11 maart 2024: gedaan: arrangement-aanvragen.in-behandeling-nemen
    En op 14 maart 2024: overleg afstemmingsgesprek gehouden met uitkomst onvoldoende-helder
    Als wij kijken op 15 maart 2024
    Dan mag de stap arrangement-aanvragen.afstemmingstraject-starten
    En hoeft de stap arrangement-aanvragen.afstemmingstraject-starten niet

  @AC8
  Scenario: ook na alleen contact met een coördinator, en niet als de behoeften helder zijn
    Gegeven op 11 maart 2024: gedaan: arrangement-aanvragen.in-behandeling-nemen
    En op 12 maart 2024: oordeel behoefte-helder: nee, door T. Mulder (coordinator)
    Als wij kijken op 13 maart 2024
    Dan mag de stap arrangement-aanvragen.afstemmingstraject-starten
    Gegeven op 18 maart 2024: oordeel behoefte-helder: ja, door T. Mulder (coordinator)
    Als wij kijken op 19 maart 2024
    Dan mag de stap arrangement-aanvragen.afstemmingstraject-starten niet

  @AC9
  Scenario: welke expertise er is
    Gegeven op 4 maart 2024: zaak arrangement geopend voor arrangement-aanvragen
    Als wij kijken op 4 maart 2024
    Dan wordt nu verteld: expertise-team
    En wordt bij expertise-team gezegd: chronische ziekte
    En wordt bij begeleiding-leerling gezegd: faalangst
    En wordt bij begeleiding-leerling gezegd: het jonge kind
    En wordt bij begeleiding-leerkracht gezegd: co-teaching
    En wordt bij begeleiding-leerkracht gezegd: klassenmanagement
