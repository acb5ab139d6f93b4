# language: nl
Functionaliteit: Welke geschiedenis telt
  Zaken naast en na elkaar, een overgenomen dossier, en wat later is hersteld.

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis
    En op 2 februari 2021: document groeidocument ingevuld

  @W17 @W14
  Scenario: een TLV-zaak ziet het HIA van de zaak waaruit zij komt, en van een andere niet
    Gegeven deze gebeurtenissen:
      | op              | gebeurtenis                                                      | zaak     |
      | 3 februari 2021 | zaak hia-2021 geopend voor naar-hia                              | hia-2021 |
      | 4 februari 2021 | overleg hia gehouden met uitkomst tlv                            | hia-2021 |
      | 5 februari 2021 | oordeel intensieve-interventie: ja                               | hia-2021 |
      | 8 februari 2021 | zaak tlv-los geopend voor naar-de-tlv                            | tlv-los  |
      | 8 februari 2021 | zaak tlv-2021 geopend voor naar-de-tlv, komt-voort-uit hia-2021  | tlv-2021 |
    Als wij op 9 februari 2021 kijken naar de zaak tlv-2021
    Dan mag de stap naar-de-tlv.aanvragen#tlv-so
    Als wij op 9 februari 2021 kijken naar de zaak tlv-los
    Dan mag de stap naar-de-tlv.aanvragen#tlv-sbo niet
    En ontbreekt voor de stap naar-de-tlv.aanvragen#tlv-sbo: hia

  @W13
  Scenario: toestemming voor het ene HIA is geen toestemming voor het volgende
    Gegeven deze gebeurtenissen:
      | op              | gebeurtenis                                | zaak     |
      | 3 februari 2020 | zaak hia-2020 geopend voor naar-hia        | hia-2020 |
      | 3 februari 2020 | ouders geven toestemming voor hia          | hia-2020 |
      | 3 februari 2021 | zaak hia-2021 geopend voor naar-hia        | hia-2021 |
      | 3 februari 2021 | oordeel perspectief-dreigt-verloren: ja    | hia-2021 |
    Als wij op 3 februari 2021 kijken naar de zaak hia-2021
    Dan mag de stap naar-hia.aanvragen niet
    En ontbreekt voor de stap naar-hia.aanvragen: hia
    Gegeven op 4 februari 2021: ouders geven toestemming voor hia, zaak hia-2021
    Als wij op 4 februari 2021 kijken naar de zaak hia-2021
    Dan mag de stap naar-hia.aanvragen

  @W10
  Scenario: in een overgenomen dossier is wat er niet staat niet "niet gebeurd"
    Gegeven op 1 maart 2021: oordeel meedenken-nodig: ja
    Als wij kijken op 1 maart 2021
    Dan mag de stap naar-het-sot.aanmelden niet
    Gegeven op 2 maart 2021: dossier overgenomen van een ander systeem, volledig-vanaf 2 maart 2021
    Als wij kijken op 3 maart 2021
    Dan is niet te zeggen of de stap naar-het-sot.aanmelden mag
    En is er het signaal geschiedenis-onvolledig
    Gegeven op 3 maart 2021: ouders geven toestemming voor sot
    Als wij kijken op 3 maart 2021
    Dan mag de stap naar-het-sot.aanmelden

  @W10
  Scenario: wat is hersteld telt niet meer, vanaf de dag van het herstel
    Gegeven op 1 maart 2021: oordeel meedenken-nodig: ja
    En op 2 maart 2021: ouders geven toestemming voor sot, id toestemming-1
    En op 4 maart 2021: gebeurtenis-hersteld, welke toestemming-1, reden verkeerde leerling
    Als wij kijken op 3 maart 2021
    Dan mag de stap naar-het-sot.aanmelden
    Als wij kijken op 4 maart 2021
    Dan mag de stap naar-het-sot.aanmelden niet

  @W18
  Scenario: een tweede aanvraag in dezelfde zaak is een signaal
    Gegeven op 22 februari 2021: aangevraagd: tlv-so
    Als wij kijken op 22 februari 2021
    Dan is er geen signaal tweede-ronde
    En loopt de termijn tlv-binnen-zes-weken tot en met 5 april 2021
    Gegeven op 1 maart 2021: aangevraagd: tlv-so
    Als wij kijken op 1 maart 2021
    Dan is er het signaal tweede-ronde
