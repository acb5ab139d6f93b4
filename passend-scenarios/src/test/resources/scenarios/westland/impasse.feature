# language: nl
Functionaliteit: De impasse: wie is nu aan zet

  Het plan beschrijft een ladder van vrijwillig plaatsen tot een bindend besluit. Op geen enkele trede staat een termijn.

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 juni 2014
    En onze school is De Kreek
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Kreek

  @W31
  Scenario: de school met de zorgplicht meldt het aan SPOW
    Als wij kijken op 16 januari 2023
    Dan hoeft de stap impasse.melden niet
    En wordt nu niet verteld: impasse-zonder-termijn
    Gegeven op 16 januari 2023: oordeel geen-passende-plek: ja, door J. Smit (directeur)
    Als wij kijken op 17 januari 2023
    Dan moet de stap impasse.melden
    En is school aan zet voor de stap impasse.melden
    En heeft De Kreek de zorgplicht

  @W31
  Scenario: wie de zorgplicht niet heeft meldt niet
    Gegeven op 9 januari 2023: De Sluis schrijft in
    En op 16 januari 2023: oordeel geen-passende-plek: ja, door J. Smit (directeur)
    Als wij kijken op 17 januari 2023
    Dan hoeft de stap impasse.melden niet

  @W31
  Scenario: de hele ladder, tree voor tree
    Gegeven op 16 januari 2023: zaak impasse geopend voor impasse
    Als wij op 16 januari 2023 kijken naar de zaak impasse
    Dan hoeft de stap impasse.aan-tafel niet
    Gegeven op 17 januari 2023: verteld aan samenwerkingsverband over impasse, zaak impasse, door J. Smit (directeur)
    Als wij op 18 januari 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.aan-tafel
    En is ondersteuningsadviseur aan zet voor de stap impasse.aan-tafel
    En hoeft de stap impasse.advies-aan-directeur niet
    Gegeven op 6 februari 2023: overleg plaatsingstafel gehouden met uitkomst geen-school, zaak impasse
    Als wij op 7 februari 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.advies-aan-directeur
    En is ondersteuningsadviseur aan zet voor de stap impasse.advies-aan-directeur
    En hoeft de stap impasse.gesprek-directeur niet
    Gegeven op 10 februari 2023: document melding-impasse ingevuld, zaak impasse, door M. Okafor (ondersteuningsadviseur)
    Als wij op 11 februari 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.gesprek-directeur
    En is directeur-spow aan zet voor de stap impasse.gesprek-directeur
    En hoeft de stap impasse.naar-het-bestuur niet
    Gegeven op 24 februari 2023: gedaan: impasse.gesprek-directeur met uitkomst geen-plaatsing, zaak impasse, door C. de Jong (directeur-spow)
    Als wij op 25 februari 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.naar-het-bestuur
    En is directeur-spow aan zet voor de stap impasse.naar-het-bestuur
    En hoeft de stap impasse.bestuur-zoekt-oplossing niet
    Gegeven op 6 maart 2023: verteld aan dagelijks-bestuur over impasse, zaak impasse, door C. de Jong (directeur-spow)
    Als wij op 7 maart 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.bestuur-zoekt-oplossing
    En is dagelijks-bestuur aan zet voor de stap impasse.bestuur-zoekt-oplossing
    En hoeft de stap impasse.derde-aanwijzen niet
    Gegeven op 20 maart 2023: gedaan: impasse.bestuur-zoekt-oplossing met uitkomst niet-opgelost, zaak impasse, door B. Vink (dagelijks-bestuur)
    Als wij op 21 maart 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.derde-aanwijzen
    En hoeft de stap impasse.advies-derde niet
    Gegeven op 27 maart 2023: aangewezen: onafhankelijke-derde, zaak impasse, door B. Vink (dagelijks-bestuur)
    Als wij op 28 maart 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.advies-derde
    En is onafhankelijke-derde aan zet voor de stap impasse.advies-derde
    En mag de stap impasse.bindend-besluit niet
    Gegeven op 24 april 2023: A. Derde (onafhankelijke-derde) adviseert over plaatsing-bij-impasse, zaak impasse
    Als wij op 25 april 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.buiten-db-wegen
    En is niet te zeggen of de stap impasse.bindend-besluit mag
    Gegeven op 26 april 2023: oordeel school-buiten-db: nee, zaak impasse, door C. de Jong (directeur-spow)
    Als wij op 26 april 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.bindend-besluit
    En is dagelijks-bestuur aan zet voor de stap impasse.bindend-besluit
    En hoeft de stap impasse.bestuur-uitnodigen niet

  @W31
  Scenario: een bestuur dat niet in het Dagelijks Bestuur zit wordt eerst uitgenodigd
    Gegeven op 16 januari 2023: zaak impasse geopend voor impasse
    En op 24 april 2023: A. Derde (onafhankelijke-derde) adviseert over plaatsing-bij-impasse, zaak impasse
    En op 26 april 2023: oordeel school-buiten-db: ja, zaak impasse, door C. de Jong (directeur-spow)
    Als wij op 26 april 2023 kijken naar de zaak impasse
    Dan mag de stap impasse.bindend-besluit niet
    En moet de stap impasse.bestuur-uitnodigen
    Gegeven op 3 mei 2023: gehoord: bestuur-van-de-school over impasse, zaak impasse, door B. Vink (dagelijks-bestuur)
    Als wij op 3 mei 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.bindend-besluit

  @W31
  Scenario: plaatst een school vrijwillig, dan is de impasse voorbij
    Gegeven op 16 januari 2023: zaak impasse geopend voor impasse
    En op 6 februari 2023: overleg plaatsingstafel gehouden met uitkomst geplaatst, zaak impasse
    Als wij op 7 februari 2023 kijken naar de zaak impasse
    Dan hoeft de stap impasse.advies-aan-directeur niet
    En wordt nu niet verteld: impasse-zonder-termijn

  @W31
  Scenario: aan de plaatsingstafel horen ouders
    Gegeven op 16 januari 2023: zaak impasse geopend voor impasse
    En op 6 februari 2023: overleg plaatsingstafel gehouden zonder ouders met uitkomst geen-school, zaak impasse
    Als wij op 7 februari 2023 kijken naar de zaak impasse
    Dan hoeft de stap impasse.advies-aan-directeur niet

  @W31
  Abstract Scenario: ouders die niet akkoord gaan (<hoe>)
    Gegeven op 16 januari 2023: zaak impasse geopend voor impasse
    Als wij op 16 januari 2023 kijken naar de zaak impasse
    Dan hoeft de stap impasse.ouders-niet-akkoord niet
    Gegeven op 6 februari 2023: <hoe>, zaak impasse
    Als wij op 7 februari 2023 kijken naar de zaak impasse
    Dan moet de stap impasse.ouders-niet-akkoord
    En is directeur-spow aan zet voor de stap impasse.ouders-niet-akkoord

    Voorbeelden:
      | hoe                                                                   |
      | overleg plaatsingstafel gehouden met uitkomst ouders-niet-akkoord     |
      | ouders weigeren toestemming voor plaatsing-bij-impasse                |

  @W31
  Scenario: het plan noemt op geen trede een termijn, en dat staat erbij
    Gegeven op 16 januari 2023: zaak impasse geopend voor impasse
    En op 17 januari 2023: verteld aan samenwerkingsverband over impasse, zaak impasse, door J. Smit (directeur)
    Als wij op 17 januari 2024 kijken naar de zaak impasse
    Dan moet de stap impasse.aan-tafel
    En is er geen signaal termijn-verstreken
    En wordt nu verteld: impasse-zonder-termijn

  @W39
  Scenario: van basisschool naar basisschool na een HIA
    Als wij kijken op 1 juni 2023
    Dan mag de stap andere-basisschool.aan-tafel niet
    En mag de stap andere-basisschool.plaatsen niet
    Gegeven op 2 juni 2023: overleg hia gehouden met uitkomst andere-school
    Als wij kijken op 5 juni 2023
    Dan mag de stap andere-basisschool.aan-tafel
    En mag de stap andere-basisschool.plaatsen
    En hoeft de stap andere-basisschool.aan-tafel niet

  @W39
  Abstract Scenario: rond 1 oktober, geplaatst op <dag>
    Gegeven op 2 juni 2023: overleg hia gehouden met uitkomst andere-school
    En op 4 september 2023: gedaan: andere-basisschool.datum-afspreken
    Als wij kijken op 4 september 2023
    Dan moet de stap andere-basisschool.oktober-wegen
    Gegeven op 5 september 2023: oordeel overstap-rond-1-oktober: ja, door J. Smit (directeur)
    En op <dag>: gedaan: andere-basisschool.plaatsen
    Als wij kijken op 15 oktober 2023
    Dan is de termijn andere-basisschool-voor-1-oktober <stand>

    Voorbeelden:
      | dag               | stand           |
      | 29 september 2023 | gehaald         |
      | 30 september 2023 | gehaald         |
      | 1 oktober 2023    | te laat gehaald |

  @W39
  Scenario: valt de overstap niet rond 1 oktober, dan is er geen dag
    Gegeven op 2 juni 2023: overleg hia gehouden met uitkomst andere-school
    En op 4 september 2023: gedaan: andere-basisschool.datum-afspreken
    En op 5 september 2023: oordeel overstap-rond-1-oktober: nee, door J. Smit (directeur)
    Als wij kijken op 15 oktober 2023
    Dan loopt de termijn andere-basisschool-voor-1-oktober niet
