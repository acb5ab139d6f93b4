package nl.passend.cli;

import java.util.List;
import java.util.Locale;
import nl.passend.core.uitleg.Lezer;

/** Finds language and reader on the line before anything else, so that every error is in the language that was asked. */
final class Taalkeuze {
    private Taalkeuze() {}

    /** The language that was asked, Dutch when none or an unknown one. */
    static Locale taal(List<String> woorden) {
        return Teksten.taal(waarde(woorden, "--taal", "nl"));
    }

    /** The words for language and reader. */
    static Teksten teksten(List<String> woorden) {
        Teksten gewoon = new Teksten(taal(woorden), Lezer.PROFESSIONAL);
        String taal = waarde(woorden, "--taal", "nl");
        String voor = waarde(woorden, "--voor", "professional");
        if (!taal.equals("nl") && !taal.equals("en")) {
            throw new Gebruiksfout(gewoon.zin("fout.keuze", "--taal", "nl, en"));
        }
        if (!voor.equals("ouders") && !voor.equals("professional")) {
            throw new Gebruiksfout(gewoon.zin("fout.keuze", "--voor", "ouders, professional"));
        }
        return voor.equals("ouders") ? new Teksten(taal(woorden), Lezer.OUDERS) : gewoon;
    }

    private static String waarde(List<String> woorden, String optie, String anders) {
        for (int i = 0; i < woorden.size(); i++) {
            String woord = woorden.get(i);
            if (woord.equals(optie) && i + 1 < woorden.size()) {
                return woorden.get(i + 1);
            }
            if (woord.startsWith(optie + "=")) {
                return woord.substring(optie.length() + 1);
            }
        }
        return anders;
    }
}
