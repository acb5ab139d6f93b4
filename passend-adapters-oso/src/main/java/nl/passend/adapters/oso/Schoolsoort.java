package nl.passend.adapters.oso;

import java.util.Locale;
import java.util.Optional;

/** Translates the kind of a school. OSO has no code list for it, so the spellings in use are listed here. */
final class Schoolsoort {
    private Schoolsoort() {}

    /** bao, sbo or so; empty for a kind outside primary education or a spelling that is not listed. */
    static Optional<String> van(String oso) {
        return switch (oso.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "")) {
            case "BAO", "BO" -> Optional.of("bao");
            case "SBAO", "SBO" -> Optional.of("sbo");
            case "SO", "VSO", "SOVSO" -> Optional.of("so");
            default -> Optional.empty();
        };
    }
}
