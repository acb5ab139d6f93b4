# language: nl
Functionaliteit: Wat het land vertelt en van scholen vraagt

  @N1
  Scenario: elk kind een plek die past
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013
    Als wij kijken op 1 maart 2020
    Dan wordt verteld: passende-plek
    En wordt bij passende-plek gezegd: niet de beperking
    En wordt bij passende-plek gezegd: naar een gewone school als dat kan

  @N3
  Scenario: dezelfde basisondersteuning, tot en met 31 juli 2025 op alle gewone scholen
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2018
    Als wij kijken op 31 juli 2025
    Dan wordt bij zelfde-basisondersteuning gezegd: alle gewone scholen
    Als wij kijken op 1 augustus 2025
    Dan wordt bij zelfde-basisondersteuning niet gezegd: alle gewone scholen
    En wordt bij zelfde-basisondersteuning gezegd: op elke vestiging

  @N3
  Scenario: het plan van het samenwerkingsverband zegt wat eronder valt
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    Als wij kijken op 1 maart 2021
    Dan wordt bij westland:basisondersteuning gezegd: preventieve en licht curatieve hulp

  @N4
  Scenario: het SOP tot en met 31 juli 2025, daarna het aanbod in de schoolgids
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2018
    Als wij kijken op 31 juli 2025
    Dan wordt bij aanbod-van-de-school gezegd: schoolondersteuningsprofiel (SOP) staat
    Als wij kijken op 1 augustus 2025
    Dan wordt bij aanbod-van-de-school niet gezegd: schoolondersteuningsprofiel (SOP) staat
    En wordt bij aanbod-van-de-school gezegd: elk jaar in de schoolgids

  @N4
  Scenario: extra ondersteuning komt bovenop de basis
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    Als wij kijken op 1 maart 2021
    Dan staat de leerling op trede basis
    En is de vorm extra-ondersteuning niet aan de gang
    Gegeven op 2 maart 2021: gestart: extra-ondersteuning
    Als wij kijken op 2 maart 2021
    Dan staat de leerling op trede extra
    En is de vorm extra-ondersteuning aan de gang

  @N6
  Scenario: de taken van een samenwerkingsverband
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013
    Als wij kijken op 1 maart 2021
    Dan wordt bij taken-samenwerkingsverband gezegd: een dekkend netwerk
    En wordt bij taken-samenwerkingsverband gezegd: toelaatbaarheidsverklaringen afgeven
    En wordt bij taken-samenwerkingsverband gezegd: expertisemodel
    En wordt bij taken-samenwerkingsverband gezegd: thuis zitten
    En wordt bij taken-samenwerkingsverband niet gezegd: leerlingenvervoer

  @N7
  Abstract Scenario: wat de wet openlaat mag <kader> invullen: een TLV vraagt dan meer dan de wet
    Gegeven het kader <kader>
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    Als wij kijken op 1 maart 2021
    Dan mag de stap <stap>#tlv-sbo niet
    En wordt verteld: regionale-verschillen

    Voorbeelden:
      | kader            | stap                                             |
      | westland         | westland:naar-de-tlv.aanvragen                   |
      | amsterdam-diemen | amsterdam-diemen:naar-gespecialiseerd.tlv-aanvragen |

  @N7
  Scenario: onder de wet alleen mag het wel, en een plan gaat daar nooit onder
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    Als wij kijken op 1 maart 2021
    Dan mag de stap land:naar-de-tlv.aanvragen#tlv-sbo
    En wordt bij regionale-verschillen gezegd: nooit minder bieden dan de wet

  @N7
  Scenario: wie in Westland aan de eisen voldoet mag het ook
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    En op 1 februari 2021: overleg hia gehouden met uitkomst tlv
    En op 2 februari 2021: document groeidocument ingevuld
    Als wij kijken op 1 maart 2021
    Dan mag de stap westland:naar-de-tlv.aanvragen#tlv-sbo

  @N7
  Scenario: wie in Amsterdam aan de eisen voldoet mag het ook
    Gegeven het kader amsterdam-diemen
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    En op 1 februari 2021: overleg ondersteuningsteam gehouden met erbij onderwijsadviseur met uitkomst tlv
    Als wij kijken op 1 maart 2021
    Dan mag de stap amsterdam-diemen:naar-gespecialiseerd.tlv-aanvragen#tlv-sbo
