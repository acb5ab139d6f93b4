# language: nl
Functionaliteit: Adviezen van de bezwaaradviescommissie over een TLV
  Wat de commissie (LBT) vond, als rij van gebeurtenissen: nummer en jaar van het advies, de dagen zijn verzonnen met dezelfde volgorde.
  Van elk is er het geval en, waar er iets mis was, hetzelfde geval hersteld. Wat de commissie niet fout vond, blijft stil.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2010
    En onze school is De Sluis

  @LBT-106645
  Scenario: 106645 (2015): ouders zijn tegen en er is geen ondertekend OPP; dat is geen fout
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2012 | De Sluis schrijft in |
      | 13 februari 2015 | gehoord: ouders over naar-de-tlv, strekking negatief |
      | 18 februari 2015 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 19 februari 2015 | ouders weigeren toestemming voor tlv-sbo |
      | 5 maart 2015 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 10 maart 2015 | F. Twee (deskundige-ander, arts) adviseert over tlv-sbo, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 25 maart 2015 | toegekend: tlv-sbo, tot 31 juli 2016, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 26 maart 2015 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 27 maart 2015
    Dan zijn er geen toetspunten

  @LBT-107168
  Scenario: 107168 (2016): deskundigen zetten alleen een handtekening, ouders kregen niets; horen in bezwaar is genoeg
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2013 | De Sluis schrijft in |
      | 21 maart 2016 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 5 april 2016 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja |
      | 10 april 2016 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja |
      | 25 april 2016 | toegekend: tlv-so, tot 31 juli 2017, categorie laag, volgnummer 2014-1, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 15 mei 2016 | bezwaar: bezwaar-tegen-tlv |
      | 4 juni 2016 | gehoord: ouders over bezwaar-tegen-tlv |
    Als wij kijken op 5 juni 2016
    Dan zijn de toetspunten T-DEC-COPY, T-DEC-MOT en T-EXP-OWN

  @LBT-107168
  Scenario: 107168 hersteld: eigen adviezen, een motivering en afschriften
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2013 | De Sluis schrijft in |
      | 21 maart 2016 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 5 april 2016 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja |
      | 10 april 2016 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja |
      | 25 april 2016 | toegekend: tlv-so, tot 31 juli 2017, categorie laag, volgnummer 2014-1, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 15 mei 2016 | bezwaar: bezwaar-tegen-tlv |
      | 4 juni 2016 | gehoord: ouders over bezwaar-tegen-tlv |
      | 9 juni 2016 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 10 juni 2016 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 11 juni 2016 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
      | 14 juni 2016 | B. Commissie (bezwaarcommissie) adviseert over bezwaar-tegen-tlv |
      | 24 juni 2016 | beslist op bezwaar-tegen-tlv: ongegrond, motivering de adviezen dragen het besluit |
    Als wij kijken op 25 juni 2016
    Dan zijn er geen toetspunten

  @LBT-107279
  Scenario: 107279 (2016): het besluit wijst niet naar de adviezen en gaat niet in op de moeder
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2013 | De Sluis schrijft in |
      | 25 juni 2016 | gehoord: ouders over naar-de-tlv, strekking negatief |
      | 30 juni 2016 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 15 juli 2016 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 20 juli 2016 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 4 augustus 2016 | toegekend: tlv-so, tot 31 juli 2018, categorie laag, volgnummer 2014-1, rechtsmiddelclausule ja, ingegaan-op alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 5 augustus 2016 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 6 augustus 2016
    Dan zijn de toetspunten T-DEC-MOT, T-DEC-MOT-DISP en T-DEC-MOT-EXP

  @LBT-107279
  Scenario: 107279 hersteld
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2013 | De Sluis schrijft in |
      | 25 juni 2016 | gehoord: ouders over naar-de-tlv, strekking negatief |
      | 30 juni 2016 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 15 juli 2016 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 20 juli 2016 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 4 augustus 2016 | toegekend: tlv-so, tot 31 juli 2018, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 5 augustus 2016 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 6 augustus 2016
    Dan zijn er geen toetspunten

  @LBT-107302
  Scenario: 107302 (2016): een persoon adviseert en beslist, en er is een gezamenlijk advies
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2013 | De Sluis schrijft in |
      | 7 juli 2016 | gehoord: ouders over naar-de-tlv |
      | 12 juli 2016 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 27 juli 2016 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig, auteurs E. Een, F. Twee |
      | 1 augustus 2016 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht, auteurs E. Een, F. Twee |
      | 16 augustus 2016 | toegekend: tlv-so, tot 31 juli 2018, categorie laag, volgnummer 2014-1, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door E. Een (samenwerkingsverband) |
      | 17 augustus 2016 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 18 augustus 2016
    Dan zijn de toetspunten T-DEC-MOT, T-EXP-DECIDE en T-EXP-JOINT

  @LBT-107302
  Scenario: 107302 hersteld met een derde deskundige en een ander die beslist
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2013 | De Sluis schrijft in |
      | 7 juli 2016 | gehoord: ouders over naar-de-tlv |
      | 12 juli 2016 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 27 juli 2016 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig, auteurs E. Een, F. Twee |
      | 1 augustus 2016 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht, auteurs E. Een, F. Twee |
      | 16 augustus 2016 | toegekend: tlv-so, tot 31 juli 2018, categorie laag, volgnummer 2014-1, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door E. Een (samenwerkingsverband) |
      | 17 augustus 2016 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
      | 6 oktober 2016 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 7 oktober 2016 | G. Drie (deskundige-gedrag, psycholoog) adviseert over tlv-so, ondertekend ja, motivering een overzichtelijke groep met vaste begeleiding past |
      | 15 oktober 2016 | toegekend: tlv-so, tot 31 juli 2018, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 16 oktober 2016 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 17 oktober 2016
    Dan zijn er geen toetspunten

  @LBT-107676
  Scenario: 107676 (2017): te snel en niet alles geprobeerd is geen fout van het besluit
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2014 | De Sluis schrijft in |
      | 21 mei 2017 | gehoord: ouders over naar-de-tlv, strekking negatief |
      | 26 mei 2017 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 10 juni 2017 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 15 juni 2017 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 30 juni 2017 | toegekend: tlv-so, tot 31 juli 2018, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 1 juli 2017 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 2 juli 2017
    Dan zijn er geen toetspunten

  @LBT-108110
  Scenario: 108110 (2018): de deskundigen beoordeelden ook de aanvraag, toetsten geen criteria, en waarom geen arrangement staat er niet
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2015 | De Sluis schrijft in |
      | 23 februari 2018 | gehoord: ouders over naar-de-tlv |
      | 28 februari 2018 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 5 maart 2018 | aanvraag tlv-so getoetst: compleet, door E. Een (samenwerkingsverband) |
      | 6 maart 2018 | aanvraag tlv-so getoetst: compleet, door F. Twee (samenwerkingsverband) |
      | 15 maart 2018 | E. Een (deskundige-gedrag, orthopedagoog, SWV Noord) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig, criteria geen |
      | 20 maart 2018 | F. Twee (deskundige-ander, arts, SWV Noord) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht, criteria geen |
      | 4 april 2018 | toegekend: tlv-so, tot 31 juli 2019, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 5 april 2018 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 6 april 2018
    Dan zijn de toetspunten T-DEC-MOT-ALT, T-EXP-CRIT en T-EXP-DECIDE

  @LBT-108110
  Scenario: 108110 hersteld: in dienst van het samenwerkingsverband zijn is geen fout
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2015 | De Sluis schrijft in |
      | 23 februari 2018 | gehoord: ouders over naar-de-tlv |
      | 28 februari 2018 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 15 maart 2018 | E. Een (deskundige-gedrag, orthopedagoog, SWV Noord) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 20 maart 2018 | F. Twee (deskundige-ander, arts, SWV Noord) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 4 april 2018 | toegekend: tlv-so, tot 31 juli 2019, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 5 april 2018 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 6 april 2018
    Dan zijn er geen toetspunten

  @LBT-108211
  Scenario: 108211 (2018): het advies schrijft over wat school en moeder aanleverden
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2015 | De Sluis schrijft in |
      | 22 juni 2018 | gehoord: ouders over naar-de-tlv |
      | 27 juni 2018 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 12 juli 2018 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, criteria geen |
      | 17 juli 2018 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 1 augustus 2018 | toegekend: tlv-so, tot 31 juli 2020, categorie laag, volgnummer 2014-1, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 2 augustus 2018 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 3 augustus 2018
    Dan zijn de toetspunten T-DEC-MOT, T-EXP-CRIT en T-EXP-OWN

  @LBT-108211
  Scenario: 108211 hersteld
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2015 | De Sluis schrijft in |
      | 22 juni 2018 | gehoord: ouders over naar-de-tlv |
      | 27 juni 2018 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 12 juli 2018 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 17 juli 2018 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 1 augustus 2018 | toegekend: tlv-so, tot 31 juli 2020, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 2 augustus 2018 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 3 augustus 2018
    Dan zijn er geen toetspunten

  @LBT-108494
  Scenario: 108494 (2019): de twee adviezen zijn niet te scheiden en een oud criterium telt mee
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2016 | De Sluis schrijft in |
      | 6 december 2018 | gehoord: ouders over naar-de-tlv, strekking negatief |
      | 11 december 2018 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 26 december 2018 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig, auteurs E. Een, F. Twee |
      | 31 december 2018 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht, auteurs E. Een, F. Twee |
      | 15 januari 2019 | toegekend: tlv-so, tot 31 juli 2020, categorie laag, volgnummer 2014-1, rechtsmiddelclausule ja, ingegaan-op alternatieven, eigen-afweging, criteria oud-cluster-vier, door S. Vos (samenwerkingsverband) |
      | 16 januari 2019 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 17 januari 2019
    Dan zijn de toetspunten T-DEC-CRIT, T-DEC-MOT, T-DEC-MOT-DISP, T-DEC-MOT-EXP en T-EXP-JOINT

  @LBT-108494
  Scenario: 108494 hersteld
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2016 | De Sluis schrijft in |
      | 6 december 2018 | gehoord: ouders over naar-de-tlv, strekking negatief |
      | 11 december 2018 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 26 december 2018 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 31 december 2018 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 15 januari 2019 | toegekend: tlv-so, tot 31 juli 2020, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 16 januari 2019 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 17 januari 2019
    Dan zijn er geen toetspunten

  @LBT-108742
  Scenario: 108742 (2019): het advies van mei kijkt terug op de zomer ervoor
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2016 | De Sluis schrijft in |
      | 6 juni 2019 | gehoord: ouders over naar-de-tlv |
      | 11 juni 2019 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 12 juni 2019 | onderzoek gedrag ontvangen, gedaan-op 2 juli 2018 |
      | 26 juni 2019 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, gebaseerd-op 16 juli 2018, criteria geen |
      | 1 juli 2019 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 16 juli 2019 | toegekend: tlv-so, tot 31 juli 2020, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 17 juli 2019 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 18 juli 2019
    Dan zijn de toetspunten T-EXP-CRIT, T-EXP-OWN, T-EXP-STALE en T-RES-STALE

  @LBT-108742
  Scenario: 108742 hersteld met nieuw onderzoek
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2016 | De Sluis schrijft in |
      | 6 juni 2019 | gehoord: ouders over naar-de-tlv |
      | 11 juni 2019 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 12 juni 2019 | onderzoek gedrag ontvangen, gedaan-op 2 juli 2018 |
      | 16 juni 2019 | onderzoek gedrag ontvangen, gedaan-op 3 juni 2019 |
      | 26 juni 2019 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig, gebaseerd-op 3 juni 2019 |
      | 1 juli 2019 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 16 juli 2019 | toegekend: tlv-so, tot 31 juli 2020, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 17 juli 2019 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 18 juli 2019
    Dan zijn er geen toetspunten

  @LBT-108944
  Scenario: 108944 (2019): een TLV van een schooljaar, en later is een andere school bereid
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2016 | De Sluis schrijft in |
      | 18 oktober 2019 | gehoord: ouders over naar-de-tlv |
      | 23 oktober 2019 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 7 november 2019 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 12 november 2019 | F. Twee (deskundige-ander, arts) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 27 november 2019 | toegekend: tlv-so, tot 31 juli 2021, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 28 november 2019 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
      | 27 december 2019 | De Brug is bereid toe te laten |
    Als wij kijken op 28 december 2019
    Dan zijn er geen toetspunten

  @LBT-109046
  Scenario: 109046 (2020): welke plek past is niet uitgezocht; een advies is niet ondertekend; twee orthopedagogen mag
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2017 | De Sluis schrijft in |
      | 4 december 2019 | gehoord: ouders over naar-de-tlv |
      | 9 december 2019 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 10 december 2019 | onderzoek intelligentie ontvangen, gedaan-op 12 juli 2019 |
      | 11 december 2019 | aanvraag tlv-sbo getoetst: onvolledig, ontbreekt intelligentieonderzoek |
      | 24 december 2019 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 29 december 2019 | F. Twee (deskundige-ander, orthopedagoog) adviseert over tlv-sbo, id advies-2, ondertekend nee, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 13 januari 2020 | toegekend: tlv-sbo, tot 31 juli 2021, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 14 januari 2020 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 15 januari 2020
    Dan zijn de toetspunten T-EXP-FORM, T-RES-GAP en T-RES-STALE

  @LBT-109046
  Scenario: 109046 hersteld met volledig nieuw onderzoek; een half jaar oud is nog niet oud
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2017 | De Sluis schrijft in |
      | 4 december 2019 | gehoord: ouders over naar-de-tlv |
      | 9 december 2019 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 10 december 2019 | onderzoek intelligentie ontvangen, gedaan-op 12 juli 2019 |
      | 11 december 2019 | aanvraag tlv-sbo getoetst: onvolledig, ontbreekt intelligentieonderzoek |
      | 13 december 2019 | onderzoek intelligentie ontvangen, gedaan-op 13 juli 2019 |
      | 14 december 2019 | aanvulling ontvangen voor tlv-sbo |
      | 24 december 2019 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 29 december 2019 | F. Twee (deskundige-ander, orthopedagoog) adviseert over tlv-sbo, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 13 januari 2020 | toegekend: tlv-sbo, tot 31 juli 2021, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 14 januari 2020 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 15 januari 2020
    Dan zijn er geen toetspunten

  @LBT-109125
  Scenario: 109125 (2020): de tweede deskundige hoort bij de school die aanvraagt
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2017 | De Sluis schrijft in |
      | 5 februari 2020 | gehoord: ouders over naar-de-tlv |
      | 10 februari 2020 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 25 februari 2020 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 1 maart 2020 | F. Twee (deskundige-ander, arts, De Sluis) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 16 maart 2020 | toegekend: tlv-so, tot 31 juli 2021, categorie laag, volgnummer 2014-1, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 17 maart 2020 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 18 maart 2020
    Dan zijn de toetspunten T-DEC-MOT en T-EXP-APPL

  @LBT-109125
  Scenario: 109125 hersteld: van een andere school
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2017 | De Sluis schrijft in |
      | 5 februari 2020 | gehoord: ouders over naar-de-tlv |
      | 10 februari 2020 | aangevraagd: tlv-so, door K. Smit (bevoegd-gezag) |
      | 25 februari 2020 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-so, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 1 maart 2020 | F. Twee (deskundige-ander, arts, De Brug) adviseert over tlv-so, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 16 maart 2020 | toegekend: tlv-so, tot 31 juli 2021, categorie laag, volgnummer 2014-1, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 17 maart 2020 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 18 maart 2020
    Dan zijn er geen toetspunten

  @LBT-109158
  Scenario: 109158 (2020): twee deskundigen geven een gezamenlijk advies
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2017 | De Sluis schrijft in |
      | 17 mei 2020 | gehoord: ouders over naar-de-tlv |
      | 22 mei 2020 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 6 juni 2020 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig, auteurs E. Een, F. Twee |
      | 11 juni 2020 | F. Twee (deskundige-ander, arts) adviseert over tlv-sbo, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht, auteurs E. Een, F. Twee |
      | 26 juni 2020 | toegekend: tlv-sbo, tot 31 juli 2021, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 27 juni 2020 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 28 juni 2020
    Dan zijn de toetspunten T-EXP-JOINT

  @LBT-109158
  Scenario: 109158 hersteld: elk een eigen advies
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2017 | De Sluis schrijft in |
      | 17 mei 2020 | gehoord: ouders over naar-de-tlv |
      | 22 mei 2020 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 6 juni 2020 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 11 juni 2020 | F. Twee (deskundige-ander, arts) adviseert over tlv-sbo, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 26 juni 2020 | toegekend: tlv-sbo, tot 31 juli 2021, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 27 juni 2020 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 28 juni 2020
    Dan zijn er geen toetspunten

  @LBT-109464
  Scenario: 109464 (2020): geen rechtsmiddelclausule, en dan is een laat bezwaar verschoonbaar
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2017 | De Sluis schrijft in |
      | 23 juli 2020 | gehoord: ouders over naar-de-tlv |
      | 28 juli 2020 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 12 augustus 2020 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 17 augustus 2020 | F. Twee (deskundige-ander, arts) adviseert over tlv-sbo, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 1 september 2020 | toegekend: tlv-sbo, tot 31 juli 2022, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule nee, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 2 september 2020 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
      | 2 november 2020 | bezwaar: bezwaar-tegen-tlv |
    Als wij kijken op 3 november 2020
    Dan zijn de toetspunten T-DEC-CLAUSE

  @LBT-109464
  Scenario: 109464 met een clausule: bezwaar een dag te vroeg
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2017 | De Sluis schrijft in |
      | 23 juli 2020 | gehoord: ouders over naar-de-tlv |
      | 28 juli 2020 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 12 augustus 2020 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 17 augustus 2020 | F. Twee (deskundige-ander, arts) adviseert over tlv-sbo, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 1 september 2020 | toegekend: tlv-sbo, tot 31 juli 2022, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 2 september 2020 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
      | 13 oktober 2020 | bezwaar: bezwaar-tegen-tlv |
    Als wij kijken op 14 oktober 2020
    Dan zijn er geen toetspunten

  @LBT-109464
  Scenario: 109464 met een clausule: bezwaar op de laatste dag
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2017 | De Sluis schrijft in |
      | 23 juli 2020 | gehoord: ouders over naar-de-tlv |
      | 28 juli 2020 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 12 augustus 2020 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 17 augustus 2020 | F. Twee (deskundige-ander, arts) adviseert over tlv-sbo, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 1 september 2020 | toegekend: tlv-sbo, tot 31 juli 2022, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 2 september 2020 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
      | 14 oktober 2020 | bezwaar: bezwaar-tegen-tlv |
    Als wij kijken op 15 oktober 2020
    Dan zijn er geen toetspunten

  @LBT-109464
  Scenario: 109464 met een clausule: bezwaar een dag te laat
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2017 | De Sluis schrijft in |
      | 23 juli 2020 | gehoord: ouders over naar-de-tlv |
      | 28 juli 2020 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 12 augustus 2020 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 17 augustus 2020 | F. Twee (deskundige-ander, arts) adviseert over tlv-sbo, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 1 september 2020 | toegekend: tlv-sbo, tot 31 juli 2022, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 2 september 2020 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
      | 15 oktober 2020 | bezwaar: bezwaar-tegen-tlv |
    Als wij kijken op 16 oktober 2020
    Dan zijn de toetspunten B-TERM

  @LBT-2021000166
  Scenario: 2021000166: geweigerd terwijl het beeld niet compleet was, zonder te vragen
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2018 | De Sluis schrijft in |
      | 13 februari 2021 | gehoord: ouders over naar-de-tlv |
      | 18 februari 2021 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 23 februari 2021 | aanvraag tlv-sbo getoetst: onvolledig, ontbreekt ontwikkelingsbeeld |
      | 5 maart 2021 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 10 maart 2021 | F. Twee (deskundige-ander, arts) adviseert over tlv-sbo, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 25 maart 2021 | afgewezen: tlv-sbo, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 26 maart 2021 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 27 maart 2021
    Dan zijn de toetspunten T-DEC-HOLD en T-RES-GAP

  @LBT-2021000166
  Scenario: 2021000166 hersteld: gevraagd en aangevuld
    Gegeven deze gebeurtenissen:
      | op | gebeurtenis |
      | 22 augustus 2018 | De Sluis schrijft in |
      | 13 februari 2021 | gehoord: ouders over naar-de-tlv |
      | 18 februari 2021 | aangevraagd: tlv-sbo, door K. Smit (bevoegd-gezag) |
      | 23 februari 2021 | aanvraag tlv-sbo getoetst: onvolledig, ontbreekt ontwikkelingsbeeld |
      | 24 februari 2021 | aanvulling gevraagd voor tlv-sbo |
      | 28 februari 2021 | aanvulling ontvangen voor tlv-sbo |
      | 5 maart 2021 | E. Een (deskundige-gedrag, orthopedagoog) adviseert over tlv-sbo, id advies-1, ondertekend ja, motivering dagelijks hulp in een kleine groep is nodig |
      | 10 maart 2021 | F. Twee (deskundige-ander, arts) adviseert over tlv-sbo, id advies-2, ondertekend ja, motivering de belastbaarheid vraagt veel rust en toezicht |
      | 25 maart 2021 | afgewezen: tlv-sbo, motivering wij volgen de adviezen en wegen de belangen, rechtsmiddelclausule ja, ingegaan-op adviezen, zienswijze, alternatieven, eigen-afweging, door S. Vos (samenwerkingsverband) |
      | 26 maart 2021 | verteld aan ouders over naar-de-tlv, bijlagen adviezen |
    Als wij kijken op 27 maart 2021
    Dan zijn er geen toetspunten
