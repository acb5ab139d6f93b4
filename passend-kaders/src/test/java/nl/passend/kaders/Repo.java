package nl.passend.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that a test reads, and those that a test keeps equal to what is generated. */
public final class Repo {
    private Repo() {}

    /** A folder of the repository. */
    public static Path map(String naam) {
        Path hier = Path.of("").toAbsolutePath();
        Path wortel = Files.isDirectory(hier.resolve("passend-kaders")) ? hier : hier.getParent();
        return wortel.resolve(naam);
    }

    /** Compares a file with what it should hold; with {@code -Dpassend.schrijf=true} writes it. */
    public static void vergelijk(Path bestand, String verwacht) throws IOException {
        if (Boolean.getBoolean("passend.schrijf")) {
            Files.createDirectories(bestand.getParent());
            Files.writeString(bestand, verwacht);
        }
        assertThat(bestand)
                .as("write it anew: mvn -pl passend-core,passend-kaders -Dpassend.schrijf=true test")
                .exists()
                .hasContent(verwacht);
    }
}
