package nl.passend.core.toetspunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.passend.core.bron.Bron;
import nl.passend.core.dossier.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/toetspunten.md} is generated from the codes, their Javadoc and the classes that look for them. */
class ToetspuntenDocTest {
    private static final Pattern CONSTANTE = Pattern.compile("/\\*\\* (.+?) ?\\*/\\s*\\n\\s*([A-Z][A-Z0-9_]+)\\(");
    private static final String INLEIDING = """
            # Toetspunten

            Faults that committees and courts found in decisions on passend onderwijs, or that the law names, looked for in a dossier
            on a day. `Beoordeling.toetspunten()` gives them; `passend beoordeel` shows findings and warnings among what deserves
            attention. Generated from `Toetscode` and the classes in `nl.passend.core.internal.toetspunt`; do not edit: change those, and
            run `mvn -pl passend-core -Dpassend.schrijf=true test`.

            - **finding**: follows from recorded facts and dates. **Warning**: the machine finds absence, order or contradiction, a person
              judges what it is worth. **Person**: only a line to look at; `toetspunten()` gives it, no signal does.
            - An event that is not recorded did not happen, and reasons that are not recorded are not there. A *yes or no*, a list of
              enclosures or a discipline that is not recorded tells nothing: then a toetspunt is silent.
            - Of a decision from before a history was taken over nothing is tested.
            - What came in until the decision on bezwaar counts: a defect that was mended there is gone.
            - *Silent* is what no committee held against anyone: no permission or signature of the parents, experts employed by the
              samenwerkingsverband, two orthopedagogen, a TLV of one school year, a bao pupil without OPP, hearing only in bezwaar, a late
              objection where the remedy clause was missing, a refusal because the school is full by its own policy.
            - A code that names a term shows as that term. Age of evidence and length of equal texts are `Toetsmaten`: no law gives them.

            | code | fault | kind | rests on | reads |
            | --- | --- | --- | --- | --- |
            """;

    @Test
    void de_bladzijde_is_die_van_de_code() throws IOException {
        Path repo = repo();
        Map<String, String> uitleg =
                uitleg(repo.resolve("passend-core/src/main/java/nl/passend/core/toetspunt/Toetscode.java"));
        StringBuilder tekst = new StringBuilder(INLEIDING);
        for (Toetscode code : Toetscode.values()) {
            tekst.append("| `").append(code.code()).append("` | ").append(uitleg.get(code.name()));
            tekst.append(" | ").append(graad(code)).append(" | ").append(bronnen(code));
            tekst.append(" | ").append(leest(code)).append(" |\n");
        }
        Path bladzijde = repo.resolve("docs/toetspunten.md");
        if (Boolean.getBoolean("passend.schrijf")) {
            Files.writeString(bladzijde, tekst.toString());
        }
        assertThat(Files.readString(bladzijde)).isEqualTo(tekst.toString());
    }

    @ParameterizedTest
    @EnumSource(Toetscode.class)
    void elke_code_heeft_een_zin_in_twee_talen(Toetscode code) {
        String sleutel = "toetspunt." + code.name().toLowerCase(Locale.ROOT);
        for (Locale taal : List.of(new Locale("nl"), Locale.ROOT)) {
            assertThat(ResourceBundle.getBundle("nl.passend.core.uitleg.zinnen", taal)
                            .getString(sleutel))
                    .contains("{0}");
        }
    }

    @Test
    void elk_toetspunt_heeft_zijn_eigen_code() {
        assertThat(Toetspunten.alle().stream().map(Toetspunt::code))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(Toetspunten.alle())
                .allSatisfy(punt -> assertThat(punt.leest()).isNotEmpty());
    }

    private static String graad(Toetscode code) {
        return switch (code.graad()) {
            case BEVINDING -> "finding";
            case WAARSCHUWING -> "warning";
            case MENS -> "person";
        };
    }

    private static String bronnen(Toetscode code) {
        return code.bronnen().stream().map(Bron::kort).collect(Collectors.joining(", "));
    }

    private static String leest(Toetscode code) {
        Optional<Toetspunt> punt =
                Toetspunten.alle().stream().filter(een -> een.code() == code).findFirst();
        return punt.map(een -> een.leest().stream()
                        .sorted()
                        .map(Soort::code)
                        .map(soort -> "`" + soort + "`")
                        .collect(Collectors.joining(", ")))
                .orElse("*not looked for yet*");
    }

    private static Map<String, String> uitleg(Path bron) throws IOException {
        Map<String, String> uit = new TreeMap<>();
        Matcher constante = CONSTANTE.matcher(Files.readString(bron));
        while (constante.find()) {
            uit.put(constante.group(2), constante.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " "));
        }
        return uit;
    }

    private static Path repo() {
        Path map = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (map != null && !Files.isDirectory(map.resolve("docs/besluiten"))) {
            map = map.getParent();
        }
        assertThat(map).as("docs").isNotNull();
        return map;
    }
}
