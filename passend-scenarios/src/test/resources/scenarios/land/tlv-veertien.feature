# language: nl
Functionaliteit: Een TLV eindigt met het schooljaar waarin de leerling veertien wordt

  @WPO-39.4
  Abstract Scenario: tot en met het schooljaar waarin de leerling 14 wordt; geboren op <geboren>
    Gegeven alleen de wet
    En een leerling, geboren op <geboren>
    Als wij kijken op 1 maart 2020
    Dan geldt een tlv-so volgens de wet hoogstens tot en met <laatste dag>

    Voorbeelden:
      | geboren         | laatste dag  |
      | 31 juli 2009    | 31 juli 2023 |
      | 1 augustus 2009 | 31 juli 2024 |
      | 2 augustus 2009 | 31 juli 2024 |
