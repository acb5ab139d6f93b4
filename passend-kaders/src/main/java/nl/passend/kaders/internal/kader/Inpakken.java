package nl.passend.kaders.internal.kader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.passend.kaders.internal.boom.Inpakker;
import nl.passend.kaders.internal.boom.Meldingen;

/** The build step that packs every YAML kader of a folder, because parsing YAML at start is slow. */
public final class Inpakken {
    private Inpakken() {}

    /**
     * Packs.
     *
     * @param folders the folder with the kaders, in which the packed files and the index come too
     */
    public static void main(String[] folders) throws IOException {
        pak(Path.of(folders[0]));
    }

    /** Packs every kader of a folder, and builds them all: a kader that is not right stops the build. */
    public static Index pak(Path map) throws IOException {
        SortedMap<String, byte[]> teksten = teksten(map);
        Meldingen meldingen = new Meldingen();
        List<Kaderbestand> bestanden = Indeling.bomen(teksten, meldingen);
        Map<String, String> hashes = new HashMap<>();
        List<Versie> versies = Indeling.versies(
                bestanden,
                delen -> {
                    String hash = Indeling.hash(delen.stream()
                            .map(deel -> teksten.getOrDefault(deel.naam(), new byte[0]))
                            .toList());
                    delen.forEach(deel -> hashes.put(deel.naam(), hash));
                    return hash;
                },
                meldingen);
        Kaderbouw.bouw(versies, meldingen);
        meldingen.weigerKader();
        List<Index.Regel> regels = new ArrayList<>();
        for (Kaderbestand bestand : bestanden) {
            String hash = Indeling.hash(List.of(teksten.getOrDefault(bestand.naam(), new byte[0])));
            Index.Regel regel = new Index.Regel(
                    bestand.naam(), bestand.kader().orElseThrow(), hash, hashes.getOrDefault(bestand.naam(), hash));
            regels.add(regel);
            Files.write(map.resolve(regel.ingepakt()), Inpakker.pak(bestand.boom()));
        }
        Index index = new Index(regels);
        Files.writeString(map.resolve(Index.NAAM), index.tekst(), StandardCharsets.UTF_8);
        return index;
    }

    /** The YAML texts of a folder by name. */
    public static SortedMap<String, byte[]> teksten(Path map) throws IOException {
        SortedMap<String, byte[]> uit = new TreeMap<>();
        if (Files.isDirectory(map)) {
            try (Stream<Path> bestanden = Files.list(map)) {
                for (Path bestand : bestanden.sorted().toList()) {
                    String naam = String.valueOf(bestand.getFileName());
                    if (naam.endsWith(".yaml")) {
                        uit.put(naam, Files.readAllBytes(bestand));
                    }
                }
            }
        }
        return uit;
    }
}
