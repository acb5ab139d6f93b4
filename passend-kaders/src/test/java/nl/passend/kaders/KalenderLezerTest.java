package nl.passend.kaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.tijd.Schoolkalender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KalenderLezerTest {
    private static final Path VOORBEELD =
            Repo.map("examples").resolve("kalenders").resolve("voorbeeld-2024-2026.yaml");
    private static final String KOP = """
            schoolkalender: kalender/1
            regio: noord
            van: 2025-08-01
            tot en met: 2026-07-31
            bron: proef
            """;

    private static Schoolkalender lees(String tekst) {
        return new KalenderLezer().lees(tekst.getBytes(StandardCharsets.UTF_8), "kalender.yaml");
    }

    private static List<String> fouten(String tekst) {
        return catchThrowableOfType(InvoerException.class, () -> lees(tekst)).meldingen().stream()
                .map(melding -> melding.code() + " " + melding.plaats())
                .toList();
    }

    private static List<?> bezwaren(String tekst) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.kalender());
        return schema.validate(tekst, InputFormat.YAML);
    }

    @Test
    void het_voorbeeld_is_te_lezen_past_in_het_schema_en_zegt_dat_het_een_voorbeeld_is() throws IOException {
        String tekst = Files.readString(VOORBEELD);
        Schoolkalender kalender = lees(tekst);
        assertThat(kalender.regio()).isEqualTo("Voorbeeldregio");
        assertThat(kalender.vakanties()).hasSize(11);
        assertThat(kalender.schooldag(LocalDate.of(2025, 3, 14))).isFalse();
        assertThat(kalender.geenWerkdag(LocalDate.of(2025, 5, 30))).isTrue();
        assertThat(tekst).startsWith("# VOORBEELD").contains("voorbeeld: ja");
        assertThat(bezwaren(tekst)).isEmpty();
    }

    @Test
    void ook_als_json() {
        assertThat(lees("""
                        {"schoolkalender": "kalender/1", "regio": "noord", "van": "2025-08-01", "tot en met": "2026-07-31",
                         "bron": "proef", "vakanties": []}""").kent(LocalDate.of(2026, 7, 31))).isTrue();
    }

    @Test
    void alle_fouten_samen_met_hun_plaats() {
        assertThat(fouten(KOP + """
                        vakanties:
                          - {naam: herfstvakantie, van: 2025-10-26, tot en met: 2025-10-18}
                          - {naam: kerstvakantie, van: 2025-12-20, tot en met: 2026-01-04}
                          - {naam: rust, van: 2026-01-04, tot en met: 2026-01-06}
                          - {naam: zomervakantie, van: 2024-07-20, tot en met: 2024-09-01}
                          - {naam: vreemd, van: 2026-02-30, tot en met: 2026-03-01}
                          - {van: 2026-03-01, tot en met: 2026-03-02}
                        vrij: [gisteren]
                        regios: 3
                        """))
                .containsExactly(
                        "KALENDER_OMGEKEERD kalender.yaml:7:5 /vakanties/0",
                        "VAKANTIES_OVERLAPPEN kalender.yaml:9:5 /vakanties/2",
                        "VAKANTIE_BUITEN_KALENDER kalender.yaml:10:5 /vakanties/3",
                        "WAARDE_ONGELDIG kalender.yaml:11:25 /vakanties/4/van",
                        "SLEUTEL_ONTBREEKT kalender.yaml:12:5 /vakanties/5",
                        "WAARDE_ONGELDIG kalender.yaml:13:8 /vrij",
                        "SLEUTEL_ONBEKEND kalender.yaml:14:1 /regios");
    }

    @Test
    void een_andere_versie_of_een_ander_bestand() {
        assertThat(fouten("schoolkalender: kalender/2\n"))
                .containsExactly("KALENDERVERSIE_ONBEKEND kalender.yaml:1:17 /schoolkalender");
        assertThat(fouten("passend: dossier/0\n")).containsExactly("SLEUTEL_ONTBREEKT kalender.yaml:1:1");
        assertThat(fouten(KOP.replace("2025-08-01", "2027-08-01") + "vakanties: []\n"))
                .containsExactly("KALENDER_OMGEKEERD kalender.yaml:1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vakanties: 3\n",
                "vakanties: [{naam: a, van: 2025-10-18}]\n",
                "vakanties: []\nvrij: [morgen]\n",
                "vakanties: []\nextra: ja\n",
                "vrij: []\n"
            })
    void wat_de_lezer_weigert_weigert_het_schema(String rest) {
        assertThat(fouten(KOP + rest)).isNotEmpty();
        assertThat(bezwaren(KOP + rest)).isNotEmpty();
    }
}
