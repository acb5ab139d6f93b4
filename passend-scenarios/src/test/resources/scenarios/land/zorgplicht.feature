# language: nl
Functionaliteit: Wie draagt de zorgplicht
  De school waar ouders hun kind schriftelijk aanmelden, of waar het is ingeschreven. Op een dag hoogstens een school.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013

  @LAND-01 @N2
  Scenario: een gesprek of open dag is geen aanmelding
    Gegeven op 1 maart 2021: ouders hebben contact met De Sluis
    Als wij kijken op 8 maart 2021
    Dan heeft niemand de zorgplicht
    Gegeven op 9 maart 2021: ouders melden aan bij De Sluis
    Als wij kijken op 8 maart 2021
    Dan heeft niemand de zorgplicht
    Als wij kijken op 9 maart 2021
    Dan heeft De Sluis de zorgplicht sinds 9 maart 2021
    En heeft De Sluis de zorgplicht door aanmelding
    Als wij kijken op 10 maart 2021
    Dan heeft De Sluis de zorgplicht

  @LAND-02 @N2
  Scenario: van twee aanmeldingen telt de eerste voorkeur
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis, voorkeur 2
    En op 3 maart 2021: ouders melden aan bij De Brug, voorkeur 1
    Als wij kijken op 2 maart 2021
    Dan heeft De Sluis de zorgplicht
    Als wij kijken op 3 maart 2021
    Dan heeft De Brug de zorgplicht sinds 3 maart 2021
    En heeft De Sluis de zorgplicht niet
    En eindigde de zorgplicht van De Sluis op 3 maart 2021 door andere-voorkeur

  @LAND-02
  Scenario: zonder voorkeur blijft de zorgplicht bij de school die het eerst aan de beurt was
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 3 maart 2021: ouders melden aan bij De Brug
    Als wij kijken op 8 maart 2021
    Dan heeft De Sluis de zorgplicht
    En heeft De Brug de zorgplicht niet

  @LAND-03
  Abstract Scenario: de school van inschrijving houdt haar tot het kind elders is ingeschreven: <dag>
    Gegeven op 20 augustus 2018: De Sluis schrijft in
    En op 1 maart 2021: ouders melden aan bij De Brug
    En op 31 mei 2021: De Sluis schrijft uit
    En op 1 juni 2021: De Brug schrijft in
    Als wij kijken op <dag>
    Dan heeft <school> de zorgplicht
    En heeft <andere> de zorgplicht niet

    Voorbeelden:
      | dag         | school   | andere   |
      | 30 mei 2021 | De Sluis | De Brug  |
      | 1 juni 2021 | De Brug  | De Sluis |
      | 2 juni 2021 | De Brug  | De Sluis |

  @LAND-04 @A14
  Scenario: wie wacht op een plek houdt de school die verwijst
    Gegeven onze school is De Sluis
    En op 20 augustus 2018: De Sluis schrijft in
    En op 1 maart 2021: aangevraagd: tlv-so
    En op 12 april 2021: toegekend: tlv-so, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    En op 19 april 2021: ouders melden aan bij So De Vuurtoren (so)
    Als wij kijken op 22 augustus 2021
    Dan heeft De Sluis de zorgplicht sinds 20 augustus 2018
    En is het antwoord van zorgplicht: deze-school
    Gegeven op 23 augustus 2021: So De Vuurtoren schrijft in (so)
    Als wij kijken op 23 augustus 2021
    Dan heeft So De Vuurtoren de zorgplicht
    En heeft De Sluis de zorgplicht niet
    En is het antwoord van zorgplicht niet: deze-school
    En eindigde de zorgplicht van De Sluis op 23 augustus 2021 door elders-ingeschreven

  @LAND-05
  Scenario: nergens ingeschreven en aangemeld bij het so: het so
    Als wij kijken op 1 maart 2021
    Dan heeft niemand de zorgplicht
    Gegeven op 1 maart 2021: ouders melden aan bij So De Vuurtoren (so)
    Als wij kijken op 1 maart 2021
    Dan heeft So De Vuurtoren de zorgplicht door aanmelding
    En mag de stap naar-de-tlv.aanvragen#tlv-so

  @LAND-06
  Abstract Scenario: geweigerd op grond van <grond>: deze school niet meer
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 15 maart 2021: De Sluis weigert op grond van <grond>
    Als wij kijken op 14 maart 2021
    Dan heeft De Sluis de zorgplicht
    Als wij kijken op 15 maart 2021
    Dan heeft niemand de zorgplicht
    En eindigde de zorgplicht van De Sluis op 15 maart 2021 door uitzondering

    Voorbeelden:
      | grond       |
      | geen-plaats |
      | grondslag   |

  @LAND-07
  Scenario: weigeren zonder andere school verandert niets
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 15 maart 2021: De Sluis weigert
    Als wij kijken op 16 maart 2021
    Dan heeft De Sluis de zorgplicht

  @LAND-07
  Scenario: weigeren terwijl een andere school bereid is: tot de ouders de plaats aanvaarden
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 12 maart 2021: De Brug is bereid toe te laten, plaats-vanaf 22 maart 2021
    En op 15 maart 2021: De Sluis weigert
    En op 22 maart 2021: ouders aanvaarden de plaats bij De Brug
    Als wij kijken op 21 maart 2021
    Dan heeft De Sluis de zorgplicht
    Als wij kijken op 22 maart 2021
    Dan heeft De Brug de zorgplicht sinds 22 maart 2021
    En heeft De Brug de zorgplicht door aanvaarding
    En heeft De Sluis de zorgplicht niet
    En eindigde de zorgplicht van De Sluis op 22 maart 2021 door overgenomen
    Als wij kijken op 23 maart 2021
    Dan heeft De Brug de zorgplicht

  @LAND-07
  Scenario: een plaats die een dag later komt verplaatst nog niets
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 12 maart 2021: De Brug is bereid toe te laten, plaats-vanaf 23 maart 2021
    En op 22 maart 2021: ouders aanvaarden de plaats bij De Brug
    Als wij kijken op 22 maart 2021
    Dan heeft De Sluis de zorgplicht

  @WPO-40.7e
  Abstract Scenario: een weigering eindigt de tijdelijke plaatsing de dag erna: <dag>
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 11 mei 2021: De Sluis plaatst tijdelijk
    En op 31 mei 2021: De Sluis weigert op grond van geen-plaats
    Als wij kijken op <dag>
    Dan <wie>

    Voorbeelden:
      | dag         | wie                                        |
      | 30 mei 2021 | heeft De Sluis de zorgplicht               |
      | 31 mei 2021 | heeft De Sluis de zorgplicht               |
      | 1 juni 2021 | heeft niemand de zorgplicht                |

  @LAND-03 @WPO-40.11
  Scenario: een verwijdering zonder andere school eindigt niets, ook niet met een uitschrijving
    Gegeven op 20 augustus 2018: De Sluis schrijft in
    En op 1 maart 2021: De Sluis verwijdert
    En op 2 maart 2021: De Sluis schrijft uit
    Als wij kijken op 3 maart 2021
    Dan heeft De Sluis de zorgplicht

  @N2
  Scenario: wat is vastgesteld gaat voor
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 8 maart 2021: vastgesteld: De Brug heeft de zorgplicht
    Als wij kijken op 7 maart 2021
    Dan heeft De Sluis de zorgplicht
    Als wij kijken op 8 maart 2021
    Dan heeft De Brug de zorgplicht door vastgesteld

  @LAND-08
  Scenario: ouders trekken de aanmelding in, en de volgende voorkeur komt aan de beurt
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis, voorkeur 1
    En op 2 maart 2021: ouders melden aan bij De Brug, voorkeur 2
    En op 15 maart 2021: ouders trekken de aanmelding bij De Sluis in
    Als wij kijken op 14 maart 2021
    Dan heeft De Sluis de zorgplicht
    Als wij kijken op 15 maart 2021
    Dan heeft De Brug de zorgplicht sinds 15 maart 2021
    En heeft De Brug de zorgplicht door volgende-voorkeur
    En heeft De Sluis de zorgplicht niet

  @LAND-08
  Scenario: zonder andere aanmelding draagt daarna niemand haar
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 15 maart 2021: ouders trekken de aanmelding bij De Sluis in
    Als wij kijken op 15 maart 2021
    Dan heeft niemand de zorgplicht
    En eindigde de zorgplicht van De Sluis op 15 maart 2021 door ingetrokken

  @N2
  Scenario: wie de zorgplicht draagt zoekt een andere school, wie haar niet draagt niet
    Gegeven onze school is De Sluis
    En op 1 maart 2021: ouders melden aan bij De Sluis
    En op 8 maart 2021: oordeel extra-ondersteuning-nodig: ja
    Als wij kijken op 8 maart 2021
    Dan hoeft de stap aanmelding.andere-school-vinden niet
    Gegeven op 12 maart 2021: oordeel aanbod-toereikend: nee
    Als wij kijken op 12 maart 2021
    Dan moet de stap aanmelding.andere-school-vinden
    Gegeven op 15 maart 2021: ouders trekken de aanmelding bij De Sluis in
    Als wij kijken op 15 maart 2021
    Dan hoeft de stap aanmelding.andere-school-vinden niet
