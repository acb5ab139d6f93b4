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
import nl.passend.core.kader.Kader;
import nl.passend.kaders.internal.boom.Inpakker;
import nl.passend.kaders.internal.boom.Knoop;
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
        List<Kader> kaders = Kaderbouw.bouw(versies, meldingen);
        meldingen.weigerKader();
        Map<String, String> codes = new HashMap<>();
        Map<String, String> boven = new HashMap<>();
        for (Kader kader : kaders) {
            kader.code().ifPresent(code -> codes.put(kader.id(), code));
            kader.onder().ifPresent(hoger -> boven.put(kader.id(), hoger));
        }
        List<Index.Regel> regels = new ArrayList<>();
        SortedMap<String, List<Knoop>> bomen = new TreeMap<>();
        for (Kaderbestand bestand : bestanden) {
            String kader = bestand.kader().orElseThrow();
            String hash = Indeling.hash(List.of(teksten.getOrDefault(bestand.naam(), new byte[0])));
            regels.add(new Index.Regel(
                    bestand.naam(),
                    kader,
                    hash,
                    hashes.getOrDefault(bestand.naam(), hash),
                    codes.getOrDefault(kader, Index.GEEN),
                    boven.getOrDefault(kader, Index.GEEN)));
            bomen.computeIfAbsent(kader, nieuw -> new ArrayList<>()).add(bestand.boom());
        }
        for (Map.Entry<String, List<Knoop>> een : bomen.entrySet()) {
            Knoop alle = new Knoop.Rij(List.copyOf(een.getValue()), 0, 0);
            Files.write(map.resolve(Index.ingepakt(een.getKey())), Inpakker.pak(alle));
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
