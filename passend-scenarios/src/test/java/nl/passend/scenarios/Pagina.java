package nl.passend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation that a test keeps equal to what is generated. */
final class Pagina {
    private Pagina() {}

    /** A page under {@code docs}. */
    static Path van(String naam) {
        Path hier = Path.of("").toAbsolutePath();
        Path wortel = Files.isDirectory(hier.resolve("docs")) ? hier : hier.getParent();
        return wortel.resolve("docs").resolve(naam);
    }

    /** Its text; empty when it is not there. */
    static String tekst(Path pagina) throws IOException {
        return Files.exists(pagina) ? Files.readString(pagina) : "";
    }

    /** Compares it with what it should hold; with {@code -Dpassend.schrijf=true} writes it. */
    static void vergelijk(Path pagina, String verwacht) throws IOException {
        if (Boolean.getBoolean("passend.schrijf")) {
            Files.writeString(pagina, verwacht);
        }
        assertThat(tekst(pagina))
                .as("stale; write it anew: mvn -pl passend-scenarios -am -Dpassend.schrijf=true test")
                .isEqualTo(verwacht);
    }
}
