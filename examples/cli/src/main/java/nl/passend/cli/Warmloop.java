package nl.passend.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Asks the usual questions once and throws the answers away, so that the JVM can archive what they load. */
final class Warmloop {
    private Warmloop() {}

    /**
     * Runs.
     *
     * @param args the folder with case files
     */
    public static void main(String[] args) throws IOException {
        PrintWriter nergens = new PrintWriter(Writer.nullWriter());
        Omgeving omgeving = Omgeving.echt(nergens, nergens);
        Passend.voer(omgeving, "--help");
        Passend.voer(omgeving, "kaders");
        Passend.voer(omgeving, "beoordeel", "bestaat-niet");
        try (Stream<Path> map = Files.list(Path.of(args[0]))) {
            List<Path> bestanden = map.sorted().toList();
            for (Path bestand : bestanden) {
                Passend.voer(omgeving, "beoordeel", bestand.toString());
                Passend.voer(omgeving, "beoordeel", bestand.toString(), "--kader", "westland", "--voor", "ouders");
            }
        }
    }
}
