package nl.passend.kaders.internal.casus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passend.kaders.internal.boom.Vak;

/** Days as they stand in a case file. */
final class Dagen {
    private static final Pattern SPELLING = Pattern.compile("(?:19|20|21)\\d{2}-\\d{2}-\\d{2}");

    private Dagen() {}

    static Optional<LocalDate> lees(Vak vak, String sleutel) {
        return vak.tekst(sleutel).flatMap(tekst -> {
            Optional<LocalDate> dag = lees(tekst);
            if (dag.isEmpty()) {
                vak.onjuist(vak.knoop(sleutel).orElseThrow(), sleutel, "@datum");
            }
            return dag;
        });
    }

    private static Optional<LocalDate> lees(String tekst) {
        if (!SPELLING.matcher(tekst).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeException geenDag) {
            return Optional.empty();
        }
    }
}
