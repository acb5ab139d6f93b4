# language: nl
Functionaliteit: Begeleiding op school en in de klas (BOSK)

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    En deze gebeurtenissen:
      | op            | gebeurtenis                               |
      | 2 maart 2021  | document groeidocument ingevuld           |
      | 4 maart 2021  | aangevraagd: sot                          |
      | 18 maart 2021 | overleg sot gehouden met uitkomst bosk    |
      | 19 maart 2021 | ouders geven toestemming voor bosk        |

  @W12
  Abstract Scenario: aanmelden voor <vorm>
    Als school op 19 maart 2021 de stap naar-bosk.aanvragen wil zetten met:
      | vorm | <vorm> |
    Dan <mag>

    Voorbeelden:
      | vorm                  | mag                                     |
      | bosk-hoogbegaafdheid  | mag dat                                 |
      | bosk-leerontwikkeling | mag dat                                 |
      | bosk-autisme          | mag dat                                 |
      | bosk-medisch          | mag dat                                 |
      | bosk-zml              | mag dat                                 |
      | bosk-gedrag           | mag dat                                 |
      | zware-ondersteuning   | mag dat niet, want onderwerp-past-niet  |

  @W12 @W28
  Abstract Scenario: zonder "<zonder>" geen BOSK
    Gegeven niet gebeurd is: <zonder>
    Als wij kijken op 19 maart 2021
    Dan mag de stap naar-bosk.aanvragen niet
    En ontbreekt voor de stap naar-bosk.aanvragen: <wat>

    Voorbeelden:
      | zonder                                 | wat           |
      | document groeidocument ingevuld        | groeidocument |
      | overleg sot gehouden met uitkomst bosk | sot           |
      | ouders geven toestemming voor bosk     | bosk          |

  @W12 @W14
  Scenario: ook het HIA kan BOSK inzetten
    Gegeven niet gebeurd is: overleg sot gehouden met uitkomst bosk
    Als wij kijken op 19 maart 2021
    Dan mag de stap naar-bosk.aanvragen niet
    Gegeven op 22 maart 2021: overleg hia gehouden met uitkomst bosk
    Als wij kijken op 22 maart 2021
    Dan mag de stap naar-bosk.aanvragen
    En is ondersteuningsadviseur aan zet voor de stap naar-bosk.aanvragen
    En is ouders niet aan zet voor de stap naar-bosk.aanvragen

  @W12 @W26
  Scenario: BOSK begint na aanvraag en met instemming, dan advies, dan evaluatie in het SOT
    Gegeven op 22 maart 2021: aangevraagd: bosk-gedrag
    Als wij kijken op 22 maart 2021
    Dan mag de stap naar-bosk.observeren niet
    Gegeven op 23 maart 2021: ouders stemmen in met groeidocument.strategie
    En op 24 maart 2021: document-vastgesteld, document groeidocument.strategie
    Als wij kijken op 24 maart 2021
    Dan mag de stap naar-bosk.observeren
    En mag de stap naar-bosk.adviseren niet
    Gegeven op 29 maart 2021: gestart: bosk-gedrag
    Als wij kijken op 29 maart 2021
    Dan mag de stap naar-bosk.adviseren
    En mag de stap naar-bosk.evalueren niet
    Gegeven op 19 april 2021: T. Mol (bosk-expert) adviseert over bosk-gedrag
    Als wij kijken op 19 april 2021
    Dan mag de stap naar-bosk.evalueren

  @W12
  Scenario: zonder aanvraag begint BOSK niet
    Gegeven op 23 maart 2021: ouders stemmen in met groeidocument.strategie
    En op 24 maart 2021: document-vastgesteld, document groeidocument.strategie
    Als wij kijken op 24 maart 2021
    Dan mag de stap naar-bosk.observeren niet
    En ontbreekt voor de stap naar-bosk.observeren: naar-bosk.aanvragen
