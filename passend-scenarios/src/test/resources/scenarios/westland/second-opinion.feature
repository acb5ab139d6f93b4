# language: nl
Functionaliteit: Second opinion, klacht, bezwaar en beroep in Westland

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 juni 2014
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Kreek

  @W32
  Scenario: zeven stappen
    Gegeven op 1 maart 2023: document groeidocument ingevuld
    Als wij kijken op 6 maart 2023
    Dan mag de stap second-opinion.vragen
    En mag de stap second-opinion.toestemming niet
    En hoeft de stap second-opinion.contact-leggen niet
    En mag de stap second-opinion.doorsturen niet
    Gegeven op 6 maart 2023: aangevraagd: gesprek-second-opinion, door ouders
    Als wij kijken op 7 maart 2023
    Dan moet de stap second-opinion.contact-leggen
    En is eerste-deskundige aan zet voor de stap second-opinion.contact-leggen
    En mag de stap second-opinion.doorsturen niet
    Gegeven op 8 maart 2023: verteld aan commissie-schiedam over second-opinion
    En op 9 maart 2023: ouders geven schriftelijke toestemming voor groeidocument
    Als wij kijken op 10 maart 2023
    Dan mag de stap second-opinion.doorsturen
    En mag de stap second-opinion.gesprek niet
    Gegeven op 13 maart 2023: document groeidocument gedeeld met commissie-schiedam
    Als wij kijken op 14 maart 2023
    Dan moet de stap second-opinion.uitnodigen
    En mag de stap second-opinion.gesprek
    En mag de stap second-opinion.advies niet
    Gegeven op 20 maart 2023: overleg gesprek-second-opinion gehouden met uitkomst gevoerd
    Als wij kijken op 21 maart 2023
    Dan mag de stap second-opinion.advies
    En hoeft de stap second-opinion.advies-geven niet
    Gegeven op 27 maart 2023: document verslag-second-opinion ingevuld, door commissie-schiedam
    Als wij kijken op 28 maart 2023
    Dan moet de stap second-opinion.advies-geven
    En mag de stap second-opinion.afronden niet
    Gegeven op 29 maart 2023: verteld aan ouders over second-opinion, door commissie-schiedam
    Als wij kijken op 30 maart 2023
    Dan mag de stap second-opinion.afronden

  @W32
  Scenario: gewone toestemming is geen schriftelijke
    Gegeven op 1 maart 2023: document groeidocument ingevuld
    En op 6 maart 2023: aangevraagd: gesprek-second-opinion, door ouders
    En op 9 maart 2023: ouders geven toestemming voor groeidocument
    Als wij kijken op 10 maart 2023
    Dan mag de stap second-opinion.doorsturen niet

  @W32
  Abstract Scenario: een second opinion zet de bezwaartermijn niet stil, bezwaar op <dag>
    Gegeven op 2 januari 2023: zaak tlv geopend voor naar-de-tlv
    En op 3 januari 2023: aangevraagd: tlv-sbo, zaak tlv
    En op 13 februari 2023: afgewezen: tlv-sbo, zaak tlv
    En op 14 februari 2023: verteld aan ouders over naar-de-tlv, zaak tlv, door samenwerkingsverband
    En op 16 februari 2023: zaak opinie geopend voor second-opinion, komt-voort-uit tlv
    En op 16 februari 2023: aangevraagd: gesprek-second-opinion, zaak opinie, door ouders
    Als wij op 17 februari 2023 kijken naar de zaak tlv
    Dan loopt de termijn land:bezwaartermijn tot en met 28 maart 2023
    En wordt nu verteld: second-opinion-en-bezwaar
    Gegeven op <dag>: bezwaar: bezwaar-tegen-tlv, zaak tlv, door ouders
    Als wij op 3 april 2023 kijken naar de zaak tlv
    Dan is de termijn land:bezwaartermijn <stand>

    Voorbeelden:
      | dag           | stand           |
      | 27 maart 2023 | gehaald         |
      | 28 maart 2023 | gehaald         |
      | 29 maart 2023 | te laat gehaald |

  @W32 @W33
  Scenario: welke wegen ouders hebben
    Als wij kijken op 6 maart 2023
    Dan wordt bij de stap land:naar-de-tlv.besluiten het recht recht-op-second-opinion verteld
    En wordt bij de stap land:naar-de-tlv.besluiten het recht klacht-bezwaar-beroep verteld
    En wordt bij de stap second-opinion.afronden het recht westland:geschil verteld
    En wordt bij de stap second-opinion.afronden het recht gelijke-behandeling verteld
    En wordt bij de stap second-opinion.afronden het recht naar-de-rechter verteld
    En wordt bij de stap second-opinion.vragen het recht onderwijsconsulent-vragen verteld
    En wordt bij de stap second-opinion.vragen het recht klacht-bezwaar-beroep niet verteld
    En wordt bij de stap naar-hia.aanvragen het recht recht-op-second-opinion niet verteld
    En wordt bij klacht-bezwaar-beroep gezegd: paragraaf 5.4.1, die er niet is
    En wordt nu niet verteld: second-opinion-en-bezwaar
