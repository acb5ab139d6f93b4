# language: nl
Functionaliteit: De normen van Westland en wat het plan vertelt

  Achtergrond:
    Gegeven het kader westland
    En een leerling, geboren op 2 mei 2013
    En de leerling staat sinds 20 augustus 2018 ingeschreven op De Sluis

  @W2
  Abstract Scenario: de basis is op orde: <punt>
    Als wij kijken op 1 maart 2021
    Dan wordt bij <norm> gezegd: <punt>

    Voorbeelden:
      | norm                       | punt                                  |
      | basisondersteuning-op-orde | voldoende (score 3)                   |
      | basisondersteuning-op-orde | waarnemen, doelen en onderwijsbehoeften, plannen, realiseren, valueren |
      | basisondersteuning-op-orde | heeft een SOT                         |
      | basisondersteuning-op-orde | een schoolondersteuningsprofiel (SOP) |
      | basisondersteuning-op-orde | stelt een groeidocument op            |
      | basisondersteuning-op-orde | heeft een intern begeleider           |
      | interventies               | dyslexie en dyscalculie               |
      | interventies               | aanbod bij NT2                        |
      | interventies               | een pestprotocol                      |
      | interventies               | medische handelingen                  |

  @W2 @W3 @W27 @W46
  Scenario: de normen gelden tot en met de laatste dag van het plan
    Als wij kijken op 31 juli 2024
    Dan wordt verteld: basisondersteuning-op-orde
    En wordt verteld: interventies
    En wordt verteld: intern-begeleider-op-school
    En wordt verteld: profiel-bijhouden
    En wordt verteld: kwaliteit-schoolbestuur
    En wordt verteld: kwaliteit-bosk
    En wordt verteld: kwaliteit-spow
    Als wij kijken op 1 augustus 2024
    Dan is er het signaal kader-niet-van-kracht
    En wordt niet verteld: basisondersteuning-op-orde
    En wordt niet verteld: interventies
    En wordt niet verteld: intern-begeleider-op-school
    En wordt niet verteld: profiel-bijhouden
    En wordt niet verteld: kwaliteit-schoolbestuur
    En wordt niet verteld: kwaliteit-bosk
    En wordt niet verteld: kwaliteit-spow

  @W3
  Scenario: een intern begeleider, en een streven naar een dagdeel per 50 leerlingen
    Als wij kijken op 1 maart 2021
    Dan wordt bij intern-begeleider-op-school gezegd: aantoonbaar relevante opleiding
    En wordt bij intern-begeleider-op-school gezegd: streeft naar de norm van de LBIB, ten minste een dagdeel per 50 leerlingen

  @W27
  Scenario: het SOP wordt elk jaar bijgewerkt en gepubliceerd
    Als wij kijken op 1 maart 2021
    Dan wordt bij profiel-bijhouden gezegd: elk jaar evalueren
    En wordt bij profiel-bijhouden gezegd: Perspectief op School
    En wordt bij profiel-bijhouden gezegd: website van de school
    En wordt bij profiel-bijhouden gezegd: landelijk afgeschaft op 1 augustus 2025

  @W46
  Scenario: wie instaat voor kwaliteit
    Als wij kijken op 1 maart 2021
    Dan wordt bij kwaliteit-schoolbestuur gezegd: het samenwerkingsverband bepaalt wat, het schoolbestuur bepaalt hoe
    En wordt bij kwaliteit-schoolbestuur niet gezegd: toewijzing
    En wordt bij kwaliteit-spow gezegd: de toewijzing van zware ondersteuning
    En wordt bij kwaliteit-bosk gezegd: uitvoering van BOSK

  @W29
  Scenario: privacy
    Als wij kijken op 1 maart 2021
    Dan wordt verteld: privacy
    En wordt bij privacy gezegd: verwerkingsregister
    En wordt bij privacy gezegd: aantoonbare naleving

  @W44
  Scenario: hoe SPOW is ingericht
    Als wij kijken op 1 maart 2021
    Dan wordt verteld: besturing
    En wordt bij besturing gezegd: vijf personeelsleden en vijf ouders

  @W45 @W47
  Scenario: wat de gemeente regelt, en wie de regie neemt als een kind niet veilig is
    Gegeven op 2 maart 2021: zaak sot geopend voor naar-het-sot
    Als wij op 2 maart 2021 kijken naar de zaak sot
    Dan wordt nu verteld: dubbele-vraag
    En wordt nu verteld: veiligheid
    En wordt bij veiligheid gezegd: het sociale team de regie op het gezinsplan
    En wordt bij gemeente gezegd: leerlingenvervoer
    En wordt bij gemeente gezegd: onderwijszorgarrangementen
