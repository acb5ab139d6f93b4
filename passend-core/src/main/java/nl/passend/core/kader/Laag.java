package nl.passend.core.kader;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.api.Stabiel;

/** The four layers, from high to low: a lower one fills and tightens, never loosens. */
@Stabiel
public enum Laag {
    /** The law. */
    LANDELIJK,
    /** A samenwerkingsverband (SWV). */
    SAMENWERKINGSVERBAND,
    /** A schoolbestuur, or several together. */
    SCHOOLBESTUUR,
    /** One school. */
    SCHOOL;

    /** Spelling in a kader. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the spelling of a kader. */
    public static Optional<Laag> vanCode(String code) {
        return Stream.of(values()).filter(laag -> laag.code().equals(code)).findFirst();
    }
}
