package nl.passend.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes text for people: headings, wrapped lines, points. */
final class Papier {
    /** Columns of a line. */
    static final int BREEDTE = 100;

    private static final String VET = "\u001b[1m";
    private static final String GEWOON = "\u001b[0m";

    private final PrintWriter uit;
    private final boolean kleur;
    private final int breedte;

    Papier(PrintWriter uit, boolean kleur) {
        this(uit, kleur, BREEDTE);
    }

    Papier(PrintWriter uit, boolean kleur, int breedte) {
        this.uit = uit;
        this.kleur = kleur;
        this.breedte = breedte;
    }

    /** A heading with an empty line before it. */
    void kop(String tekst) {
        uit.println();
        uit.println(kleur ? VET + tekst + GEWOON : tekst);
    }

    /** A text, wrapped; each level of indent is two spaces. */
    void regel(int diepte, String tekst) {
        schrijf("  ".repeat(diepte), "  ".repeat(diepte), tekst);
    }

    /** A point of a list, with what follows it under its first word. */
    void punt(int diepte, String tekst) {
        schrijf("  ".repeat(diepte) + "- ", "  ".repeat(diepte + 1), tekst);
    }

    /** A numbered point. */
    void genummerd(int diepte, int nummer, String tekst) {
        String begin = "  ".repeat(diepte) + nummer + ". ";
        schrijf(begin, " ".repeat(begin.length()), tekst);
    }

    /** A text as it is. */
    void letterlijk(String tekst) {
        uit.println(tekst);
    }

    private void schrijf(String eerste, String volgende, String tekst) {
        String begin = eerste;
        for (String regel : breek(tekst, breedte - volgende.length())) {
            uit.println(begin + regel);
            begin = volgende;
        }
    }

    /** Breaks a text at spaces into lines of at most so many characters; a longer word stays whole. */
    static List<String> breek(String tekst, int breedte) {
        List<String> regels = new ArrayList<>();
        StringBuilder regel = new StringBuilder();
        for (String woord : tekst.strip().split(" ")) {
            if (regel.length() > 0 && regel.length() + 1 + woord.length() > breedte) {
                regels.add(regel.toString());
                regel.setLength(0);
            }
            regel.append(regel.length() > 0 ? " " : "").append(woord);
        }
        regels.add(regel.toString());
        return regels;
    }
}
