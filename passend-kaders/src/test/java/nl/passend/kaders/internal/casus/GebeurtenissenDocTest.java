package nl.passend.kaders.internal.casus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.kaders.Repo;
import org.junit.jupiter.api.Test;

/** {@code docs/gebeurtenissen.md} is generated from the constants and their Javadoc. */
class GebeurtenissenDocTest {
    private static final Pattern CONSTANTE = Pattern.compile("/\\*\\* (.+?) ?\\*/\\s*\\n\\s*([A-Z][A-Z_]+)\\(");
    private static final String INLEIDING = """
            # The events

            A dossier is its events and nothing else. This is the closed national list of kinds; it was merged from the lists of
            the designs, and **this list is the one that counts**. A kader gives values (ids of its forms, meetings, documents,
            outcomes), never a kind. Generated from `Soort` and `Veld` in `passend-core`; do not edit: change those, and run
            `mvn -pl passend-core,passend-kaders -Dpassend.schrijf=true test`.

            Every event has a day (`op`) and a kind (`soort`), and may have: `nummer` (order within the day; without it the place
            in the file), `id`, `zaak`, `stap` (the step of which it is the record), `kader` (under which it was recorded),
            `vastgelegd` (day of recording) and `door` (`naam`, `rol`, `discipline`, `werkgever`). A kind of a newer version
            carries `nieuwere-soort: ja` and is kept as it is.

            *Whole dossier* says that every zaak of the pupil sees the event; the others are seen by their own zaak and by those
            that come from it. **Bold** fields must be there; ° marks what the event is about, ✓ how it ended.

            | kind | says | fields | whole dossier |
            | --- | --- | --- | --- |
            """;

    @Test
    void deLijstInDeDocumentatieIsDieVanDeCode() throws IOException {
        Path bron = Repo.map("passend-core/src/main/java/nl/passend/core/dossier");
        Map<String, String> soorten = uitleg(bron.resolve("Soort.java"));
        Map<String, String> velden = uitleg(bron.resolve("Veld.java"));
        StringBuilder tekst = new StringBuilder(INLEIDING);
        for (Soort soort : Soort.values()) {
            tekst.append("| `").append(soort.code()).append("` | ").append(soorten.get(soort.name()));
            tekst.append(" | ").append(velden(soort));
            tekst.append(soort.dossierbreed() ? " | yes |\n" : " | |\n");
        }
        tekst.append("\n## The fields\n\n| field | holds | shape |\n| --- | --- | --- |\n");
        for (Veld veld : Veld.values()) {
            tekst.append("| `").append(veld.sleutel()).append("` | ").append(velden.get(veld.name()));
            tekst.append(" | ").append(vorm(veld)).append(" |\n");
        }
        Repo.vergelijk(Repo.map("docs").resolve("gebeurtenissen.md"), tekst.toString());
    }

    private static String velden(Soort soort) {
        List<String> uit = new ArrayList<>();
        List<String> verplicht = Sleutels.verplicht(soort);
        verplicht.forEach(sleutel -> uit.add("**`" + sleutel + "`**" + teken(soort, sleutel)));
        for (Veld veld : Sleutels.eigen(soort)) {
            if (!verplicht.contains(veld.sleutel())) {
                uit.add("`" + veld.sleutel() + "`" + teken(soort, veld.sleutel()));
            }
        }
        return String.join(", ", uit);
    }

    private static String teken(Soort soort, String sleutel) {
        boolean onderwerp =
                soort.onderwerp().map(Veld::sleutel).filter(sleutel::equals).isPresent();
        boolean uitkomst =
                soort.uitkomst().map(Veld::sleutel).filter(sleutel::equals).isPresent();
        return (onderwerp ? "°" : "") + (uitkomst ? "✓" : "");
    }

    private static String vorm(Veld veld) {
        return switch (veld.type()) {
            case ID -> "word";
            case IDS -> "list of words";
            case TEKST -> "text";
            case TEKSTEN -> "list of texts";
            case DATUM -> "day, `yyyy-mm-dd`";
            case GETAL -> "whole number";
            case JANEE -> "`ja` or `nee`";
        };
    }

    private static Map<String, String> uitleg(Path bron) throws IOException {
        Map<String, String> uit = new TreeMap<>();
        Matcher constante = CONSTANTE.matcher(Files.readString(bron));
        while (constante.find()) {
            String zin = constante.group(1).replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`");
            uit.put(constante.group(2), zin.lines().collect(Collectors.joining(" ")));
        }
        return uit;
    }
}
