# language: nl
Functionaliteit: Herbeoordeling van een TLV die afloopt

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 juni 2014
    En de leerling staat sinds 23 augustus 2021 ingeschreven op De Diamant
    En deze gebeurtenissen:
      | op                | gebeurtenis                                                                   | door                      |
      | 23 augustus 2021  | De Diamant schrijft in (sbo)                                                  |                           |
      | 1 maart 2021      | toegekend: tlv-sbo, van 1 augustus 2021, tot 31 juli 2023                     | SPOW (samenwerkingsverband) |
      | 14 november 2022  | overleg opp-evaluatie gehouden met uitkomst volgens-plan                      |                           |
      | 9 januari 2023    | gehoord: ouders over herbeoordelen                                            | E. Maas (sbo-of-so-school) |
      | 16 januari 2023   | oordeel langer-nodig: ja                                                      | E. Maas (bevoegd-gezag)   |
      | 30 januari 2023   | document groeidocument ingevuld                                               |                           |
      | 6 februari 2023   | document aanvraagformulier-herbeoordeling ingevuld                            |                           |
      | 13 februari 2023  | ouders ondertekenen aanvraagformulier-herbeoordeling                          |                           |
      | 13 februari 2023  | eerste-deskundige ondertekenen aanvraagformulier-herbeoordeling               |                           |
      | 13 februari 2023  | school ondertekenen aanvraagformulier-herbeoordeling                          |                           |

  @W23
  Scenario: de TLV loopt dit schooljaar af: op de lijst, en de school weegt af
    Gegeven niet gebeurd is: oordeel langer-nodig: ja
    Als wij kijken op 31 juli 2022
    Dan hoeft de stap herbeoordelen.inventariseren niet
    Als wij kijken op 1 augustus 2022
    Dan moet de stap herbeoordelen.inventariseren
    En moet de stap herbeoordelen.evalueren

  @W23
  Scenario: bij de afweging worden ouders betrokken
    Gegeven niet gebeurd is: gehoord: ouders over herbeoordelen
    En niet gebeurd is: oordeel langer-nodig: ja
    Als wij kijken op 1 februari 2023
    Dan is voor de stap herbeoordelen.evalueren wel verwacht: ouders
    En moet de stap herbeoordelen.evalueren

  @W23
  Scenario: alles is er, de school mag aanvragen
    Als wij kijken op 14 februari 2023
    Dan mag de stap herbeoordelen.aanvragen-sbo
    En mag de stap herbeoordelen.aanvragen-so niet
    En is voor de stap herbeoordelen.aanvragen-sbo niets meer verwacht
    En mag de stap westland:naar-de-tlv.aanvragen#tlv-so niet

  @W23
  Abstract Scenario: zonder <wat> geen aanvraag
    Gegeven niet gebeurd is: <wat>
    Als wij kijken op 14 februari 2023
    Dan mag de stap herbeoordelen.aanvragen-sbo niet
    En ontbreekt voor de stap herbeoordelen.aanvragen-sbo: <naam>

    Voorbeelden:
      | wat                                                             | naam                               |
      | ouders ondertekenen aanvraagformulier-herbeoordeling            | aanvraagformulier-herbeoordeling   |
      | eerste-deskundige ondertekenen aanvraagformulier-herbeoordeling | aanvraagformulier-herbeoordeling   |
      | school ondertekenen aanvraagformulier-herbeoordeling            | aanvraagformulier-herbeoordeling   |
      | document groeidocument ingevuld                                 | groeidocument                      |

  @W23
  Abstract Scenario: een groeidocument van <dag> op 14 februari 2023
    Gegeven niet gebeurd is: document groeidocument ingevuld
    En op <dag>: document groeidocument ingevuld
    Als wij kijken op 14 februari 2023
    Dan <uitkomst>

    Voorbeelden:
      | dag              | uitkomst                                          |
      | 13 februari 2022 | mag de stap herbeoordelen.aanvragen-sbo niet      |
      | 14 februari 2022 | mag de stap herbeoordelen.aanvragen-sbo           |
      | 15 februari 2022 | mag de stap herbeoordelen.aanvragen-sbo           |

  @W23
  Scenario: een TLV die dit schooljaar niet afloopt wordt niet herbeoordeeld
    Als wij kijken op 14 februari 2022
    Dan mag de stap herbeoordelen.aanvragen-sbo niet
    En hoeft de stap herbeoordelen.inventariseren niet

  @W23
  Scenario: is langer verblijf niet nodig, dan geen nieuwe TLV
    Gegeven op 17 januari 2023: oordeel langer-nodig: nee, door E. Maas (bevoegd-gezag)
    Als wij kijken op 14 februari 2023
    Dan mag de stap herbeoordelen.aanvragen-sbo niet
    En ontbreekt voor de stap herbeoordelen.aanvragen-sbo: langer-nodig

  @W23
  Scenario: wie van zijn OPP afwijkt hoort eerst in het SOT SBO besproken te zijn
    Gegeven op 12 december 2022: overleg opp-evaluatie gehouden met uitkomst wijkt-af
    Als wij kijken op 14 februari 2023
    Dan is voor de stap herbeoordelen.aanvragen-sbo wel verwacht: sot-sbo
    En mag de stap herbeoordelen.aanvragen-sbo
    En moet de stap volgen-in-het-sbo.afwijking-bespreken
    Gegeven op 19 december 2022: overleg sot-sbo gehouden met uitkomst blijven
    Als wij kijken op 14 februari 2023
    Dan is voor de stap herbeoordelen.aanvragen-sbo niets meer verwacht

  @W23
  Scenario: in het so gaat het langs dezelfde weg
    Gegeven op 24 augustus 2021: De Vuurtoren schrijft in (so)
    En op 1 maart 2021: toegekend: tlv-so, van 1 augustus 2021, tot 31 juli 2023
    Als wij kijken op 14 februari 2023
    Dan mag de stap herbeoordelen.aanvragen-so
    En mag de stap herbeoordelen.aanvragen-sbo niet
    Gegeven op 13 februari 2023: ouders trekken toestemming voor aanvraagformulier-herbeoordeling in, aard ondertekening
    Als wij kijken op 14 februari 2023
    Dan mag de stap herbeoordelen.aanvragen-so niet

  @W23
  Scenario: de handtekening van ouders is een eis van het plan, niet van de wet
    Gegeven op 14 februari 2023: zaak her geopend voor herbeoordelen
    Als wij kijken op 14 februari 2023
    Dan wordt nu verteld: handtekening-en-wet
    En wordt bij onbepaalde-tijd gezegd: een TLV eindigt aan het einde van een schooljaar
