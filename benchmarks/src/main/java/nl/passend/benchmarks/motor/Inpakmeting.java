package nl.passend.benchmarks.motor;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.passend.benchmarks.vloer.Meting;
import nl.passend.benchmarks.vloer.VloerGevallen;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;

/** Prints what making events and a dossier of them costs, and what 20,000 dossiers keep in memory. */
public final class Inpakmeting {
    private static final int GEVALLEN = 4096;
    private static final int BEWAARD = 20_000;

    private Inpakmeting() {}

    /** Runs the measurement; takes no arguments. */
    public static void main(String[] args) {
        PrintStream uit = System.out;
        List<Vertaling.Zaak> zaken = Vertaling.van(VloerGevallen.maak(GEVALLEN, 1));
        List<Meting.Kandidaat> kandidaten = List.of(
                new Meting.Kandidaat(
                        "25 gebeurtenissen",
                        nummer -> opnieuw(zaken.get(nummer).dossier()).size(),
                        GEVALLEN),
                new Meting.Kandidaat(
                        "dossier van 25 gebeurtenissen",
                        nummer -> {
                            Dossier dossier = zaken.get(nummer).dossier();
                            return dossier.metAlleen(dossier.gebeurtenissen()).aantal();
                        },
                        GEVALLEN));
        for (Meting.Kosten kosten : Meting.meet(kandidaten)) {
            uit.printf(Locale.ROOT, "%-32s %8.0f ns %8.0f bytes%n", kosten.naam(), kosten.ns(), kosten.bytes());
        }
        uit.printf(Locale.ROOT, "%-32s %8d bytes%n", "bewaard per dossier", bewaard());
    }

    private static List<Gebeurtenis> opnieuw(Dossier dossier) {
        List<Gebeurtenis> opnieuw = new ArrayList<>(dossier.aantal());
        for (int i = 0; i < dossier.aantal(); i++) {
            opnieuw.add(dossier.gebeurtenis(i).nieuw().maak());
        }
        return opnieuw;
    }

    /** The heap with the dossiers less the heap without them; the events share the words of the floor's cases. */
    private static long bewaard() {
        List<Vertaling.Zaak> zaken = Vertaling.van(VloerGevallen.maak(GEVALLEN, 1));
        List<Dossier> dossiers = new ArrayList<>(BEWAARD);
        long voor = bezet();
        for (int i = 0; i < BEWAARD; i++) {
            Dossier dossier = zaken.get(i % GEVALLEN).dossier();
            dossiers.add(dossier.metAlleen(dossier.gebeurtenissen()));
        }
        return (bezet() - voor) / dossiers.size();
    }

    private static long bezet() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
