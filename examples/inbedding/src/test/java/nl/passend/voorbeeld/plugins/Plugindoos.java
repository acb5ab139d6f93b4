package nl.passend.voorbeeld.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import nl.passend.voorbeeld.huis.Padlijst;

/** Writes, compiles and packs a small plug-in: a reader of dossiers and a source of kaders, as somebody else would. */
final class Plugindoos {
    private static final String LEZER = """
            package %1$s;
            public final class Lezer implements nl.passend.core.port.DossierLezer {
                public Lezer() {}
                public String naam() { return "%2$s"; }
                public boolean herkent(byte[] begin) { return false; }
                public nl.passend.core.port.Gelezen lees(java.io.InputStream in, String bestand) {
                    throw new UnsupportedOperationException();
                }
            }
            """;
    private static final String BRON = """
            package %1$s;
            public final class Bron implements nl.passend.core.port.KaderBron {
                public Bron() {}
                public String naam() { return "%2$s"; }
                public java.util.List<String> ids() { return java.util.List.of(); }
                public java.util.List<nl.passend.core.kader.Kader> versies(String id) {
                    throw new UnsupportedOperationException();
                }
            }
            """;
    private static final String MODULE = """
            module %1$s {
                requires nl.passend.core;
                provides nl.passend.core.port.DossierLezer with %1$s.Lezer;
                provides nl.passend.core.port.KaderBron with %1$s.Bron;
            }
            """;

    private Plugindoos() {}

    /**
     * A jar with META-INF/services and a module descriptor: fit for both paths.
     *
     * @param pakket package, which is also the name of the module
     * @param naam name of both plug-ins
     */
    static Path jar(Path werk, String pakket, String naam) throws IOException {
        Path bron = Files.createDirectories(werk.resolve(pakket + "-bron"));
        Path klassen = Files.createDirectories(werk.resolve(pakket + "-klassen"));
        Files.writeString(bron.resolve("Lezer.java"), LEZER.formatted(pakket, naam));
        Files.writeString(bron.resolve("Bron.java"), BRON.formatted(pakket, naam));
        Files.writeString(bron.resolve("module-info.java"), MODULE.formatted(pakket));
        compileer(bron, klassen);
        Path diensten = Files.createDirectories(klassen.resolve("META-INF/services"));
        Files.writeString(diensten.resolve("nl.passend.core.port.DossierLezer"), pakket + ".Lezer\n");
        Files.writeString(diensten.resolve("nl.passend.core.port.KaderBron"), pakket + ".Bron\n");
        return pak(klassen, werk.resolve(pakket + ".jar"));
    }

    private static void compileer(Path bron, Path klassen) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(
                "-nowarn",
                "-proc:none",
                "-d",
                klassen.toString(),
                "-p",
                Padlijst.bibliotheken().get("passend-core").toString()));
        try (Stream<Path> bestanden = Files.list(bron)) {
            bestanden.map(Path::toString).sorted().forEach(opdracht::add);
        }
        int uitslag = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, opdracht.toArray(new String[0]));
        if (uitslag != 0) {
            throw new AssertionError("de plug-in compileert niet");
        }
    }

    private static Path pak(Path klassen, Path jar) throws IOException {
        try (JarOutputStream uit = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> bestanden = Files.walk(klassen)) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).sorted().toList()) {
                uit.putNextEntry(
                        new JarEntry(klassen.relativize(bestand).toString().replace('\\', '/')));
                Files.copy(bestand, uit);
                uit.closeEntry();
            }
        }
        return jar;
    }
}
