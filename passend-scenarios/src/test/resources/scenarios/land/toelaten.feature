# language: nl
Functionaliteit: Aanmelden, toelaten en weigeren
  Wat de wet vraagt van een school bij wie ouders hun kind schriftelijk aanmelden.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2017
    En onze school is De Sluis

  @WPO-40.2
  Abstract Scenario: aanmelden kan vanaf de derde verjaardag: <dag>
    Als wij kijken op <dag>
    Dan <mag>

    Voorbeelden:
      | dag        | mag                                      |
      | 1 mei 2020 | mag de stap aanmelding.aanmelden niet    |
      | 2 mei 2020 | mag de stap aanmelding.aanmelden         |
      | 3 mei 2020 | mag de stap aanmelding.aanmelden         |

  @WPO-40.2
  Scenario: wie te jong is kan nog niet worden aangemeld, en de leeftijd is wat ontbreekt
    Als wij kijken op 1 mei 2020
    Dan ontbreekt voor de stap aanmelding.aanmelden: leeftijd
    En is ouders aan zet voor de stap aanmelding.aanmelden
    En is school niet aan zet voor de stap aanmelding.aanmelden

  @WPO-40.6
  Abstract Scenario: de school beslist binnen zes weken, op <dag>
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op <dag>: De Sluis laat toe
    Als wij kijken op <dag>
    Dan is de termijn toelating-zes-weken <stand>

    Voorbeelden:
      | dag           | stand           |
      | 11 april 2021 | gehaald         |
      | 12 april 2021 | gehaald         |
      | 13 april 2021 | te laat gehaald |

  @WPO-40.6
  Scenario: zonder beslissing loopt de termijn tot en met de laatste dag en is daarna verstreken
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    Als wij kijken op 12 april 2021
    Dan loopt de termijn toelating-zes-weken tot en met 12 april 2021
    En is bevoegd-gezag aan zet voor de termijn toelating-zes-weken
    En is er geen signaal termijn-verstreken
    Als wij kijken op de dag erna
    Dan is de termijn toelating-zes-weken verstreken
    En is de bron daarvan WPO 40.6
    En is er het signaal termijn-verstreken over Beslissen over toelating

  @WPO-40.6
  Scenario: de zes weken tellen vanaf de dag van ontvangst
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis, gevraagd-op 26 februari 2021, ontvangen-op 3 maart 2021
    Als wij kijken op 5 maart 2021
    Dan loopt de termijn toelating-zes-weken tot en met 14 april 2021
    En loopt de termijn tijdelijke-plaatsing tot en met 7 mei 2021

  @WPO-40.6
  Scenario: eindigt de termijn op tweede paasdag, dan loopt zij door tot de dag erna
    Gegeven op 22 februari 2021: ouders melden aan bij De Sluis
    Als wij kijken op 6 april 2021
    Dan loopt de termijn toelating-zes-weken tot en met 6 april 2021

  @WPO-40.3
  Scenario: de school bepaalt of extra ondersteuning nodig is, zodra er een aanmelding is
    Als wij kijken op 1 maart 2021
    Dan is de stap aanmelding.behoefte-bepalen niet aan de orde
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    Als wij kijken op 1 maart 2021
    Dan moet de stap aanmelding.behoefte-bepalen
    En is school aan zet voor de stap aanmelding.behoefte-bepalen
    En is de bron daarvan WPO 40.3
    En is ouders niet aan zet voor de stap aanmelding.behoefte-bepalen

  @WPO-40.3
  Scenario: vragen om informatie zet de termijn niet stil
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 8 maart 2021: De Sluis vraagt ouders om informatie
    Als wij kijken op 12 april 2021
    Dan loopt de termijn toelating-zes-weken tot en met 12 april 2021
    En moet de stap aanmelding.behoefte-bepalen

  @WPO-40.6v
  Abstract Scenario: een keer verlengen met ten hoogste vier weken: tot <tot>
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 6 april 2021: termijn toelating-zes-weken verlengd tot <tot>, medegedeeld-op 6 april 2021
    Als wij kijken op 20 april 2021
    Dan loopt de termijn toelating-zes-weken tot en met <laatste dag>

    Voorbeelden:
      | tot         | laatste dag |
      | 9 mei 2021  | 9 mei 2021  |
      | 10 mei 2021 | 10 mei 2021 |
      | 11 mei 2021 | 10 mei 2021 |

  @WPO-40.6v
  Scenario: verlengen kan zolang de termijn loopt
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    Als wij kijken op 12 april 2021
    Dan mag de stap aanmelding.verlengen
    Als wij kijken op de dag erna
    Dan mag de stap aanmelding.verlengen niet
    En is de termijn toelating-zes-weken verstreken

  @WPO-40.6v
  Scenario: een tweede keer verlengen telt niet
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 6 april 2021: termijn toelating-zes-weken verlengd tot 26 april 2021, medegedeeld-op 6 april 2021
    En op 20 april 2021: termijn toelating-zes-weken verlengd tot 10 mei 2021, medegedeeld-op 20 april 2021
    Als wij kijken op 27 april 2021
    Dan is de termijn toelating-zes-weken verstreken
    En eindigt de termijn toelating-zes-weken op 26 april 2021

  @WPO-40.4
  Abstract Scenario: weigeren kan pas na gesprek, wegen en een andere school; zonder "<zonder>" niet
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En deze gebeurtenissen:
      | op            | gebeurtenis                                                  |
      | 8 maart 2021  | oordeel uitzondering-op-zoekplicht: geen                     |
      | 8 maart 2021  | oordeel extra-ondersteuning-nodig: ja                        |
      | 10 maart 2021 | overleg gesprek-over-plaats gehouden met uitkomst gevoerd    |
      | 12 maart 2021 | oordeel aanbod-toereikend: nee                               |
      | 15 maart 2021 | De Brug is bereid toe te laten                               |
    Als wij kijken op 16 maart 2021
    Dan mag de stap aanmelding.weigeren
    Gegeven niet gebeurd is: <zonder>
    Als wij kijken op 16 maart 2021
    Dan <mag>
    En ontbreekt voor de stap aanmelding.weigeren: <wat>

    Voorbeelden:
      | zonder                                                    | mag                                             | wat                            |
      | overleg gesprek-over-plaats gehouden met uitkomst gevoerd | mag de stap aanmelding.weigeren niet            | gesprek-over-plaats            |
      | De Brug is bereid toe te laten                            | mag de stap aanmelding.weigeren niet            | aanmelding.andere-school-vinden |
      | oordeel aanbod-toereikend: nee                            | is niet te zeggen of de stap aanmelding.weigeren mag | aanbod-toereikend              |

  @WPO-40.4
  Scenario: het gesprek telt alleen met de ouders erbij
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 8 maart 2021: oordeel uitzondering-op-zoekplicht: geen
    En op 8 maart 2021: oordeel extra-ondersteuning-nodig: ja
    En op 10 maart 2021: overleg gesprek-over-plaats gehouden zonder ouders met uitkomst gevoerd
    En op 12 maart 2021: oordeel aanbod-toereikend: nee
    En op 15 maart 2021: De Brug is bereid toe te laten
    Als wij kijken op 16 maart 2021
    Dan mag de stap aanmelding.weigeren niet
    En ontbreekt voor de stap aanmelding.weigeren: ouders

  @WPO-40.5
  Abstract Scenario: bij <grond> hoeft de school niet te zoeken en mag zij weigeren
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    Als wij kijken op 8 maart 2021
    Dan moet de stap aanmelding.behoefte-bepalen
    En is niet te zeggen of de stap aanmelding.weigeren mag
    Gegeven op 8 maart 2021: oordeel uitzondering-op-zoekplicht: <grond>
    Als wij kijken op 8 maart 2021
    Dan mag de stap aanmelding.weigeren
    En hoeft de stap aanmelding.behoefte-bepalen niet
    En loopt de termijn toelating-zes-weken tot en met 12 april 2021

    Voorbeelden:
      | grond       |
      | geen-plaats |
      | grondslag   |

  @WPO-40.5
  Scenario: zonder een van beide uitzonderingen blijft de plicht
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 8 maart 2021: oordeel uitzondering-op-zoekplicht: geen
    Als wij kijken op 8 maart 2021
    Dan moet de stap aanmelding.behoefte-bepalen
    En is niet te zeggen of de stap aanmelding.weigeren mag

  @WPO-40.7
  Abstract Scenario: na tien weken zonder beslissing wordt het kind tijdelijk geplaatst: <dag>
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis, gevraagd-op 1 maart 2021
    Als wij kijken op <dag>
    Dan <plicht>

    Voorbeelden:
      | dag         | plicht                                                |
      | 9 mei 2021  | is de stap aanmelding.tijdelijk-plaatsen niet aan de orde |
      | 10 mei 2021 | is de stap aanmelding.tijdelijk-plaatsen niet aan de orde |
      | 11 mei 2021 | moet de stap aanmelding.tijdelijk-plaatsen            |

  @WPO-40.7
  Scenario: wie al ergens is ingeschreven wordt niet tijdelijk geplaatst
    Gegeven op 20 februari 2021: De Brug schrijft in
    En op 1 maart 2021: ouders melden aan bij De Sluis, gevraagd-op 1 maart 2021
    Als wij kijken op 11 mei 2021
    Dan is de termijn tijdelijke-plaatsing verstreken
    En is de stap aanmelding.tijdelijk-plaatsen niet aan de orde

  @WPO-40.7e
  Abstract Scenario: na een weigering eindigt de tijdelijke plaatsing de dag erna: uitgeschreven op <dag>
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 11 mei 2021: De Sluis plaatst tijdelijk
    En op 20 mei 2021: De Sluis weigert
    Als wij kijken op 20 mei 2021
    Dan moet de stap aanmelding.tijdelijk-beeindigen
    Gegeven op <dag>: De Sluis schrijft uit, stap land:aanmelding.tijdelijk-beeindigen
    Als wij kijken op 22 mei 2021
    Dan is de termijn einde-tijdelijke-plaatsing <stand>
    En hoeft de stap aanmelding.tijdelijk-beeindigen niet

    Voorbeelden:
      | dag         | stand           |
      | 20 mei 2021 | gehaald         |
      | 21 mei 2021 | gehaald         |
      | 22 mei 2021 | te laat gehaald |

  @WPO-40.7e
  Scenario: wordt het kind toegelaten, dan eindigt de plaatsing niet
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 11 mei 2021: De Sluis plaatst tijdelijk
    En op 20 mei 2021: De Sluis laat toe
    Als wij kijken op 25 mei 2021
    Dan loopt de termijn einde-tijdelijke-plaatsing niet
    En is de stap aanmelding.tijdelijk-beeindigen niet aan de orde

  @BB22-9
  Scenario: inschrijven volgt op toelaten, niet eerder
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    Als wij kijken op 8 maart 2021
    Dan is de stap aanmelding.inschrijven niet aan de orde
    Gegeven op 8 maart 2021: De Sluis laat toe
    Als wij kijken op 8 maart 2021
    Dan moet de stap aanmelding.inschrijven
    Gegeven op 15 maart 2021: De Sluis schrijft in
    Als wij kijken op 15 maart 2021
    Dan hoeft de stap aanmelding.inschrijven niet
