# language: nl
Functionaliteit: Het ontwikkelingsperspectief
  Voor wie extra ondersteuning nodig heeft en voor elke leerling van sbo en so.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2008
    En onze school is De Sluis

  @WPO-40a.1 @N5
  Scenario: zodra extra ondersteuning nodig is komt er een OPP
    Gegeven op 24 augustus 2020: De Sluis schrijft in
    Als wij kijken op 31 augustus 2020
    Dan is de stap naar-het-opp.opstellen niet aan de orde
    Gegeven op 1 september 2020: oordeel extra-ondersteuning-nodig: ja
    Als wij kijken op 1 september 2020
    Dan moet de stap naar-het-opp.opstellen
    En is school aan zet voor de stap naar-het-opp.opstellen
    En is de bron daarvan WPO 40a.1
    Gegeven op 14 september 2020: document opp ingevuld
    Als wij kijken op 14 september 2020
    Dan hoeft de stap naar-het-opp.opstellen niet
    En moet de stap naar-het-opp.overleggen

  @WPO-40a.1 @N5
  Abstract Scenario: op het <soort> altijd een OPP, op de basisschool niet zonder oordeel
    Gegeven op 24 augustus 2020: De Sluis schrijft in (<soort>)
    Als wij kijken op 24 augustus 2020
    Dan <plicht>

    Voorbeelden:
      | soort | plicht                                              |
      | sbo   | moet de stap naar-het-opp.opstellen                 |
      | so    | moet de stap naar-het-opp.opstellen                 |
      | bao   | is de stap naar-het-opp.opstellen niet aan de orde  |

  @WPO-40a.1
  Scenario: geen extra ondersteuning nodig, geen plicht
    Gegeven op 24 augustus 2020: De Sluis schrijft in
    En op 1 september 2020: oordeel extra-ondersteuning-nodig: nee
    Als wij kijken op 1 september 2020
    Dan is de stap naar-het-opp.opstellen niet aan de orde

  @WPO-40a.1
  Abstract Scenario: vaststellen na overleg met ouders; met uitkomst <uitkomst>
    Gegeven op 24 augustus 2020: De Sluis schrijft in
    En op 14 september 2020: document opp ingevuld
    Als wij kijken op 15 september 2020
    Dan mag de stap naar-het-opp.vaststellen niet
    En ontbreekt voor de stap naar-het-opp.vaststellen: opp-overleg
    Gegeven op 21 september 2020: overleg opp-overleg gehouden met uitkomst <uitkomst>
    Als wij kijken op 21 september 2020
    Dan mag de stap naar-het-opp.vaststellen

    Voorbeelden:
      | uitkomst |
      | eens     |
      | oneens   |

  @WPO-40a.1
  Scenario: overleg zonder ouders is geen overleg
    Gegeven op 14 september 2020: document opp ingevuld
    En op 21 september 2020: overleg opp-overleg gehouden zonder ouders met uitkomst eens
    Als wij kijken op 21 september 2020
    Dan mag de stap naar-het-opp.vaststellen niet
    En ontbreekt voor de stap naar-het-opp.vaststellen: ouders

  @BBOLD-34.7
  Abstract Scenario: in het OPP staat <deel>
    Gegeven op 14 september 2020: document opp ingevuld
    En op 21 september 2020: overleg opp-overleg gehouden met uitkomst eens
    Als wij kijken op 21 september 2020
    Dan mag de stap naar-het-opp.vaststellen
    Gegeven niet gebeurd is: document opp ingevuld
    En op 14 september 2020: document opp ingevuld behalve <deel>
    Als wij kijken op 21 september 2020
    Dan mag de stap naar-het-opp.vaststellen niet
    En ontbreekt voor de stap naar-het-opp.vaststellen: <deel>

    Voorbeelden:
      | deel      |
      | uitstroom |
      | factoren  |

  @WPO-40a.2
  Abstract Scenario: sinds 1 augustus 2017 wacht de begeleiding op instemming: <dag>
    Gegeven op 22 augustus 2016: De Sluis schrijft in
    En op 1 mei 2017: document opp ingevuld
    En op 8 mei 2017: overleg opp-overleg gehouden met uitkomst eens
    En op 15 mei 2017: document opp vastgesteld
    Als wij kijken op <dag>
    Dan <mag>

    Voorbeelden:
      | dag             | mag                                           |
      | 31 juli 2017    | mag de stap naar-het-opp.begeleiding-starten      |
      | 1 augustus 2017 | mag de stap naar-het-opp.begeleiding-starten niet |
      | 2 augustus 2017 | mag de stap naar-het-opp.begeleiding-starten niet |

  @WPO-40a.2
  Scenario: geen instemming, geen handelingsdeel; toestemming is iets anders
    Gegeven op 14 september 2020: document opp ingevuld
    En op 21 september 2020: ouders geven toestemming voor opp.handelingsdeel
    Als wij kijken op 21 september 2020
    Dan mag de stap naar-het-opp.handelingsdeel-vaststellen niet
    Gegeven op 22 september 2020: ouders stemmen in met opp.handelingsdeel
    Als wij kijken op 22 september 2020
    Dan mag de stap naar-het-opp.handelingsdeel-vaststellen
    Gegeven op 29 september 2020: ouders trekken instemming met opp.handelingsdeel in
    Als wij kijken op 29 september 2020
    Dan mag de stap naar-het-opp.handelingsdeel-vaststellen niet

  @WPO-40a.2
  Scenario: wordt het handelingsdeel daarna veranderd, dan is opnieuw instemming nodig
    Gegeven op 14 september 2020: document opp ingevuld
    En op 22 september 2020: ouders stemmen in met opp.handelingsdeel
    En op 23 september 2020: document opp vastgesteld, document opp.handelingsdeel
    Als wij kijken op 24 september 2020
    Dan mag de stap naar-het-opp.begeleiding-starten
    Gegeven op 1 oktober 2020: document opp ingevuld: handelingsdeel
    Als wij kijken op 1 oktober 2020
    Dan mag de stap naar-het-opp.begeleiding-starten niet

  @WPO-40a.2
  Scenario: de rest van het OPP wacht niet op de instemming
    Gegeven op 14 september 2020: document opp ingevuld
    En op 21 september 2020: overleg opp-overleg gehouden met uitkomst oneens
    En op 22 september 2020: ouders stemmen niet in met opp.handelingsdeel
    Als wij kijken op 22 september 2020
    Dan mag de stap naar-het-opp.vaststellen
    En mag de stap naar-het-opp.handelingsdeel-vaststellen niet

  @WPO-40a.3
  Abstract Scenario: het eerste OPP is er binnen zes weken na inschrijving, vastgesteld op <dag>
    Gegeven op 1 juni 2020: ouders melden aan bij De Sluis
    En op 8 juni 2020: oordeel extra-ondersteuning-nodig: ja
    En op 24 augustus 2020: De Sluis schrijft in
    En op <dag>: document opp vastgesteld
    Als wij kijken op <dag>
    Dan is de termijn opp-zes-weken <stand>

    Voorbeelden:
      | dag            | stand           |
      | 4 oktober 2020 | gehaald         |
      | 5 oktober 2020 | gehaald         |
      | 6 oktober 2020 | te laat gehaald |

  @WPO-40a.3
  Scenario: wie geen extra ondersteuning nodig heeft, heeft die termijn niet
    Gegeven op 24 augustus 2020: De Sluis schrijft in
    En op 24 augustus 2020: oordeel extra-ondersteuning-nodig: nee
    Als wij kijken op 25 augustus 2020
    Dan loopt de termijn opp-zes-weken niet

  @WPO-40a.3t
  Abstract Scenario: na een tijdelijke plaatsing telt de toelating, vastgesteld op <dag>
    Gegeven op 2 maart 2020: ouders melden aan bij De Sluis
    En op 9 maart 2020: oordeel extra-ondersteuning-nodig: ja
    En op 12 mei 2020: De Sluis plaatst tijdelijk
    En op 18 mei 2020: De Sluis laat toe
    En op <dag>: document opp vastgesteld
    Als wij kijken op <dag>
    Dan is de termijn opp-zes-weken-na-tijdelijk <stand>

    Voorbeelden:
      | dag          | stand           |
      | 28 juni 2020 | gehaald         |
      | 29 juni 2020 | gehaald         |
      | 30 juni 2020 | te laat gehaald |

  @LAND-09
  Abstract Scenario: een behoefte die later blijkt: zes weken vanaf dat oordeel, als streven; <dag>
    Gegeven op 24 augustus 2020: De Sluis schrijft in
    En op 1 maart 2021: oordeel extra-ondersteuning-nodig: ja
    En op <dag>: document opp vastgesteld
    Als wij kijken op <dag>
    Dan is de termijn opp-na-behoefte <stand>
    En is de termijn opp-na-behoefte van het soort streven

    Voorbeelden:
      | dag           | stand           |
      | 11 april 2021 | gehaald         |
      | 12 april 2021 | gehaald         |
      | 13 april 2021 | te laat gehaald |

  @WPO-40a.4
  Abstract Scenario: elk schooljaar evalueren met ouders, dit jaar op <dag>
    Gegeven op 24 augustus 2020: De Sluis schrijft in
    En op 5 oktober 2020: document opp vastgesteld
    En op <dag>: overleg opp-evaluatie gehouden met uitkomst volgens-plan
    Als wij kijken op 31 juli 2021
    Dan is de termijn opp-elk-jaar gehaald

    Voorbeelden:
      | dag          |
      | 30 juli 2021 |
      | 31 juli 2021 |

  @WPO-40a.4
  Scenario: de termijn loopt tot en met het einde van het schooljaar en begint op 1 augustus opnieuw
    Gegeven op 24 augustus 2020: De Sluis schrijft in
    En op 5 oktober 2020: document opp vastgesteld
    Als wij kijken op 4 oktober 2020
    Dan loopt de termijn opp-elk-jaar niet
    Als wij kijken op 31 juli 2021
    Dan loopt de termijn opp-elk-jaar tot en met 31 juli 2021
    Als wij kijken op 1 augustus 2021
    Dan loopt de termijn opp-elk-jaar tot en met 31 juli 2022

  @WPO-40a.4
  Scenario: evalueren kan pas als er een vastgesteld OPP is
    Gegeven op 24 augustus 2020: De Sluis schrijft in
    Als wij kijken op 5 oktober 2020
    Dan mag de stap naar-het-opp.evalueren niet
    Gegeven op 5 oktober 2020: document opp vastgesteld
    Als wij kijken op 5 oktober 2020
    Dan mag de stap naar-het-opp.evalueren

  @BROD-8.1
  Scenario: na overleg en vaststelling wordt het OPP geregistreerd
    Gegeven op 21 september 2020: overleg opp-overleg gehouden met uitkomst eens
    Als wij kijken op 21 september 2020
    Dan is de stap naar-het-opp.registreren niet aan de orde
    Gegeven op 22 september 2020: document opp vastgesteld
    Als wij kijken op 22 september 2020
    Dan moet de stap naar-het-opp.registreren
    Gegeven op 23 september 2020: geregistreerd: opp, waar ROD
    Als wij kijken op 23 september 2020
    Dan hoeft de stap naar-het-opp.registreren niet
