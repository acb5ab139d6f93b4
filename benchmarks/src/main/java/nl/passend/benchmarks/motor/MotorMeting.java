package nl.passend.benchmarks.motor;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.passend.benchmarks.vloer.Geval;
import nl.passend.benchmarks.vloer.Meting;
import nl.passend.benchmarks.vloer.VloerGevallen;
import nl.passend.benchmarks.vloer.VloerMeting;
import nl.passend.benchmarks.vloer.WestlandTlvVloer;
import nl.passend.core.beoordeling.Antwoorden;
import nl.passend.core.beoordeling.Beoordelaar;

/** Prints what the compiled engine costs per case beside the floor, without JMH; first that both give the same answers. */
public final class MotorMeting {
    private static final long SEED = 1;
    static final List<String> TRAJECTEN =
            List.of("naar-hia", "naar-het-opp", "naar-de-tlv", "zware-ondersteuning-vragen", "aanmelding", "overstap");

    private MotorMeting() {}

    /** Runs the measurement; takes no arguments. */
    public static void main(String[] args) {
        PrintStream uit = System.out;
        Beoordelaar westland = Westland.beoordelaar();
        for (int aantal : new int[] {64, 4096}) {
            List<Geval> gevallen = VloerGevallen.maak(aantal, SEED);
            List<Vertaling.Zaak> zaken = Vertaling.van(gevallen);
            WestlandTlvVloer vloer = new WestlandTlvVloer(VloerGevallen.SCHOOL);
            List<Meting.Kandidaat> kandidaten = new ArrayList<>();
            kandidaten.add(VloerMeting.kandidaat("vloer", vloer, gevallen));
            kandidaten.add(kandidaat("Westland, trajecten van de vloer", westland.beperktTot(TRAJECTEN), zaken));
            kandidaten.add(kandidaat("Westland, heel", westland, zaken));
            toon(Meting.meet(kandidaten), aantal, uit);
        }
    }

    private static void toon(List<Meting.Kosten> kosten, int gevallen, PrintStream uit) {
        uit.printf(Locale.ROOT, "%-36s %10s %8s %8s%n", gevallen + " gevallen", "ns", "bytes", "x vloer");
        for (Meting.Kosten een : kosten) {
            uit.printf(
                    Locale.ROOT,
                    "%-36s %10.0f %8.0f %8.2f%n",
                    een.naam(),
                    een.ns(),
                    een.bytes(),
                    een.ns() / kosten.get(0).ns());
        }
    }

    /** The engine as a candidate. */
    static Meting.Kandidaat kandidaat(String naam, Beoordelaar beoordelaar, List<Vertaling.Zaak> zaken) {
        return new Meting.Kandidaat(
                naam,
                nummer -> {
                    Vertaling.Zaak zaak = zaken.get(nummer);
                    return controlesom(beoordelaar.antwoorden(zaak.dossier(), zaak.peildatum()));
                },
                zaken.size());
    }

    /** One number from all answers and all lines: what a measurement consumes. */
    static long controlesom(Antwoorden antwoorden) {
        long som = 0;
        for (int stap = 0; stap < antwoorden.aantalStappen(); stap++) {
            som = 31 * som
                    + antwoorden.mag(stap).ordinal()
                    + 4L * antwoorden.plicht(stap).ordinal();
        }
        for (int woord = 0; woord < antwoorden.aantalWoorden(); woord++) {
            som = 31 * som + antwoorden.woord(woord);
        }
        return som;
    }
}
