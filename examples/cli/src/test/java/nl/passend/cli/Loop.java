package nl.passend.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.core.port.Plugins;

/**
 * One run of the command line in this JVM, with what it wrote.
 *
 * @param code exit code
 * @param uit standard output
 * @param fout standard error
 */
record Loop(int code, String uit, String fout) {
    /** The day that the clock of the tests shows. */
    static final LocalDate VANDAAG = LocalDate.of(2023, 2, 6);

    private static final Path CASUSSEN = Path.of("..", "casussen");

    static Loop van(String... args) {
        StringWriter uit = new StringWriter();
        StringWriter fout = new StringWriter();
        ClassLoader lader = Loop.class.getClassLoader();
        Omgeving omgeving = new Omgeving(
                new PrintWriter(uit),
                new PrintWriter(fout),
                () -> VANDAAG,
                false,
                () -> Plugins.lezers(lader),
                () -> Plugins.kaderbronnen(lader));
        int code = Passend.voer(omgeving, args);
        return new Loop(code, uit.toString(), fout.toString());
    }

    /** An example file, by the beginning of its name. */
    static String casus(String begin) {
        return casussen().stream()
                .filter(pad -> pad.getFileName().toString().startsWith(begin))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    /** All example files. */
    static List<Path> casussen() {
        try (Stream<Path> map = Files.list(CASUSSEN)) {
            return map.filter(pad -> pad.toString().matches(".*\\.(yaml|xml)"))
                    .sorted()
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Writes a file in a folder. */
    static String schrijf(Path map, String naam, String tekst) {
        try {
            return Files.writeString(map.resolve(naam), tekst, StandardCharsets.UTF_8)
                    .toString();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static String lees(String bestand) {
        try {
            return Files.readString(Path.of(bestand));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
