package nl.passend.benchmarks.vloer;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what the floor costs per case, without JMH, and how its cases are answered. */
public final class VloerMeting {

    private static final long SEED = 1;

    private VloerMeting() {}

    /** Runs the measurement; takes no arguments. */
    public static void main(String[] args) {
        PrintStream uit = System.out;
        WestlandTlvVloer vloer = new WestlandTlvVloer(VloerGevallen.SCHOOL);
        List<Geval> ring = VloerGevallen.maak(64, SEED);
        List<Geval> veel = VloerGevallen.maak(4096, SEED);
        toonAntwoorden(vloer, veel, uit);
        for (Meting.Kosten kosten :
                Meting.meet(List.of(kandidaat("64 gevallen", vloer, ring), kandidaat("4096 gevallen", vloer, veel)))) {
            uit.printf(
                    Locale.ROOT, "%-14s %8.1f ns %8.1f bytes per geval%n", kosten.naam(), kosten.ns(), kosten.bytes());
        }
    }

    /** The floor as a candidate, to be measured beside others. */
    public static Meting.Kandidaat kandidaat(String naam, WestlandTlvVloer vloer, List<Geval> gevallen) {
        return new Meting.Kandidaat(
                naam,
                nummer -> {
                    Geval geval = gevallen.get(nummer);
                    return vloer.beoordeel(geval.feiten(), geval.peildatum()).controlesom();
                },
                gevallen.size());
    }

    private static void toonAntwoorden(WestlandTlvVloer vloer, List<Geval> gevallen, PrintStream uit) {
        int[][] telling = new int[Vraag.ALLE.size()][Waarde.values().length];
        for (Geval geval : gevallen) {
            Uitslag uitslag = vloer.beoordeel(geval.feiten(), geval.peildatum());
            for (Vraag vraag : Vraag.ALLE) {
                telling[vraag.ordinal()][uitslag.antwoord(vraag).ordinal()]++;
            }
        }
        uit.printf(Locale.ROOT, "%-45s %6s %6s %8s%n", gevallen.size() + " gevallen", "ja", "nee", "onbekend");
        for (Vraag vraag : Vraag.ALLE) {
            int[] rij = telling[vraag.ordinal()];
            uit.printf(Locale.ROOT, "%-45s %6d %6d %8d%n", vraag.stap(), rij[0], rij[1], rij[2]);
        }
    }
}
