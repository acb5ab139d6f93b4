package nl.passend.adapters.oso.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The texts beside the classes of this package. */
public final class Bronnen {
    private Bronnen() {}

    /** Lines that are neither blank nor a remark. */
    public static List<String> regels(String naam) {
        try (InputStream in = Objects.requireNonNull(Bronnen.class.getResourceAsStream(naam), naam)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
