package nl.passend.cli;

import nl.passend.adapters.oso.Overtreding;
import nl.passend.adapters.oso.Toetsuitslag;

/** The judgement of one file in words. */
final class Uitslagtekst {
    private Uitslagtekst() {}

    static void schrijf(Papier papier, String bestand, Toetsuitslag uitslag, Teksten teksten) {
        int aantal = uitslag.overtredingen().size();
        String soort = !uitslag.volledig() ? "oso.meer" : aantal == 1 ? "oso.een" : "oso.ongeldig";
        papier.regel(
                0,
                uitslag.geldig()
                        ? teksten.zin("oso.geldig", bestand, uitslag.formaat())
                        : teksten.zin(soort, bestand, aantal));
        for (Overtreding overtreding : uitslag.overtredingen()) {
            papier.punt(
                    1,
                    teksten.zin("oso.fout", overtreding.lijn(), overtreding.regel())
                            + overtreding.tekst(teksten.taal()));
            if (!overtreding.pad().isEmpty()) {
                papier.regel(2, overtreding.pad());
            }
        }
    }
}
