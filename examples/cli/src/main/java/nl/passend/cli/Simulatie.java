package nl.passend.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;
import nl.passend.core.fout.PoortException;
import nl.passend.simulators.LoketSimulator;
import nl.passend.simulators.ParnassysSimulator;
import nl.passend.simulators.RodSimulator;
import nl.passend.simulators.Simulator;

/** Starts a simulator on this machine and keeps it until it is stopped or its time is over. */
final class Simulatie implements Opdracht {
    private static final List<String> PLATFORMEN = List.of("kindkans", "onderwijs-transparant", "parnassys", "rod");

    private final Omgeving omgeving;

    Simulatie(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "simulator";
    }

    @Override
    public List<String> namen() {
        return List.of("PLATFORM");
    }

    @Override
    public Set<String> opties() {
        return Set.of("--poort", "--seconden");
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of();
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        int poort = getal(regel, "--poort", 65_535, 0, teksten);
        int seconden = getal(regel, "--seconden", 1_000_000, Integer.MAX_VALUE, teksten);
        PrintWriter uit = omgeving.uit();
        try (Simulator simulator = begin(regel.rest(0), poort, teksten)) {
            uit.println(teksten.zin("simulator.luistert", regel.rest(0), Integer.toString(simulator.poort())));
            uit.flush();
            // Ends by itself, or with the process: its threads hold nothing up.
            boolean nooit = new CountDownLatch(1).await(seconden, TimeUnit.SECONDS);
            return nooit ? Uitgang.EIGEN : Uitgang.GOED;
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return Uitgang.GOED;
        }
    }

    private static Simulator begin(String platform, int poort, Teksten teksten) {
        try {
            return switch (platform) {
                case "kindkans" -> LoketSimulator.kindkans(poort, true);
                case "onderwijs-transparant", "ot" -> LoketSimulator.onderwijsTransparant(poort, true);
                case "parnassys" -> ParnassysSimulator.begin(poort, "proef", "proef", 20);
                case "rod" -> RodSimulator.begin(poort, Set.of("99WA", "99AB"));
                default -> throw new Gebruiksfout(teksten.zin("fout.keuze", "PLATFORM", String.join(", ", PLATFORMEN)));
            };
        } catch (UncheckedIOException bezet) {
            throw new PoortException(bezet, Foutcode.POORT_FAALT, Plaats.ONBEKEND, "127.0.0.1:" + poort);
        }
    }

    private static int getal(Opdrachtregel regel, String optie, int hoogste, int anders, Teksten teksten) {
        return regel.een(optie, teksten)
                .map(tekst -> {
                    if (!tekst.matches("\\d{1,7}") || Integer.parseInt(tekst) > hoogste) {
                        throw new Gebruiksfout(teksten.zin("fout.keuze", optie, "0 - " + hoogste));
                    }
                    return Integer.parseInt(tekst);
                })
                .orElse(anders);
    }
}
