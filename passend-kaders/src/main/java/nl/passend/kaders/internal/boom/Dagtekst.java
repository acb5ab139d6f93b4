package nl.passend.kaders.internal.boom;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as it is written: four digits, two, two. Read by hand: loading the formatter of java.time takes longer than a case file. */
public final class Dagtekst {
    private static final int LENGTE = "jjjj-mm-dd".length();

    private Dagtekst() {}

    /** The day; empty when it is written otherwise or does not exist. */
    public static Optional<LocalDate> lees(String tekst) {
        if (tekst.length() != LENGTE || tekst.charAt(4) != '-' || tekst.charAt(7) != '-') {
            return Optional.empty();
        }
        int jaar = getal(tekst, 0, 4);
        int maand = getal(tekst, 5, 7);
        int dag = getal(tekst, 8, 10);
        if (jaar < 0 || maand < 0 || dag < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(jaar, maand, dag));
        } catch (DateTimeException geenDag) {
            return Optional.empty();
        }
    }

    /** The number between two places; -1 when one of its signs is no digit. */
    private static int getal(String tekst, int van, int tot) {
        int getal = 0;
        for (int i = van; i < tot; i++) {
            int cijfer = tekst.charAt(i) - '0';
            if (cijfer < 0 || cijfer > 9) {
                return -1;
            }
            getal = 10 * getal + cijfer;
        }
        return getal;
    }
}
