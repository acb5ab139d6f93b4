package nl.passend.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.passend.core.fout.Nabij;

/** The command {@code passend}. Every answer goes out as UTF-8. */
public final class Passend {
    private static final Set<String> OPTIES = Set.of("--taal", "--voor");
    private static final Set<String> VLAGGEN = Set.of("--help", "--spoor");

    private final Omgeving omgeving;
    private final List<Opdracht> opdrachten;

    private Passend(Omgeving omgeving) {
        this.omgeving = omgeving;
        this.opdrachten = List.of(
                new Beoordeel(omgeving),
                new Uitleg(omgeving),
                new Mag(omgeving),
                new Tijdlijn(omgeving),
                new Vergelijk(omgeving),
                new Werklijst(omgeving),
                new Kaders(omgeving),
                new Toets(omgeving),
                new Schema(omgeving),
                new OsoToets(omgeving),
                new OsoLees(omgeving),
                new OsoMaak(omgeving),
                new EdexmlLees(omgeving),
                new Wissel(omgeving),
                new Simulatie(omgeving));
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintWriter uit = naar(FileDescriptor.out);
        PrintWriter fout = naar(FileDescriptor.err);
        int code = voer(Omgeving.echt(uit, fout), args);
        uit.flush();
        fout.flush();
        System.exit(code);
    }

    private static PrintWriter naar(FileDescriptor waar) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(waar), StandardCharsets.UTF_8));
    }

    /** Runs the command and gives its exit code; never throws. */
    static int voer(Omgeving omgeving, String... args) {
        List<String> woorden = List.of(args);
        Foutmelder melder = new Foutmelder(omgeving.fout(), Taalkeuze.taal(woorden), woorden.contains("--spoor"));
        try {
            return new Passend(omgeving).voer(woorden);
        } catch (RuntimeException | Error fout) {
            return melder.meld(fout);
        }
    }

    private int voer(List<String> woorden) {
        Teksten teksten = Taalkeuze.teksten(woorden);
        boolean hulp = woorden.isEmpty() || woorden.contains("--help");
        String naam = woorden.isEmpty() || woorden.get(0).startsWith("-") ? "" : woorden.get(0);
        if (naam.isEmpty() || naam.equals("help")) {
            if (!hulp && !naam.equals("help")) {
                throw new Gebruiksfout(teksten.zin("fout.geen-opdracht"));
            }
            return hulp("passend", teksten);
        }
        boolean groep = opdrachten.stream().anyMatch(deze -> deze.naam().startsWith(naam + " "));
        if (groep && (hulp || woorden.size() == 1)) {
            return hulp(naam, teksten);
        }
        String heel = groep ? naam + " " + woorden.get(1) : naam;
        Opdracht opdracht = opdrachten.stream()
                .filter(deze -> deze.naam().equals(heel))
                .findFirst()
                .orElseThrow(() -> new Gebruiksfout(teksten.zin("fout.opdracht", heel, nabij(heel))));
        if (hulp) {
            return hulp(naam, teksten);
        }
        Opdrachtregel regel = Opdrachtregel.lees(
                woorden.subList(groep ? 2 : 1, woorden.size()),
                samen(OPTIES, opdracht.opties()),
                samen(VLAGGEN, opdracht.vlaggen()),
                opdracht.namen(),
                teksten);
        return opdracht.voer(regel, teksten);
    }

    private String nabij(String naam) {
        return Nabij.namen(naam, opdrachten.stream().map(Opdracht::naam).toList());
    }

    private static Set<String> samen(Set<String> een, Set<String> ander) {
        Set<String> uit = new TreeSet<>(een);
        uit.addAll(ander);
        return uit;
    }

    private int hulp(String naam, Teksten teksten) {
        String bestand = "hulp-" + naam + (teksten.nederlands() ? "_nl" : "") + ".txt";
        try (InputStream in = Passend.class.getResourceAsStream(bestand)) {
            if (in == null) {
                throw new IllegalStateException(bestand);
            }
            omgeving.uit().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return Uitgang.GOED;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
