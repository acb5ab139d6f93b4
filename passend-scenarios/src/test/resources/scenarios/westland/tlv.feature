# language: nl
Functionaliteit: Een TLV bij SPOW
  Het HIA concludeert, de huidige school vraagt aan, twee verschillende deskundigen adviseren, SPOW besluit.

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    En in schooljaar 2020-2021 zit de leerling in groep 4
    En deze gebeurtenissen:
      | op              | gebeurtenis                           | door                                         |
      | 2 februari 2021 | document groeidocument ingevuld       |                                              |
      | 4 februari 2021 | overleg hia gehouden met uitkomst tlv |                                              |
      | 5 februari 2021 | oordeel intensieve-interventie: ja    | M. Bakker (eerste-deskundige, orthopedagoog) |

  @W17 @N7
  Scenario: het HIA concludeert en er is een groeidocument: de school vraagt aan
    Als wij kijken op 8 februari 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-so
    En mag de stap naar-de-tlv.aanvragen#tlv-sbo
    En is school aan zet voor de stap naar-de-tlv.aanvragen#tlv-so
    En is voor de stap naar-de-tlv.aanvragen#tlv-so wel verwacht: groeidocument

  @W17 @W28 @N7
  Abstract Scenario: zonder "<zonder>" geen aanvraag
    Gegeven niet gebeurd is: <zonder>
    Als wij kijken op 8 februari 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-so niet
    En ontbreekt voor de stap naar-de-tlv.aanvragen#tlv-so: <wat>

    Voorbeelden:
      | zonder                                | wat           |
      | document groeidocument ingevuld       | groeidocument |
      | overleg hia gehouden met uitkomst tlv | hia           |

  @N7
  Scenario: de wet alleen vraagt geen HIA
    Gegeven alleen de wet
    En niet gebeurd is: overleg hia gehouden met uitkomst tlv
    En niet gebeurd is: oordeel intensieve-interventie: ja
    En niet gebeurd is: document groeidocument ingevuld
    Als wij kijken op 8 februari 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-so

  @W17
  Scenario: voor een TLV so is intensieve hulp in het voortraject aangetoond; in het basisplan niet voor sbo
    Gegeven op 6 februari 2021: oordeel intensieve-interventie: nee, door M. Bakker (eerste-deskundige, orthopedagoog)
    Als wij kijken op 8 februari 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-so niet
    En ontbreekt voor de stap naar-de-tlv.aanvragen#tlv-so: intensieve-interventie
    En mag de stap naar-de-tlv.aanvragen#tlv-sbo

  @W17 @W20
  Scenario: sinds het addendum ook voor sbo
    Gegeven op 6 februari 2021: oordeel intensieve-interventie: nee, door M. Bakker (eerste-deskundige, orthopedagoog)
    Als wij kijken op 31 juli 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-sbo
    Als wij kijken op 1 augustus 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-sbo niet
    En ontbreekt voor de stap naar-de-tlv.aanvragen#tlv-sbo: intensieve-interventie
    Als wij kijken op 2 augustus 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-sbo niet

  @W17
  Scenario: de eerste deskundige adviseert, legt voor aan de tweede, en dat is een ander
    Gegeven op 22 februari 2021: aangevraagd: tlv-so
    Als wij kijken op 22 februari 2021
    Dan mag de stap naar-de-tlv.eerste-advies
    En mag de stap naar-de-tlv.tweede-advies niet
    Gegeven op 1 maart 2021: M. Bakker (eerste-deskundige, orthopedagoog) adviseert over tlv-so
    Als wij kijken op 1 maart 2021
    Dan mag de stap naar-de-tlv.tweede-advies
    En mag de stap naar-de-tlv.besluiten niet
    Gegeven op 8 maart 2021: L. de Wit (tweede-deskundige, pedagoog) adviseert over tlv-so
    Als wij kijken op 8 maart 2021
    Dan mag de stap naar-de-tlv.besluiten
    En is samenwerkingsverband aan zet voor de stap naar-de-tlv.besluiten

  @W17
  Scenario: twee keer dezelfde deskundige is niet genoeg
    Gegeven op 22 februari 2021: aangevraagd: tlv-so
    En op 1 maart 2021: M. Bakker (eerste-deskundige, orthopedagoog) adviseert over tlv-so
    En op 8 maart 2021: M. Bakker (tweede-deskundige, orthopedagoog) adviseert over tlv-so
    Als wij kijken op 8 maart 2021
    Dan mag de stap naar-de-tlv.besluiten niet

  @W18
  Abstract Scenario: beoordeeld binnen zes weken na ontvangst, ook als dat tweede paasdag is: <dag>
    Gegeven op 22 februari 2021: aangevraagd: tlv-so
    En op <dag>: toegekend: tlv-so, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op <dag>
    Dan is de termijn tlv-binnen-zes-weken <stand>
    En is de termijn tlv-binnen-zes-weken van het soort afspraak

    Voorbeelden:
      | dag          | stand           |
      | 4 april 2021 | gehaald         |
      | 5 april 2021 | gehaald         |
      | 6 april 2021 | te laat gehaald |

  @W18
  Scenario: zes weken van het plan, acht van de wet
    Gegeven op 22 februari 2021: aangevraagd: tlv-so
    Als wij kijken op 6 april 2021
    Dan is de termijn tlv-binnen-zes-weken verstreken
    En is de bron daarvan plan §1.7.4
    En loopt de termijn tlv-besluit tot en met 19 april 2021
    En is samenwerkingsverband aan zet voor de termijn tlv-besluit

  @W18
  Scenario: de zes weken staan stil zolang er een aanvulling nodig is
    Gegeven op 22 februari 2021: aangevraagd: tlv-so
    En op 1 maart 2021: aanvulling gevraagd voor tlv-so
    Als wij kijken op 3 maart 2021
    Dan staat de termijn tlv-binnen-zes-weken stil
    Gegeven op 8 maart 2021: aanvulling ontvangen voor tlv-so
    Als wij kijken op 8 maart 2021
    Dan loopt de termijn tlv-binnen-zes-weken tot en met 11 april 2021
