package nl.passend.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;

/** Two texts beside each other. */
final class Kolommen {
    private static final String TUSSEN = " | ";
    private static final int BREEDTE = (Papier.BREEDTE - TUSSEN.length()) / 2;

    private final PrintWriter uit;

    Kolommen(PrintWriter uit) {
        this.uit = uit;
    }

    /** Writes both on narrow paper and lays them side by side. */
    void schrijf(Consumer<Papier> links, Consumer<Papier> rechts) {
        List<String> een = regels(links);
        List<String> ander = regels(rechts);
        for (int i = 0; i < Math.max(een.size(), ander.size()); i++) {
            String begin = i < een.size() ? een.get(i) : "";
            String einde = i < ander.size() ? ander.get(i) : "";
            uit.println((begin + " ".repeat(Math.max(0, BREEDTE - begin.length())) + TUSSEN + einde).stripTrailing());
        }
    }

    private static List<String> regels(Consumer<Papier> inhoud) {
        StringWriter tekst = new StringWriter();
        PrintWriter schrijver = new PrintWriter(tekst);
        inhoud.accept(new Papier(schrijver, false, BREEDTE));
        schrijver.flush();
        return tekst.toString().lines().toList();
    }
}
