# language: nl
Functionaliteit: Oordelen van de geschillencommissie over toelaten
  Wat de commissie (GPO) vond, als rij van gebeurtenissen: nummer en jaar van het oordeel, de dagen zijn verzonnen. Wat zij niet fout
  vond, blijft stil; hersteld is er niets te melden.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2010
    En onze school is De Sluis

  @GPO-106841
  Scenario: 106841 (2015): plek komt vrij, dan toch geweigerd om de behoefte, zonder gesprek en zonder andere school
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2015 | ouders melden aan bij De Sluis |
      | 10 februari 2015 | oordeel aanbod-toereikend: nee |
      | 15 februari 2015 | verteld aan samenwerkingsverband over aanmelding |
      | 1 maart 2015 | De Sluis weigert op grond van extra-ondersteuning, motivering de behoefte past niet bij het aanbod |
    Als wij kijken op 2 maart 2015
    Dan zijn de toetspunten Z-ADM-NOINV, Z-ADM-NOSCHOOL en Z-ADM-NOTALK

  @GPO-106841
  Scenario: 106841 hersteld
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2015 | ouders melden aan bij De Sluis |
      | 8 februari 2015 | oordeel extra-ondersteuning-nodig: ja |
      | 10 februari 2015 | oordeel aanbod-toereikend: nee |
      | 12 februari 2015 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 15 februari 2015 | verteld aan samenwerkingsverband over aanmelding |
      | 20 februari 2015 | De Brug is bereid toe te laten, plaats-vanaf 1 april 2015 |
      | 1 maart 2015 | De Sluis weigert op grond van extra-ondersteuning, motivering de behoefte past niet bij het aanbod |
    Als wij kijken op 2 maart 2015
    Dan zijn er geen toetspunten

  @GPO-107017
  Scenario: 107017 (2015): eigen mogelijkheden niet gewogen, samenwerkingsverband niet gevraagd
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2015 | ouders melden aan bij De Sluis |
      | 8 februari 2015 | oordeel extra-ondersteuning-nodig: ja |
      | 12 februari 2015 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 20 februari 2015 | De Brug is bereid toe te laten, plaats-vanaf 1 april 2015 |
      | 1 maart 2015 | De Sluis weigert op grond van extra-ondersteuning, motivering de behoefte past niet bij het aanbod |
    Als wij kijken op 2 maart 2015
    Dan zijn de toetspunten Z-ADM-NOOWN en Z-ADM-NOSWV

  @GPO-107017
  Scenario: 107017 hersteld
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2015 | ouders melden aan bij De Sluis |
      | 8 februari 2015 | oordeel extra-ondersteuning-nodig: ja |
      | 10 februari 2015 | oordeel aanbod-toereikend: nee |
      | 12 februari 2015 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 15 februari 2015 | verteld aan samenwerkingsverband over aanmelding |
      | 20 februari 2015 | De Brug is bereid toe te laten, plaats-vanaf 1 april 2015 |
      | 1 maart 2015 | De Sluis weigert op grond van extra-ondersteuning, motivering de behoefte past niet bij het aanbod |
    Als wij kijken op 2 maart 2015
    Dan zijn er geen toetspunten

  @GPO-107293
  Scenario: 107293 (2016): vol volgens het eigen beleid, en de eerste op de lijst: geen fout
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2016 | ouders melden aan bij De Sluis |
      | 1 maart 2016 | De Sluis weigert op grond van geen-plaats, motivering de groepen zijn vol volgens ons beleid |
    Als wij kijken op 2 maart 2016
    Dan zijn er geen toetspunten

  @GPO-107538
  Scenario: 107538 (2017): geweigerd zonder enig onderzoek
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2017 | ouders melden aan bij De Sluis |
      | 12 februari 2017 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 1 maart 2017 | De Sluis weigert op grond van extra-ondersteuning, motivering de behoefte past niet bij het aanbod |
    Als wij kijken op 2 maart 2017
    Dan zijn de toetspunten Z-ADM-NOINV, Z-ADM-NOOWN, Z-ADM-NOSCHOOL en Z-ADM-NOSWV

  @GPO-107538
  Scenario: 107538 hersteld
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2017 | ouders melden aan bij De Sluis |
      | 8 februari 2017 | oordeel extra-ondersteuning-nodig: ja |
      | 10 februari 2017 | oordeel aanbod-toereikend: nee |
      | 12 februari 2017 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 15 februari 2017 | verteld aan samenwerkingsverband over aanmelding |
      | 20 februari 2017 | De Brug is bereid toe te laten, plaats-vanaf 1 april 2017 |
      | 1 maart 2017 | De Sluis weigert op grond van extra-ondersteuning, motivering de behoefte past niet bij het aanbod |
    Als wij kijken op 2 maart 2017
    Dan zijn er geen toetspunten

  @GPO-107915
  Scenario: 107915 (2017): gegevens die er al waren mogen het onderzoek zijn; waarom het niet kan staat er niet
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 3 februari 2017 | onderzoek ontwikkeling ontvangen, gedaan-op 3 november 2016 |
      | 1 februari 2017 | ouders melden aan bij De Sluis |
      | 12 februari 2017 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 15 februari 2017 | verteld aan samenwerkingsverband over aanmelding |
      | 1 maart 2017 | De Sluis weigert op grond van extra-ondersteuning |
    Als wij kijken op 2 maart 2017
    Dan zijn de toetspunten Z-ADM-MOT, Z-ADM-NOOWN en Z-ADM-NOSCHOOL

  @GPO-107915
  Scenario: 107915 hersteld
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 3 februari 2017 | onderzoek ontwikkeling ontvangen, gedaan-op 3 november 2016 |
      | 1 februari 2017 | ouders melden aan bij De Sluis |
      | 10 februari 2017 | oordeel aanbod-toereikend: nee |
      | 12 februari 2017 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 15 februari 2017 | verteld aan samenwerkingsverband over aanmelding |
      | 20 februari 2017 | De Brug is bereid toe te laten, plaats-vanaf 1 april 2017 |
      | 1 maart 2017 | De Sluis weigert op grond van extra-ondersteuning, motivering de behoefte past niet bij het aanbod |
    Als wij kijken op 2 maart 2017
    Dan zijn er geen toetspunten

  @GPO-107926
  Scenario: 107926 (2017): geen redenen, eigen samenwerkingsverband niet gevraagd, geen andere school
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2017 | ouders melden aan bij De Sluis |
      | 8 februari 2017 | oordeel extra-ondersteuning-nodig: ja |
      | 10 februari 2017 | oordeel aanbod-toereikend: nee |
      | 12 februari 2017 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 1 maart 2017 | De Sluis weigert op grond van extra-ondersteuning |
    Als wij kijken op 2 maart 2017
    Dan zijn de toetspunten Z-ADM-MOT, Z-ADM-NOSCHOOL en Z-ADM-NOSWV

  @GPO-107926
  Scenario: 107926 hersteld
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2017 | ouders melden aan bij De Sluis |
      | 8 februari 2017 | oordeel extra-ondersteuning-nodig: ja |
      | 10 februari 2017 | oordeel aanbod-toereikend: nee |
      | 12 februari 2017 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 15 februari 2017 | verteld aan samenwerkingsverband over aanmelding |
      | 20 februari 2017 | De Brug is bereid toe te laten, plaats-vanaf 1 april 2017 |
      | 1 maart 2017 | De Sluis weigert op grond van extra-ondersteuning, motivering de behoefte past niet bij het aanbod |
    Als wij kijken op 2 maart 2017
    Dan zijn er geen toetspunten

  @GPO-108622
  Scenario: 108622 (2019): het profiel past niet, en de school die genoemd wordt heeft geen plek
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2019 | ouders melden aan bij De Sluis |
      | 8 februari 2019 | oordeel extra-ondersteuning-nodig: ja |
      | 10 februari 2019 | oordeel aanbod-toereikend: nee |
      | 12 februari 2019 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 15 februari 2019 | verteld aan samenwerkingsverband over aanmelding |
      | 20 februari 2019 | De Brug is bereid toe te laten |
      | 1 maart 2019 | De Sluis weigert op grond van extra-ondersteuning, motivering de behoefte past niet bij het aanbod |
    Als wij kijken op 2 maart 2019
    Dan zijn de toetspunten Z-ADM-NOPLACE

  @GPO-108622
  Scenario: 108622 hersteld
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 1 februari 2019 | ouders melden aan bij De Sluis |
      | 8 februari 2019 | oordeel extra-ondersteuning-nodig: ja |
      | 10 februari 2019 | oordeel aanbod-toereikend: nee |
      | 12 februari 2019 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd |
      | 15 februari 2019 | verteld aan samenwerkingsverband over aanmelding |
      | 20 februari 2019 | De Brug is bereid toe te laten, plaats-vanaf 1 april 2019 |
      | 1 maart 2019 | De Sluis weigert op grond van extra-ondersteuning, motivering de behoefte past niet bij het aanbod |
    Als wij kijken op 2 maart 2019
    Dan zijn er geen toetspunten

  @GPO-108241
  Scenario: 108241 (2018): vol zeggen na een weigering, en weigeren om gegevens die niemand vroeg
    Gegeven deze gebeurtenissen:
      | op               | gebeurtenis                                                                                  |
      | 1 februari 2018  | ouders melden aan bij De Sluis                                                               |
      | 12 februari 2018 | De Sluis weigert op grond van extra-ondersteuning, motivering te weinig bekend, ontbreekt verslag |
      | 1 maart 2018     | De Sluis weigert op grond van geen-plaats, motivering de groep is vol                        |
    Als wij kijken op 13 februari 2018
    Dan is er het toetspunt Z-ADM-INFO
    En is er het toetspunt Z-ADM-NOTALK
    En is er geen toetspunt Z-ADM-FULL
    Als wij kijken op 2 maart 2018
    Dan is er het toetspunt Z-ADM-FULL

  @GPO-108241
  Scenario: een school die gegevens vraagt aan wie niet is aangemeld
    Gegeven op 1 februari 2018: De Sluis vraagt ouders om informatie
    Als wij kijken op 1 februari 2018
    Dan is er het toetspunt Z-ADM-WRITTEN
    Gegeven op 31 januari 2018: ouders melden aan bij De Sluis
    Als wij kijken op 1 februari 2018
    Dan is er geen toetspunt Z-ADM-WRITTEN

  @GPO-2021007756
  Scenario: 2021007756 (2021): ingeschreven en kort daarna losgelaten, niemand neemt het over
    Gegeven op 20 augustus 2018: De Brug schrijft in
    En op 1 maart 2021: De Sluis schrijft in
    En op 22 maart 2021: De Sluis schrijft uit
    Als wij kijken op 22 maart 2021
    Dan zijn de toetspunten Z-HOLD-SHIFT
    Gegeven op 23 maart 2021: De Brug schrijft in
    Als wij kijken op 23 maart 2021
    Dan zijn er geen toetspunten

  @WPO-40.7
  Abstract Scenario: tien weken zonder besluit en geen tijdelijke plaatsing: <dag>
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    Als wij kijken op <dag>
    Dan <wat>

    Voorbeelden:
      | dag         | wat                                |
      | 9 mei 2021  | is er geen toetspunt Z-ADM-10W     |
      | 10 mei 2021 | is er geen toetspunt Z-ADM-10W     |
      | 11 mei 2021 | is er het toetspunt Z-ADM-10W      |
