package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan of the user's own: checked by {@code toets}, and asked under with {@code --kader}. */
class ToetsTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Loop.van("schema", "toets").uit());

    @TempDir
    Path map;

    /** The plan of Amsterdam-Diemen under another id, as a writer of a plan would begin. */
    private static String plan() {
        Path bron = Path.of("..", "..", "passend-kaders", "src", "main", "resources", "nl", "passend", "kaders");
        return Loop.lees(bron.resolve("amsterdam-diemen.yaml").toString())
                .replace("id: amsterdam-diemen", "id: proefregio");
    }

    /** A term of twelve weeks where the law gives eight. */
    private static String soepel() {
        return plan() + """
                termijnen:
                  rustig-aan:
                    verscherpt: land:tlv-besluit
                    naam: Een TLV beoordelen
                    uiterlijk: 12 weken
                    hardheid: afspraak
                    bron: web Zorgplicht
                """;
    }

    private static void veilig(Loop loop, Path map) {
        assertThat(loop.uit() + loop.fout())
                .doesNotContain("xception")
                .doesNotContain("\tat ")
                .doesNotContain(map.toString());
    }

    @Test
    void eenPlanDatMag() {
        String bestand = Loop.schrijf(map, "plan.yaml", plan());
        Loop loop = Loop.van("toets", bestand);
        assertThat(loop.code()).isZero();
        assertThat(loop.uit())
                .startsWith("Getoetst: proefregio@2020-08-01")
                .contains("Samen met: land.")
                .contains("Dit vraagt aandacht")
                .contains("plan.yaml:")
                .contains("In orde");
        assertThat(loop.uit()).doesNotContain("- land-20");
        assertThat(Loop.van("toets", bestand, "--streng").code()).isEqualTo(1);
        assertThat(Loop.van("toets", bestand, "--taal", "en").uit())
                .startsWith("Checked: proefregio@2020-08-01")
                .contains("In order");
        assertThat(Loop.van("toets", map.toString()).uit()).isEqualTo(loop.uit());
        assertThat(Loop.van("toets", "amsterdam-diemen").code()).isZero();
    }

    @Test
    void eenPlanDatDeWetLosserMaakt() {
        String bestand = Loop.schrijf(map, "soepel.yaml", soepel());
        Loop loop = Loop.van("toets", bestand);
        assertThat(loop.code()).isEqualTo(2);
        assertThat(loop.uit().replaceAll("\\s+", " "))
                .containsPattern("PAS-2005 soepel.yaml:\\d+:\\d+")
                .contains("rustig-aan")
                .contains("land-2014-4-tlv.yaml:")
                .contains("Niet in orde");
        veilig(loop, map);
        Loop vraag = Loop.van("beoordeel", Loop.casus("01-"), "--kader", bestand);
        assertThat(vraag.code()).isEqualTo(2);
        assertThat(vraag.uit()).isEmpty();
        assertThat(vraag.fout()).contains("PAS-2005 soepel.yaml:").contains("land-2014-4-tlv.yaml:");
        veilig(vraag, map);
    }

    @Test
    void alleFoutenVanEenTekstTegelijk() {
        String stuk = plan().replace("onder: land", "ondr: land").replace("van: 2020-08-01", "van: 1 augustus");
        for (String taal : new String[] {"nl", "en"}) {
            Loop loop = Loop.van("toets", Loop.schrijf(map, "stuk.yaml", stuk), "--taal", taal);
            assertThat(loop.code()).isEqualTo(2);
            assertThat(loop.uit()).contains("PAS-1104 stuk.yaml:").contains("PAS-1106 stuk.yaml:");
            veilig(loop, map);
        }
    }

    @Test
    void alsJson() {
        for (String tekst : new String[] {plan(), soepel(), "kader: {id: proef}\n"}) {
            String bestand = Loop.schrijf(map, "plan.yaml", tekst);
            Loop loop = Loop.van("toets", bestand, "--json");
            assertThat(SCHEMA.validate(loop.uit(), InputFormat.JSON)).isEmpty();
            assertThat(loop.code()).isEqualTo(loop.uit().contains("\"inOrde\" : true") ? 0 : 2);
            assertThat(Loop.van("toets", bestand, "--json")).isEqualTo(loop);
        }
    }

    @Test
    void geenTekst() throws IOException {
        Path leeg = Files.createDirectories(map.resolve("leeg"));
        assertThat(Loop.van("toets", leeg.toString()).fout()).contains("PAS-1401");
        assertThat(Loop.van("toets", map.resolve("weg.yaml").toString()).fout())
                .contains("PAS-1001 weg.yaml")
                .doesNotContain(map.toString());
        assertThat(Loop.van("toets", "westlnd").fout()).contains("PAS-2001").contains("westland");
        assertThat(Loop.van("toets", Loop.casus("01-")).uit())
                .contains("PAS-1105")
                .contains("\"kader\"");
        assertThat(Loop.van("toets", Loop.schrijf(map, "niets.yaml", "")).code())
                .isEqualTo(2);
    }

    @Test
    void eenDossierOnderHetEigenPlan() throws IOException {
        Path plannen = Files.createDirectories(map.resolve("mijn plannen"));
        String bestand =
                Loop.schrijf(plannen, "plan.yaml", plan().replace("in Amsterdam en Diemen", "in de proefregio"));
        for (String kader : new String[] {bestand, plannen.toString()}) {
            Loop loop = Loop.van("beoordeel", Loop.casus("06-"), "--kader", kader);
            assertThat(loop.code()).isZero();
            assertThat(loop.uit().replaceAll("\\s+", " ")).contains("in de proefregio (gekozen met --kader)");
        }
        Loop naast = Loop.van("vergelijk", Loop.casus("07-"), "--kader", "westland", "--kader", bestand);
        assertThat(naast.code()).isZero();
        Loop geen = Loop.van("beoordeel", Loop.casus("06-"), "--kader", "westland", "--kader", bestand);
        assertThat(geen.code()).isEqualTo(2);
        assertThat(geen.fout()).contains("vergelijk");
    }

    @Test
    void hetEigenPlanGaatVoorHetGeleverde() {
        String eigen = Loop.schrijf(map, "plan.yaml", plan().replace("id: proefregio", "id: westland"));
        assertThat(Loop.van("beoordeel", Loop.casus("06-"), "--kader", eigen)
                        .uit()
                        .replaceAll("\\s+", " "))
                .contains("Ondersteuning op de basisschool in Amsterdam en Diemen (gekozen met --kader)");
    }
}
