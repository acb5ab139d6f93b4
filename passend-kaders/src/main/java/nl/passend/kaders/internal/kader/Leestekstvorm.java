package nl.passend.kaders.internal.kader;

import java.util.ArrayList;
import java.util.List;
import nl.passend.kaders.internal.boom.Knoop;

/** A piece of tree as running text. */
final class Leestekstvorm {
    private Leestekstvorm() {}

    static String tekst(Knoop knoop) {
        List<String> uit = new ArrayList<>();
        if (knoop instanceof Knoop.Tabel tabel) {
            for (Knoop.Ingang ingang : tabel.ingangen()) {
                uit.add(ingang.sleutel() + ": " + tekst(ingang.waarde()));
            }
            return String.join("; ", uit);
        }
        if (knoop instanceof Knoop.Rij rij) {
            for (Knoop deel : rij.delen()) {
                uit.add(tekst(deel));
            }
            return String.join(", ", uit);
        }
        return ((Knoop.Waarde) knoop).tekst();
    }
}
