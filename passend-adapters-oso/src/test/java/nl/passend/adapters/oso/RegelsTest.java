package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.adapters.oso.internal.Regel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule by its number: what holds to it passes, what breaks it is told, where, and in words for a school. */
class RegelsTest {
    private static final Locale NEDERLANDS = new Locale("nl");

    static Toetsuitslag toets(Proefdossier dossier) throws IOException {
        return new OsoToetser().toets(new ByteArrayInputStream(dossier.bytes()), "proef.xml");
    }

    static Stream<Proefdossier> goede() {
        return Stream.of(
                Proefdossier.poswv(),
                Proefdossier.voswv(),
                Proefdossier.povo(),
                Proefdossier.poswv()
                        .zonderNa("<geslacht>", "adreslijst")
                        .vervang("</geslacht>\n<adresgeheim>false", "</geslacht>\n<adresgeheim>true"),
                Proefdossier.poswv()
                        .vervangNa("<geslacht>", "<geheim>false", "<geheim>1")
                        .vervangNa("<geslacht>", "0174000000", "9999999999"),
                Proefdossier.poswv()
                        .zonderNa("<geslacht>", "adreslijst")
                        .voor("<leerlingid>", "<adresbuitenland>Gent</adresbuitenland>"),
                Proefdossier.poswv()
                        .vervang("school@example.org", "Naam <a.b+c@sub-1.example.org".replace("<", "&lt;")),
                Proefdossier.poswv().vervang("school@example.org", "a@bc"));
    }

    @ParameterizedTest
    @MethodSource("goede")
    void laatGoedeDossiersDoor(Proefdossier dossier) throws IOException {
        Toetsuitslag uitslag = toets(dossier);
        assertThat(uitslag.overtredingen()).isEmpty();
        assertThat(uitslag.geldig()).isTrue();
        assertThat(uitslag.volledig()).isTrue();
    }

    static List<Plant.Fout> fouten() {
        return Plant.alle();
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void meldtDeGeplanteFout(Plant.Fout fout) throws IOException {
        Set<String> gevonden = toets(fout.dossier()).overtredingen().stream()
                .map(Overtreding::regel)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(gevonden).contains(fout.regel());
        Set<String> mag = new HashSet<>(fout.ook());
        mag.addAll(Set.of(fout.regel(), "schema"));
        assertThat(mag).containsAll(gevonden);
    }

    @Test
    void heeftVoorElkeRegelEenFout() {
        assertThat(Plant.alle().stream().map(Plant.Fout::regel).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Opbouw.van(OsoVersie.OSO_2019_1).regels().alle().stream()
                        .map(Regel::nummer)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void wijstDeRegelInHetBestandAan(Plant.Fout fout) throws IOException {
        List<String> regels = fout.dossier().xml().lines().toList();
        for (Overtreding overtreding : toets(fout.dossier()).overtredingen()) {
            assertThat(overtreding.pad()).startsWith("dossier/").doesNotContain("null");
            assertThat(overtreding.lijn()).isBetween(1, regels.size());
            String[] namen = overtreding.pad().replaceAll("\\[\\d+\\]", "").split("/", -1);
            String regel = regels.get(overtreding.lijn() - 1);
            String ouder = namen.length > 1 ? namen[namen.length - 2] : namen[0];
            assertThat(regel).as(overtreding.toString()).containsAnyOf("<" + namen[namen.length - 1], "<" + ouder);
        }
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void zegtHetInHetNederlandsEnInHetEngels(Plant.Fout fout) throws IOException {
        for (Overtreding overtreding : toets(fout.dossier()).overtredingen()) {
            String nl = overtreding.tekst(NEDERLANDS);
            String en = overtreding.tekst(Locale.ENGLISH);
            assertThat(nl).isNotEqualTo(en).endsWith(".").doesNotContain("{", "null", "''");
            assertThat(en).endsWith(".").doesNotContain("{", "null", "''");
            assertThat(nl + en).doesNotContain("999999990", "Sanne", "Akker", "Tomatenlaan", "2012-05-14");
        }
    }

    @Test
    void oordeeltOokAlsDeKopAchteraanStaat() throws IOException {
        // The profile stands behind what it judges, in a file of which the order is wrong.
        String xml = Proefdossier.poswv().xml();
        int van = xml.indexOf("<metadata>");
        int tot = xml.indexOf("</metadata>") + "</metadata>".length();
        String achteraan = xml.substring(0, van)
                + xml.substring(tot).replace("</dossier>", xml.substring(van, tot) + "</dossier>");
        Toetsuitslag uitslag = new OsoToetser()
                .toets(
                        new ByteArrayInputStream(achteraan
                                .replace("<leerlingid>", "<bsn>999999990</bsn><leerlingid>")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "proef.xml");
        assertThat(uitslag.overtredingen()).extracting(Overtreding::regel).contains("PaO.LL12", "schema");
        assertThat(uitslag.overtredingen())
                .extracting(Overtreding::sleutel)
                .contains("schema.volgorde")
                .doesNotContain("schema.ontbreekt");
    }
}
