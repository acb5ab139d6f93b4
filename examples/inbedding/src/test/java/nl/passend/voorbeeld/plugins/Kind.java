package nl.passend.voorbeeld.plugins;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.passend.voorbeeld.huis.Padlijst;

/** Runs {@link Vindplaatsen} in a JVM of its own, for a minute at most. */
final class Kind {
    private static final Pattern NODIG = Pattern.compile(
            "passend-|failsafe|jackson|snakeyaml|aalto|stax2|guice|inject|guava|failureaccess|aopalliance|jspecify");

    private Kind() {}

    static List<String> opHetKlassenpad(Path werk) throws Exception {
        List<Path> pad = new ArrayList<>(Padlijst.alles());
        pad.add(tests());
        return draai(werk, "-cp", samen(pad), Vindplaatsen.class.getName());
    }

    static List<String> opHetModulepad(Path werk) throws Exception {
        List<Path> pad = Padlijst.alles().stream()
                .filter(deel -> NODIG.matcher(deel.toString()).find())
                .filter(deel -> !deel.endsWith("test-classes"))
                .filter(deel -> !deel.equals(eigen()))
                .toList();
        return draai(
                werk,
                "-p",
                samen(pad),
                "--add-modules",
                "nl.passend.kaders,nl.passend.adapters.oso,nl.passend.adapters.ot,nl.passend.adapters.kindkans",
                "-cp",
                tests().toString(),
                Vindplaatsen.class.getName(),
                "lagen");
    }

    private static List<String> draai(Path werk, String... rest) throws IOException, InterruptedException {
        Path uit = Files.createTempFile(werk, "kind", ".txt");
        List<String> opdracht = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto"));
        opdracht.addAll(List.of(rest));
        Process proces = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(uit.toFile())
                .start();
        if (!proces.waitFor(60, TimeUnit.SECONDS)) {
            proces.destroyForcibly();
            throw new AssertionError("de JVM was na een minuut niet klaar");
        }
        List<String> regels = Files.readAllLines(uit);
        if (proces.exitValue() != 0) {
            throw new AssertionError(String.join("\n", regels));
        }
        return regels;
    }

    /** Folder of the test classes: a patched class does not know from where it came, its file does. */
    private static Path tests() throws URISyntaxException {
        URL bestand = Vindplaatsen.class.getResource("Vindplaatsen.class");
        Path plek = Path.of(bestand.toURI());
        for (int i = 0; i < Vindplaatsen.class.getName().split("\\.").length; i++) {
            plek = plek.getParent();
        }
        return plek;
    }

    /** The example itself is no plug-in. */
    private static Path eigen() {
        return Padlijst.alles().stream()
                .filter(deel -> deel.toString().replace('\\', '/').contains("examples/inbedding/target"))
                .findFirst()
                .orElse(Path.of("."));
    }

    private static String samen(List<Path> pad) {
        return String.join(File.pathSeparator, pad.stream().map(Path::toString).toList());
    }
}
