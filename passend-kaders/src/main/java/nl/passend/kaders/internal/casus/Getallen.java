package nl.passend.kaders.internal.casus;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as they stand in a case file. */
final class Getallen {
    private static final Pattern SPELLING = Pattern.compile("-?(?:0|[1-9]\\d{0,9})");

    private Getallen() {}

    static Optional<Integer> lees(String tekst) {
        if (!SPELLING.matcher(tekst).matches()) {
            return Optional.empty();
        }
        long getal = Long.parseLong(tekst);
        return getal == (int) getal ? Optional.of((int) getal) : Optional.empty();
    }
}
