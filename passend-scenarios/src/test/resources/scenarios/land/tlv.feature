# language: nl
Functionaliteit: Een toelaatbaarheidsverklaring aanvragen en besluiten
  Het schoolbestuur vraagt aan, twee deskundigen adviseren, het samenwerkingsverband besluit.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013
    En onze school is De Sluis

  @WPO-18a.6 @N6
  Scenario: het bestuur van de school van inschrijving of aanmelding vraagt aan, ouders niet
    Als wij kijken op 1 maart 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-so niet
    Gegeven op 1 maart 2021: De Sluis schrijft in
    Als wij kijken op 1 maart 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-so
    En mag de stap naar-de-tlv.aanvragen#tlv-sbo
    En is school aan zet voor de stap naar-de-tlv.aanvragen#tlv-so
    En is ouders niet aan zet voor de stap naar-de-tlv.aanvragen#tlv-so
    Als ouders op 2 maart 2021 de stap naar-de-tlv.aanvragen#tlv-so wil zetten
    Dan mag dat niet, want rol-past-niet
    Als bevoegd-gezag op 2 maart 2021 de stap naar-de-tlv.aanvragen#tlv-so wil zetten
    Dan mag dat

  @WPO-18a.6
  Scenario: wie bij een andere school is ingeschreven vraagt hier niet aan
    Gegeven op 1 maart 2021: De Brug schrijft in
    Als wij kijken op 1 maart 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-so niet
    En ontbreekt voor de stap naar-de-tlv.aanvragen#tlv-so: ingeschreven

  @WPO-18a.11 @N6
  Abstract Scenario: besluiten na twee adviezen; zonder "<zonder>" niet
    Gegeven op 1 februari 2021: De Sluis schrijft in
    En deze gebeurtenissen:
      | op            | gebeurtenis                                                        |
      | 1 maart 2021  | aangevraagd: tlv-so                                                |
      | 15 maart 2021 | M. Bakker (deskundige-gedrag, orthopedagoog) adviseert over tlv-so |
      | 22 maart 2021 | L. de Wit (deskundige-ander, arts) adviseert over tlv-so           |
    Als wij kijken op 23 maart 2021
    Dan mag de stap naar-de-tlv.besluiten
    En is samenwerkingsverband aan zet voor de stap naar-de-tlv.besluiten
    En is school niet aan zet voor de stap naar-de-tlv.besluiten
    Gegeven niet gebeurd is: <zonder>
    Als wij kijken op 23 maart 2021
    Dan mag de stap naar-de-tlv.besluiten niet
    En ontbreekt voor de stap naar-de-tlv.besluiten: <wat>

    Voorbeelden:
      | zonder                                                             | wat                   |
      | M. Bakker (deskundige-gedrag, orthopedagoog) adviseert over tlv-so | deskundige-gedrag     |
      | L. de Wit (deskundige-ander, arts) adviseert over tlv-so           | deskundige-ander      |
      | aangevraagd: tlv-so                                                | naar-de-tlv.aanvragen |

  @WPO-18a.11
  Scenario: een persoon is geen twee deskundigen
    Gegeven op 1 maart 2021: aangevraagd: tlv-so
    En op 15 maart 2021: M. Bakker (deskundige-gedrag, orthopedagoog) adviseert over tlv-so
    En op 22 maart 2021: M. Bakker (deskundige-ander, orthopedagoog) adviseert over tlv-so
    Als wij kijken op 23 maart 2021
    Dan mag de stap naar-de-tlv.besluiten niet

  @WPO-18a.11
  Scenario: wie adviseerde besluit niet
    Gegeven op 1 februari 2021: De Sluis schrijft in
    En op 1 maart 2021: aangevraagd: tlv-so
    En op 15 maart 2021: M. Bakker (deskundige-gedrag, orthopedagoog) adviseert over tlv-so
    En op 22 maart 2021: L. de Wit (deskundige-ander, arts) adviseert over tlv-so
    Als M. Bakker (samenwerkingsverband) op 29 maart 2021 de stap naar-de-tlv.besluiten wil zetten met:
      | uitkomst | toegekend    |
      | tot      | 31 juli 2022 |
    Dan mag dat niet, want adviseur-beslist
    Als S. Vos (samenwerkingsverband) op 29 maart 2021 de stap naar-de-tlv.besluiten wil zetten met:
      | uitkomst | toegekend    |
      | tot      | 31 juli 2022 |
    Dan mag dat
    Gegeven op 29 maart 2021: toegekend: tlv-so, tot 31 juli 2022, door M. Bakker (samenwerkingsverband)
    Als wij kijken op 29 maart 2021
    Dan is er het toetspunt T-EXP-DECIDE

  @WPO-18a.11
  Scenario: een besluit noemt wie besloot
    Gegeven op 1 februari 2021: De Sluis schrijft in
    En op 1 maart 2021: aangevraagd: tlv-so
    En op 15 maart 2021: M. Bakker (deskundige-gedrag, orthopedagoog) adviseert over tlv-so
    En op 22 maart 2021: L. de Wit (deskundige-ander, arts) adviseert over tlv-so
    Als samenwerkingsverband op 29 maart 2021 de stap naar-de-tlv.besluiten wil zetten met:
      | uitkomst | toegekend |
    Dan mag dat niet, want naam-ontbreekt
    Gegeven op 29 maart 2021: toegekend: tlv-so, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op 29 maart 2021
    Dan is er geen toetspunt T-EXP-DECIDE
    En is er geen toetspunt T-DEC-SIGN

  @BBOLD-34.8
  Abstract Scenario: de eerste deskundige is <discipline>
    Gegeven op 1 maart 2021: aangevraagd: tlv-so
    En op 15 maart 2021: M. Bakker (deskundige-gedrag, <discipline>) adviseert over tlv-so
    En op 22 maart 2021: L. de Wit (deskundige-ander, arts) adviseert over tlv-so
    Als wij kijken op 23 maart 2021
    Dan <mag>

    Voorbeelden:
      | discipline                 | mag                                    |
      | orthopedagoog              | mag de stap naar-de-tlv.besluiten      |
      | psycholoog                 | mag de stap naar-de-tlv.besluiten      |
      | kinder-of-jeugdpsycholoog  | mag de stap naar-de-tlv.besluiten      |
      | arts                       | mag de stap naar-de-tlv.besluiten niet |
      | leerkracht                 | mag de stap naar-de-tlv.besluiten niet |

  @BBOLD-34.8
  Abstract Scenario: de tweede deskundige is <discipline>
    Gegeven op 1 maart 2021: aangevraagd: tlv-sbo
    En op 15 maart 2021: M. Bakker (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo
    En op 22 maart 2021: L. de Wit (deskundige-ander, <discipline>) adviseert over tlv-sbo
    Als wij kijken op 23 maart 2021
    Dan <mag>

    Voorbeelden:
      | discipline                | mag                                    |
      | kinder-of-jeugdpsycholoog | mag de stap naar-de-tlv.besluiten      |
      | pedagoog                  | mag de stap naar-de-tlv.besluiten      |
      | kinderpsychiater          | mag de stap naar-de-tlv.besluiten      |
      | maatschappelijk-werker    | mag de stap naar-de-tlv.besluiten      |
      | arts                      | mag de stap naar-de-tlv.besluiten      |
      | logopedist                | mag de stap naar-de-tlv.besluiten niet |

  @BBOLD-34.8
  Scenario: zonder beroep is het niet te zeggen
    Gegeven op 1 maart 2021: aangevraagd: tlv-sbo
    En op 15 maart 2021: M. Bakker (deskundige-gedrag) adviseert over tlv-sbo
    En op 22 maart 2021: L. de Wit (deskundige-ander, arts) adviseert over tlv-sbo
    Als wij kijken op 23 maart 2021
    Dan is niet te zeggen of de stap naar-de-tlv.besluiten mag

  @WPO-18a.14
  Scenario: na het besluit gaan besluit en adviezen naar de ouders
    Gegeven op 1 maart 2021: aangevraagd: tlv-so
    Als wij kijken op 1 maart 2021
    Dan is de stap naar-de-tlv.bekendmaken niet aan de orde
    Gegeven op 12 april 2021: toegekend: tlv-so, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op 12 april 2021
    Dan moet de stap naar-de-tlv.bekendmaken
    En is de bron daarvan WPO 18a.14
    Gegeven op 13 april 2021: verteld aan ouders over naar-de-tlv
    Als wij kijken op 13 april 2021
    Dan hoeft de stap naar-de-tlv.bekendmaken niet

  @AWB-4.13
  Abstract Scenario: besluiten binnen acht weken na ontvangst, op <dag>
    Gegeven op 1 maart 2021: aangevraagd: tlv-so, ontvangen-op 3 maart 2021
    En op <dag>: toegekend: tlv-so, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op <dag>
    Dan is de termijn tlv-besluit <stand>

    Voorbeelden:
      | dag           | stand           |
      | 27 april 2021 | gehaald         |
      | 28 april 2021 | gehaald         |
      | 29 april 2021 | te laat gehaald |

  @AWB-4.13
  Scenario: zonder besluit is de termijn de dag erna verstreken
    Gegeven op 1 maart 2021: aangevraagd: tlv-so, ontvangen-op 3 maart 2021
    Als wij kijken op 28 april 2021
    Dan loopt de termijn tlv-besluit tot en met 28 april 2021
    En is samenwerkingsverband aan zet voor de termijn tlv-besluit
    Als wij kijken op de dag erna
    Dan is de termijn tlv-besluit verstreken

  @AWB-4.14
  Abstract Scenario: verdagen met ten hoogste acht weken: tot <tot>
    Gegeven op 1 maart 2021: aangevraagd: tlv-so, ontvangen-op 3 maart 2021
    En op 26 april 2021: termijn tlv-besluit verlengd tot <tot>
    Als wij kijken op 3 mei 2021
    Dan loopt de termijn tlv-besluit tot en met <laatste dag>

    Voorbeelden:
      | tot          | laatste dag  |
      | 22 juni 2021 | 22 juni 2021 |
      | 23 juni 2021 | 23 juni 2021 |
      | 24 juni 2021 | 23 juni 2021 |

  @AWB-4.14
  Scenario: verdagen kan niet meer als de termijn om is
    Gegeven op 1 maart 2021: aangevraagd: tlv-so, ontvangen-op 3 maart 2021
    Als wij kijken op 28 april 2021
    Dan mag de stap naar-de-tlv.verdagen
    Als wij kijken op 29 april 2021
    Dan mag de stap naar-de-tlv.verdagen niet
    En is de termijn tlv-besluit verstreken

  @AWB-4.15
  Scenario: de termijn staat stil zolang er een aanvulling nodig is
    Gegeven op 1 maart 2021: aangevraagd: tlv-so
    En op 8 maart 2021: aanvulling gevraagd voor tlv-so
    Als wij kijken op 7 maart 2021
    Dan loopt de termijn tlv-besluit tot en met 26 april 2021
    Als wij kijken op 10 maart 2021
    Dan staat de termijn tlv-besluit stil
    Gegeven op 22 maart 2021: aanvulling ontvangen voor tlv-so
    Als wij kijken op 23 maart 2021
    Dan loopt de termijn tlv-besluit tot en met 10 mei 2021

  @BROD-5.2
  Abstract Scenario: registreren van een TLV voor sbo sinds 1 februari 2022: <dag>
    Gegeven op 1 december 2021: aangevraagd: tlv-sbo
    En op 10 januari 2022: toegekend: tlv-sbo, tot 31 juli 2023, door S. Vos (samenwerkingsverband)
    Als wij kijken op <dag>
    Dan <plicht>

    Voorbeelden:
      | dag             | plicht                                |
      | 31 januari 2022 | bestaat de stap naar-de-tlv.registreren niet |
      | 1 februari 2022 | moet de stap naar-de-tlv.registreren  |
      | 2 februari 2022 | moet de stap naar-de-tlv.registreren  |

  @BROD-5.2
  Scenario: een geweigerde TLV wordt niet geregistreerd
    Gegeven op 1 maart 2022: aangevraagd: tlv-sbo
    En op 11 april 2022: afgewezen: tlv-sbo, door S. Vos (samenwerkingsverband)
    Als wij kijken op 11 april 2022
    Dan is de stap naar-de-tlv.registreren niet aan de orde
