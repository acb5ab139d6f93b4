package nl.passend.core.architectuur.overtreding;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file in the core. */
public final class LeestBestand {
    private LeestBestand() {}

    static boolean isEr(Path bestand) {
        return Files.exists(bestand);
    }
}
