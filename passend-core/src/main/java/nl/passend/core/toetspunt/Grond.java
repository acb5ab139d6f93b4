package nl.passend.core.toetspunt;

import java.time.LocalDate;
import nl.passend.core.bron.Bron;
import nl.passend.core.bron.Zekerheid;

/** The texts on which toetspunten rest. */
enum Grond {
    WPO("Wet op het primair onderwijs", Zekerheid.V1),
    WEC("Wet op de expertisecentra", Zekerheid.V1),
    BBOLD("Besluit bekostiging WPO (oud)", Zekerheid.V1),
    /** Articles 6:7 and 6:8 were read. */
    AWB("Algemene wet bestuursrecht", Zekerheid.V1),
    /** The other articles were not read. */
    AWB_ALGEMEEN("Algemene wet bestuursrecht, niet in de tekst nagelezen", Zekerheid.G),
    LBT("Adviezen van de landelijke bezwaaradviescommissie toelaatbaarheidsverklaring", Zekerheid.V2),
    GPO("Oordelen van de geschillencommissie passend onderwijs", Zekerheid.V2);

    private final String titel;
    private final Zekerheid zekerheid;

    Grond(String titel, Zekerheid zekerheid) {
        this.titel = titel;
        this.zekerheid = zekerheid;
    }

    Bron bij(String plaats, LocalDate tekstVan) {
        String sleutel = switch (this) {
            case BBOLD -> "BBold";
            case AWB -> "Awb";
            case AWB_ALGEMEEN -> "Awb-algemeen";
            default -> name();
        };
        String tekst = this == WPO || this == WEC ? tekstVan.toString() : "geldend";
        return new Bron(sleutel, titel, plaats, tekst, zekerheid);
    }
}
