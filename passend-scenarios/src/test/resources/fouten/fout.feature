# language: nl
Functionaliteit: Scenario's waar iets aan mankeert
  Niet om te lezen: een test houdt de meldingen ervan bij.

  Scenario: veel fout tegelijk
    Gegeven het kader westland
    En een leerling, geboren op 31 februari 2013
    En op 3 mei 2021: ouders gaven toestemming voor sot
    En op 4 mei 2021: ouders geven toestemming voor sott, kleur blauw
    En op 5 mei 2021: overleg hia gehouden met uitkomst tlvv
    Als wij kijken op 10 mei 2021
    Dan mag de stap naar-het-sot.aanmeldn niet
    En is er het signaal tlv-te-krap

  Scenario: een naam die niemand kent telt niet stilletjes voor niets
    Gegeven het kader westland
    En op 4 mei 2021: ouders geven toestemming voor sott
    En op 5 mei 2021: overleg hia gehouden met uitkomst tlvv
    Als wij kijken op 10 mei 2021
    Dan mag de stap naar-het-sot.aanmelden niet

  Scenario: een regel die niet bestaat
    Gegeven alleen de wet
    Als wij kijken op 10 mei 2021
    Dan heeft niemand de zorgpligt

  Scenario: buiten het kader
    Gegeven het kader westland
    Als wij kijken op 1 augustus 2030
    Dan heeft niemand de zorgplicht

  Scenario: verwachten zonder kijken
    Gegeven alleen de wet
    Dan heeft niemand de zorgplicht

  Scenario: de verwachting klopt niet
    Gegeven het kader westland
    En op 4 mei 2021: ouders geven toestemming voor sot
    Als wij kijken op 10 mei 2021
    Dan mag de stap naar-het-sot.aanmelden

  Scenario: kijken zonder verwachten
    Gegeven alleen de wet
    Als wij kijken op 10 mei 2021
