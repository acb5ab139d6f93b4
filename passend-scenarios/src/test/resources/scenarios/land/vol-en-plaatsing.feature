# language: nl
Functionaliteit: Vol of grondslag, en een TLV die op de dag van plaatsing geldt
  Geen plaats of de grondslag zet het zoeken uit, en niet de termijnen. Toelaten kan met een TLV die pas bij plaatsing ingaat.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013
    En onze school is De Sluis

  @WPO-40.6 @WPO-40.7
  Abstract Scenario: met <grond> hoeft de school niet te zoeken, en beslissen en tijdelijk plaatsen wel
    Gegeven op 1 maart 2021: ouders melden aan bij De Sluis
    En op 8 maart 2021: oordeel extra-ondersteuning-nodig: ja
    En op 9 maart 2021: oordeel aanbod-toereikend: nee
    Als wij kijken op 9 maart 2021
    Dan moet de stap aanmelding.andere-school-vinden
    Gegeven op 10 maart 2021: oordeel uitzondering-op-zoekplicht: <grond>
    Als wij kijken op 12 april 2021
    Dan hoeft de stap aanmelding.andere-school-vinden niet
    En loopt de termijn toelating-zes-weken tot en met 12 april 2021
    Als wij kijken op 10 mei 2021
    Dan is de stap aanmelding.tijdelijk-plaatsen niet aan de orde
    Als wij kijken op 11 mei 2021
    Dan moet de stap aanmelding.tijdelijk-plaatsen

    Voorbeelden:
      | grond       |
      | geen-plaats |
      | grondslag   |

  @WEC-40.10
  Abstract Scenario: de TLV geldt van 1 augustus 2021 tot en met 31 juli 2022; ouders willen plaatsing op <dag>
    Gegeven op 1 maart 2021: ouders melden aan bij So De Vuurtoren (so), gewenste-start <dag>
    En op 12 april 2021: toegekend: tlv-so, van 1 augustus 2021, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op 13 april 2021
    Dan <mag>

    Voorbeelden:
      | dag             | mag                                  |
      | 31 juli 2021    | mag de stap aanmelding.toelaten niet |
      | 1 augustus 2021 | mag de stap aanmelding.toelaten      |
      | 2 augustus 2021 | mag de stap aanmelding.toelaten      |
      | 30 juli 2022    | mag de stap aanmelding.toelaten      |
      | 31 juli 2022    | mag de stap aanmelding.toelaten      |
      | 1 augustus 2022 | mag de stap aanmelding.toelaten niet |

  @WEC-40.10
  Scenario: de plaats die de school biedt gaat voor de dag die ouders willen
    Gegeven op 1 maart 2021: ouders melden aan bij So De Vuurtoren (so), gewenste-start 1 mei 2021
    En op 12 april 2021: toegekend: tlv-so, van 1 augustus 2021, tot 31 juli 2022, door S. Vos (samenwerkingsverband)
    Als wij kijken op 13 april 2021
    Dan mag de stap aanmelding.toelaten niet
    Gegeven op 13 april 2021: So De Vuurtoren is bereid toe te laten, plaats-vanaf 23 augustus 2021
    Als wij kijken op 13 april 2021
    Dan mag de stap aanmelding.toelaten

  @WPO-18a.11
  Abstract Scenario: gevraagd is tlv-so; advies over <over>
    Gegeven op 1 februari 2021: De Sluis schrijft in
    En op 1 maart 2021: aangevraagd: tlv-so
    En op 15 maart 2021: M. Bakker (deskundige-gedrag, orthopedagoog) adviseert over <over>
    En op 22 maart 2021: L. de Wit (deskundige-ander, arts) adviseert over <over>
    Als wij kijken op 23 maart 2021
    Dan <mag>

    Voorbeelden:
      | over    | mag                                   |
      | tlv-so  | mag de stap naar-de-tlv.besluiten     |
      | tlv-sbo | mag de stap naar-de-tlv.besluiten niet |

  @WPO-18a.11
  Abstract Scenario: een deskundige van <werkgever>
    Gegeven op 1 februari 2021: De Sluis schrijft in
    En op 1 maart 2021: aangevraagd: tlv-so
    En op 15 maart 2021: M. Bakker (deskundige-gedrag, orthopedagoog, <werkgever>) adviseert over tlv-so
    En op 22 maart 2021: L. de Wit (deskundige-ander, arts) adviseert over tlv-so
    Als S. Vos (samenwerkingsverband) op 29 maart 2021 de stap naar-de-tlv.besluiten wil zetten met:
      | uitkomst | toegekend    |
      | tot      | 31 juli 2022 |
    Dan <mag>

    Voorbeelden:
      | werkgever | mag                                        |
      | De Sluis  | mag dat niet, want deskundigen-passen-niet |
      | De Brug   | mag dat                                    |

  @WPO-40.8
  Abstract Scenario: over een TLV voor sbo besluit <wie> op <dag>
    Gegeven op 20 augustus 2018: De Sluis schrijft in, samenwerkingsverband PO1
    En op 4 januari 2022: ouders melden aan bij Sbo De Boei (sbo), samenwerkingsverband PO2
    En op 5 januari 2022: aangevraagd: tlv-sbo
    En op <dag>: toegekend: tlv-sbo, samenwerkingsverband <wie>, door S. Vos (samenwerkingsverband)
    Als wij kijken op <dag>
    Dan <wat>

    Voorbeelden:
      | dag             | wie | wat                            |
      | 31 januari 2022 | PO2 | is er geen toetspunt T-DEC-SWV |
      | 31 januari 2022 | PO1 | is er het toetspunt T-DEC-SWV  |
      | 1 februari 2022 | PO1 | is er geen toetspunt T-DEC-SWV |
      | 1 februari 2022 | PO2 | is er het toetspunt T-DEC-SWV  |
      | 2 februari 2022 | PO1 | is er geen toetspunt T-DEC-SWV |
