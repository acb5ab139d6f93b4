package nl.passend.core.fout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoutcodeTest {
    private static final ResourceBundle NL = ResourceBundle.getBundle("nl.passend.core.fout.fouten", new Locale("nl"));
    private static final ResourceBundle EN = ResourceBundle.getBundle("nl.passend.core.fout.fouten", Locale.ROOT);

    /** The folder that holds {@code docs/fouten}, up from where the test runs. */
    private static Path paginas() {
        Path map = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (map != null && !Files.isDirectory(map.resolve("docs/fouten"))) {
            map = map.getParent();
        }
        assertThat(map).as("docs/fouten").isNotNull();
        return map.resolve("docs/fouten");
    }

    @ParameterizedTest
    @EnumSource(Foutcode.class)
    void elke_code_heeft_een_zin_in_twee_talen_met_dezelfde_gaten(Foutcode code) {
        assertThat(code.code()).matches("PAS-\\d{4}");
        assertThat(gaten(NL.getString(code.code()))).isEqualTo(gaten(EN.getString(code.code())));
        assertThat(NL.getString(code.code())).isNotEqualTo(EN.getString(code.code()));
    }

    @ParameterizedTest
    @EnumSource(Foutcode.class)
    void elke_code_heeft_een_korte_pagina_met_de_nederlandse_zin(Foutcode code) throws IOException {
        Path pagina = paginas().resolve(code.code() + ".md");
        assertThat(pagina).exists();
        List<String> regels = Files.readAllLines(pagina);

        assertThat(regels).hasSizeLessThanOrEqualTo(25);
        assertThat(regels.get(0)).startsWith("# " + code.code());
        assertThat(String.join("\n", regels)).contains(NL.getString(code.code()).replace("''", "'"));
        assertThat(Files.readString(paginas().resolve("README.md"))).contains(code.code() + ".md");
    }

    @Test
    void codes_zijn_uniek_en_geen_pagina_is_over() throws IOException {
        List<String> codes = Stream.of(Foutcode.values()).map(Foutcode::code).toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(NL.keySet()).containsExactlyInAnyOrderElementsOf(codes);
        try (Stream<Path> bestanden = Files.list(paginas())) {
            assertThat(bestanden
                            .map(bestand -> bestand.getFileName().toString())
                            .filter(naam -> naam.startsWith("PAS-"))
                            .map(naam -> naam.replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    private static List<String> gaten(String zin) {
        return Pattern.compile("\\{\\d}")
                .matcher(zin)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
