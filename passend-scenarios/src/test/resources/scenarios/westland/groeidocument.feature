# language: nl
Functionaliteit: Het groeidocument

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis

  @W25
  Scenario: ingevuld zodra meedenken van buiten nodig is
    Als wij kijken op 1 maart 2021
    Dan is de stap naar-het-sot.groeidocument-invullen niet aan de orde
    Gegeven op 1 maart 2021: oordeel meedenken-nodig: ja
    Als wij kijken op 1 maart 2021
    Dan moet de stap naar-het-sot.groeidocument-invullen
    En is leerkracht aan zet voor de stap naar-het-sot.groeidocument-invullen
    En is ouders aan zet voor de stap naar-het-sot.groeidocument-invullen
    En is leerling aan zet voor de stap naar-het-sot.groeidocument-invullen
    Gegeven op 2 maart 2021: document groeidocument ingevuld: algemeen, waarnemen
    Als wij kijken op 2 maart 2021
    Dan hoeft de stap naar-het-sot.groeidocument-invullen niet

  @W25 @N5
  Scenario: het groeidocument is het OPP van Westland
    Gegeven op 1 maart 2021: oordeel extra-ondersteuning-nodig: ja
    Als wij kijken op 1 maart 2021
    Dan moet de stap naar-het-opp.opstellen
    Gegeven op 2 maart 2021: document groeidocument ingevuld
    Als wij kijken op 2 maart 2021
    Dan hoeft de stap naar-het-opp.opstellen niet

  @W25
  Abstract Scenario: wat de wet van een OPP vraagt zit in deel <deel>
    Gegeven op 1 maart 2021: overleg opp-overleg gehouden met uitkomst eens
    En op 2 maart 2021: document groeidocument ingevuld
    Als wij kijken op 2 maart 2021
    Dan mag de stap naar-het-opp.vaststellen
    Gegeven niet gebeurd is: document groeidocument ingevuld
    En op 2 maart 2021: document groeidocument ingevuld behalve <deel>
    Als wij kijken op 2 maart 2021
    Dan mag de stap naar-het-opp.vaststellen niet

    Voorbeelden:
      | deel      |
      | waarnemen |
      | begrijpen |

  @W25
  Scenario: ouders ondertekenen het groeidocument; verwacht, niet verplicht
    Gegeven op 2 maart 2021: document groeidocument ingevuld
    En op 4 maart 2021: overleg hia gehouden met uitkomst tlv
    Als wij kijken op 4 maart 2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-sbo
    En is voor de stap naar-de-tlv.aanvragen#tlv-sbo wel verwacht: groeidocument
    Gegeven op 5 maart 2021: ouders ondertekenen groeidocument
    Als wij kijken op 5 maart 2021
    Dan is voor de stap naar-de-tlv.aanvragen#tlv-sbo niets meer verwacht

  @W26
  Scenario: ouders stemmen in met het handelingsdeel, dat in deel strategie staat
    Gegeven op 2 maart 2021: document groeidocument ingevuld
    Als wij kijken op 2 maart 2021
    Dan mag de stap naar-het-opp.handelingsdeel-vaststellen niet
    En wordt bij de stap naar-het-opp.handelingsdeel-vaststellen het recht instemming-groeidocument verteld
    Gegeven op 3 maart 2021: ouders stemmen in met groeidocument.strategie
    Als wij kijken op 3 maart 2021
    Dan mag de stap naar-het-opp.handelingsdeel-vaststellen
    Gegeven op 4 maart 2021: document groeidocument ingevuld: strategie
    Als wij kijken op 4 maart 2021
    Dan mag de stap naar-het-opp.handelingsdeel-vaststellen niet

  @W28
  Scenario: bij een arrangement kunnen ouders meelezen, bij het SOT zegt het plan dat niet
    Als wij kijken op 1 maart 2021
    Dan wordt bij de stap naar-bosk.aanvragen het recht meelezen verteld
    En wordt bij de stap naar-hia.aanvragen het recht meelezen verteld
    En wordt bij de stap zware-ondersteuning-vragen.aanvragen het recht meelezen verteld
    En wordt bij de stap naar-de-tlv.aanvragen#tlv-so het recht meelezen verteld
    En wordt bij de stap naar-het-sot.aanmelden het recht meelezen niet verteld
