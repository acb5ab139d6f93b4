# language: nl
Functionaliteit: De norm voor basisondersteuning in Amsterdam en Diemen

  Achtergrond:
    Gegeven het kader amsterdam-diemen
    En een leerling, geboren op 20 oktober 2014
    En de leerling staat sinds 5 november 2018 ingeschreven op De Waal

  @A15
  Abstract Scenario: tien punten: <punt>
    Als wij kijken op 1 maart 2024
    Dan wordt bij amsterdam-diemen:basisondersteuning gezegd: <punt>

    Voorbeelden:
      | punt                                       |
      | het oordeel voldoende van de inspectie     |
      | een planmatige ondersteuningsstructuur     |
      | een doorgaande lijn met de voorschool      |
      | een veilig en stimulerend schoolklimaat    |
      | goede samenwerking met ouders              |
      | samenwerking met partners                  |
      | de school werkt handelingsgericht          |
      | de school werkt oplossingsgericht          |
      | de school signaleert en differentieert     |
      | een zorgvuldige overdracht naar een volgende school |

  @A15
  Scenario: de elfde is een belofte en geen norm
    Als wij kijken op 1 maart 2024
    Dan wordt bij amsterdam-diemen:basisondersteuning niet gezegd: meer hulp nodig
    En wordt nu niet verteld: belofte-meer-hulp
    En wordt bij belofte-meer-hulp gezegd: De norm laat onverlet
    Gegeven op 2 maart 2024: oordeel geen-antwoord: ja, door B. Yilmaz (intern-begeleider)
    Als wij kijken op 2 maart 2024
    Dan wordt nu verteld: belofte-meer-hulp

  @AB1 @AB2
  Scenario: de norm van het plan 2016-2020 geldt tot en met 31 juli 2020
    Als wij kijken op 31 juli 2020
    Dan wordt verteld: begrip-basisondersteuning
    En wordt bij begrip-basisondersteuning gezegd: zonder arrangement of ontwikkelingsperspectief
    En wordt verteld: richtinggevend-kader
    En wordt bij richtinggevend-kader gezegd: een ondersteuningsteam
    En rust het antwoord op een aangenomen datum
    Als wij kijken op 1 augustus 2020
    Dan wordt niet verteld: begrip-basisondersteuning
    En wordt niet verteld: richtinggevend-kader

  @AB2
  Scenario: een OPP zodra er een gerede kans is op extra ondersteuning
    Gegeven op 3 februari 2020: oordeel gerede-kans-op-extra: nee, door B. Yilmaz (school)
    Als wij kijken op 3 februari 2020
    Dan hoeft de stap amsterdam-diemen:vroeg-opp.opp-opstellen niet
    Gegeven op 4 februari 2020: oordeel gerede-kans-op-extra: ja, door B. Yilmaz (school)
    Als wij kijken op 4 februari 2020
    Dan moet de stap amsterdam-diemen:vroeg-opp.opp-opstellen
    En wordt nu verteld: vroeger-dan-de-wet
