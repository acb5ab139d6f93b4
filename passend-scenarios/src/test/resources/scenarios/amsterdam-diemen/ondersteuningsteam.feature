# language: nl
Functionaliteit: Het ondersteuningsteam en de stap naar trede 5

  Achtergrond:
    Gegeven het kader amsterdam-diemen
    En een leerling, geboren op 2 mei 2015
    En de leerling staat sinds 19 augustus 2019 ingeschreven op Het Rad
    En onze school is Het Rad

  @A7
  Abstract Scenario: bijeen als <oordeel> nee is
    Gegeven op 4 september 2023: oordeel <oordeel>: ja, door M. Bakker (intern-begeleider)
    Als wij kijken op 4 september 2023
    Dan is de stap ondersteuningsteam-bijeen.bespreken niet aan de orde
    Gegeven op 8 januari 2024: oordeel <oordeel>: nee, door M. Bakker (intern-begeleider)
    Als wij kijken op 8 januari 2024
    Dan moet de stap ondersteuningsteam-bijeen.bespreken
    Gegeven op 15 januari 2024: overleg ondersteuningsteam gehouden met uitkomst op-school
    Als wij kijken op 15 januari 2024
    Dan hoeft de stap ondersteuningsteam-bijeen.bespreken niet

    Voorbeelden:
      | oordeel                           |
      | ontwikkelt-binnen-mogelijkheden   |
      | school-redt-het                   |

  @A7
  Abstract Scenario: zonder <wie> was het geen ondersteuningsteam
    Gegeven op 15 januari 2024: overleg-gehouden, overleg ondersteuningsteam, uitkomst tlv, aanwezig allen behalve <wie>
    Als wij kijken op 15 januari 2024
    Dan mag de stap naar-gespecialiseerd.tlv-aanvragen#tlv-so niet
    En ontbreekt voor de stap naar-gespecialiseerd.tlv-aanvragen#tlv-so: <wie>

    Voorbeelden:
      | wie               |
      | intern-begeleider |
      | ouders            |
      | leraar            |

  @A8
  Scenario: is verwijzing mogelijk, dan nodigt de school de deskundigen van het SWV uit
    Gegeven op 8 januari 2024: oordeel verwijzing-mogelijk: nee, door M. Bakker (intern-begeleider)
    Als wij kijken op 8 januari 2024
    Dan is de stap ondersteuningsteam-bijeen.swv-uitnodigen niet aan de orde
    Gegeven op 9 januari 2024: oordeel verwijzing-mogelijk: ja, door M. Bakker (intern-begeleider)
    Als wij kijken op 9 januari 2024
    Dan moet de stap ondersteuningsteam-bijeen.swv-uitnodigen
    En is de bron daarvan web Betrekken deskundigen
    En is school aan zet voor de stap ondersteuningsteam-bijeen.swv-uitnodigen
    Gegeven op 10 januari 2024: uitgenodigd voor ondersteuningsteam, rol onderwijsadviseur
    Als wij kijken op 10 januari 2024
    Dan hoeft de stap ondersteuningsteam-bijeen.swv-uitnodigen niet

  @A8 @A13 @N7
  Scenario: concludeert het team dat het s(b)o past, met de onderwijsadviseur erbij, dan een TLV
    Gegeven op 15 januari 2024: overleg ondersteuningsteam gehouden met uitkomst tlv
    Als wij kijken op 15 januari 2024
    Dan mag de stap naar-gespecialiseerd.tlv-aanvragen#tlv-so niet
    En ontbreekt voor de stap naar-gespecialiseerd.tlv-aanvragen#tlv-so: onderwijsadviseur
    Gegeven op 22 januari 2024: overleg ondersteuningsteam gehouden met erbij onderwijsadviseur met uitkomst tlv
    Als wij kijken op 22 januari 2024
    Dan mag de stap naar-gespecialiseerd.tlv-aanvragen#tlv-so
    En mag de stap naar-gespecialiseerd.tlv-aanvragen#tlv-sbo
    En is school aan zet voor de stap naar-gespecialiseerd.tlv-aanvragen#tlv-so

  @A13 @A9
  Abstract Scenario: met uitkomst <uitkomst>
    Gegeven op 22 januari 2024: overleg ondersteuningsteam gehouden met erbij onderwijsadviseur met uitkomst <uitkomst>
    Als wij kijken op 22 januari 2024
    Dan <tlv>
    En <vervolg>

    Voorbeelden:
      | uitkomst     | tlv                                                            | vervolg                                                               |
      | tlv          | mag de stap naar-gespecialiseerd.tlv-aanvragen#tlv-sbo         | is de stap ondersteuningsteam-bijeen.opnieuw-bespreken niet aan de orde |
      | vervolg      | mag de stap naar-gespecialiseerd.tlv-aanvragen#tlv-sbo niet    | moet de stap ondersteuningsteam-bijeen.opnieuw-bespreken              |
      | op-school    | mag de stap naar-gespecialiseerd.tlv-aanvragen#tlv-sbo niet    | is de stap ondersteuningsteam-bijeen.opnieuw-bespreken niet aan de orde |
      | andere-school | mag de stap naar-gespecialiseerd.tlv-aanvragen#tlv-sbo niet   | is de stap ondersteuningsteam-bijeen.opnieuw-bespreken niet aan de orde |

  @A9
  Scenario: een vervolggesprek kan anders aflopen
    Gegeven op 22 januari 2024: overleg ondersteuningsteam gehouden met uitkomst vervolg
    Als wij kijken op 22 januari 2024
    Dan moet de stap ondersteuningsteam-bijeen.opnieuw-bespreken
    Gegeven op 12 februari 2024: overleg-gehouden, overleg ondersteuningsteam, uitkomst op-school, aanwezig allen, stap amsterdam-diemen:ondersteuningsteam-bijeen.opnieuw-bespreken
    Als wij kijken op 12 februari 2024
    Dan hoeft de stap ondersteuningsteam-bijeen.opnieuw-bespreken niet

  @A14
  Scenario: zolang er geen plek is houdt de verwijzende school de zorgplicht en past het team het aanbod aan
    Gegeven op 29 januari 2024: aangevraagd: tlv-so
    Als wij kijken op 29 januari 2024
    Dan is de stap naar-gespecialiseerd.tijdelijk-aanbod niet aan de orde
    Gegeven op 11 maart 2024: toegekend: tlv-so, tot 31 juli 2025, door S. Vos (samenwerkingsverband)
    Als wij kijken op 11 maart 2024
    Dan moet de stap naar-gespecialiseerd.tijdelijk-aanbod
    En heeft Het Rad de zorgplicht
    Gegeven op 18 maart 2024: ouders melden aan bij So De Kade (so)
    Als wij kijken op 18 maart 2024
    Dan heeft Het Rad de zorgplicht
    Gegeven op 26 augustus 2024: So De Kade schrijft in (so)
    Als wij kijken op 25 augustus 2024
    Dan heeft Het Rad de zorgplicht
    Als wij kijken op 26 augustus 2024
    Dan heeft So De Kade de zorgplicht
    En heeft Het Rad de zorgplicht niet
    En hoeft de stap naar-gespecialiseerd.tijdelijk-aanbod niet
