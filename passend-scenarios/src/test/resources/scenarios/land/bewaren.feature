# language: nl
Functionaliteit: Bewaren en vernietigen
  Elk gegeven heeft een laatste dag.

  Achtergrond:
    Gegeven alleen de wet
    En een leerling, geboren op 2 mei 2013

  @WPO-18a.13
  Abstract Scenario: gezondheidsgegevens drie jaar na de beoordeling, ook als de TLV langer loopt: <dag>
    Gegeven op 12 april 2021: toegekend: tlv-so, tot 31 juli 2027, door S. Vos (samenwerkingsverband)
    Als wij kijken op <dag>
    Dan <termijn>
    En <plicht>

    Voorbeelden:
      | dag           | termijn                                                              | plicht                                                       |
      | 11 april 2024 | loopt de termijn bewaren-samenwerkingsverband tot en met 12 april 2024 | is de stap bewaren.vernietigen-samenwerkingsverband niet aan de orde |
      | 12 april 2024 | loopt de termijn bewaren-samenwerkingsverband tot en met 12 april 2024 | is de stap bewaren.vernietigen-samenwerkingsverband niet aan de orde |
      | 13 april 2024 | is de termijn bewaren-samenwerkingsverband verstreken                | moet de stap bewaren.vernietigen-samenwerkingsverband        |

  @BB22-11
  Abstract Scenario: de school bewaart vijf jaar: <dag>
    Gegeven op 20 augustus 2018: De Sluis schrijft in
    En op 30 juli 2021: De Sluis schrijft uit
    Als wij kijken op <dag>
    Dan <bewaren>
    En <plicht>

    Voorbeelden:
      | dag          | bewaren                                                 | plicht                                                 |
      | 29 juli 2026 | loopt de termijn bewaren-school tot en met 30 juli 2026 | is de stap bewaren.vernietigen-school niet aan de orde |
      | 30 juli 2026 | loopt de termijn bewaren-school tot en met 30 juli 2026 | is de stap bewaren.vernietigen-school niet aan de orde |
      | 31 juli 2026 | is de termijn bewaren-school verstreken                 | moet de stap bewaren.vernietigen-school                |

  @BB22-11
  Abstract Scenario: en vernietigt dan binnen acht weken, op <dag>
    Gegeven op 20 augustus 2018: De Sluis schrijft in
    En op 30 juli 2021: De Sluis schrijft uit
    En op <dag>: vernietigd, wat bekostigingsgegevens
    Als wij kijken op <dag>
    Dan is de termijn vernietigen-school-acht-weken <stand>

    Voorbeelden:
      | dag               | stand           |
      | 23 september 2026 | gehaald         |
      | 24 september 2026 | gehaald         |
      | 25 september 2026 | te laat gehaald |
