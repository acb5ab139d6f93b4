package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad input: exit code 2, the right code, both languages, no stack trace, and nothing of the pupil. */
class SlechteInvoerTest {
    private static final String GEMERKT = "ZEERGEHEIM";

    private static final String KOP = "passend: dossier/0\nleerling: " + GEMERKT + "\n";

    private static final String GOED = KOP
            + "school: {naam: " + GEMERKT + "school, brin: 99XX, soort: bao}\n"
            + "gebeurtenissen:\n"
            + "  - {op: 2019-02-18, soort: leerling-bekend, geboortedatum: 2015-02-11, gemeente: " + GEMERKT + "}\n"
            + "  - {op: 2019-03-01, soort: oordeel-gegeven, oordeel: extra-ondersteuning-nodig, antwoord: ja, motivering: "
            + GEMERKT + ", door: {naam: " + GEMERKT + ", rol: school}}\n";

    @TempDir
    Path map;

    static Stream<Arguments> bestanden() {
        String oso = Loop.lees(Loop.casus("oso-")).replace("Marit", GEMERKT).replace("Akker", GEMERKT);
        return Stream.of(
                Arguments.of("leeg.yaml", "", "PAS-1002"),
                Arguments.of("tekst.txt", "Beste " + GEMERKT + "\n", "PAS-1003"),
                Arguments.of("binair.dat", "\u0000\u0001\u0002" + GEMERKT + "\u0000", "PAS-1003"),
                Arguments.of("yaml-kapot.yaml", KOP + "gebeurtenissen: [{op: 2019-02-18, " + GEMERKT, "PAS-1101"),
                Arguments.of("tab.yaml", KOP + "\tgebeurtenissen: []\n", "PAS-1102"),
                Arguments.of("dubbel.yaml", KOP + "leerling: " + GEMERKT + "\ngebeurtenissen: []\n", "PAS-1103"),
                Arguments.of("onbekend.yaml", GOED + "    # x\nvreemd: " + GEMERKT + "\n", "PAS-1104"),
                Arguments.of("mist.yaml", KOP, "PAS-1105"),
                Arguments.of("waarde.yaml", GOED.replace("2019-03-01", GEMERKT), "PAS-1106"),
                Arguments.of("versie.yaml", GOED.replace("dossier/0", "dossier/7"), "PAS-1107"),
                Arguments.of("soort.yaml", GOED.replace("oordeel-gegeven", "oordeel-gegevn"), "PAS-1201"),
                Arguments.of("geboorte.yaml", GOED.replace("op: 2019-03-01", "op: 2014-03-01"), "PAS-1202"),
                Arguments.of("afgebroken.xml", oso.substring(0, oso.indexOf("</verzorger>")), "PAS-1301"),
                Arguments.of("dtd.xml", metDtd(oso), "PAS-1302"),
                Arguments.of("oso2018.xml", oso.replace("gegevensset/2019/", "gegevensset/2018/"), "PAS-1304"),
                Arguments.of("versie.xml", oso.replace(">2019.1<", ">2031.9<"), "PAS-1304"),
                Arguments.of("overstap.xml", overstap(oso), "PAS-1305"));
    }

    private static String metDtd(String oso) {
        return oso.replaceFirst("<dossier ", "<!DOCTYPE dossier [<!ENTITY a \"" + GEMERKT + "\">]>\n<dossier ");
    }

    private static String overstap(String oso) {
        return oso.replace(">swv-dossier<", ">overstapdossier<").replace(">POSWV<", ">POVO<");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bestanden")
    void geweigerdMetCode(String naam, String inhoud, String code) {
        String bestand = Loop.schrijf(map, naam, inhoud);
        for (String taal : new String[] {"nl", "en"}) {
            Loop loop = Loop.van("beoordeel", bestand, "--taal", taal);
            assertThat(loop.code()).isEqualTo(2);
            assertThat(loop.uit()).isEmpty();
            assertThat(loop.fout()).contains(code).contains(naam);
            veilig(loop);
        }
        assertThat(Loop.van("beoordeel", bestand).fout())
                .isNotEqualTo(Loop.van("beoordeel", bestand, "--taal", "en").fout());
    }

    private void veilig(Loop loop) {
        assertThat(loop.fout().toLowerCase(Locale.ROOT))
                .doesNotContain(GEMERKT.toLowerCase(Locale.ROOT))
                .doesNotContain("exception")
                .doesNotContain("\tat ")
                .doesNotContain(map.toString().toLowerCase(Locale.ROOT));
    }

    @Test
    void eenVerkeerdeCodering() throws IOException {
        Path bestand = map.resolve("latin.yaml");
        Files.write(bestand, GOED.replace("motivering: ", "motivering: café ").getBytes(StandardCharsets.ISO_8859_1));
        Loop loop = Loop.van("beoordeel", bestand.toString());
        assertThat(loop.code()).isEqualTo(2);
        assertThat(loop.fout()).contains("PAS-1307");
        veilig(loop);
    }

    @Test
    void alleFoutenVanEenBestandTegelijk() {
        String twee = GOED.replace("2019-03-01", GEMERKT).replace("antwoord: ja", "antwoord: ja, vreemd: " + GEMERKT);
        Loop loop = Loop.van("beoordeel", Loop.schrijf(map, "twee.yaml", twee));
        assertThat(loop.fout()).contains("PAS-1106").contains("PAS-1104");
        assertThat(loop.fout().lines().count()).isEqualTo(2);
        veilig(loop);
    }

    @Test
    void gebeurtenissenDoorElkaarMogen() {
        String andersom = GOED.lines().limit(4).reduce("", (a, b) -> a + b + "\n")
                + GOED.lines().skip(5).findFirst().orElseThrow() + "\n"
                + GOED.lines().skip(4).findFirst().orElseThrow() + "\n";
        assertThat(Loop.van("beoordeel", Loop.schrijf(map, "om.yaml", andersom)).code())
                .isZero();
    }

    @Test
    void tweeUitkomstenOpEenDagWordenGenoemd() {
        String anders =
                GOED + GOED.lines().skip(5).findFirst().orElseThrow().replace("antwoord: ja", "antwoord: nee") + "\n";
        Loop loop = Loop.van("beoordeel", Loop.schrijf(map, "tegen.yaml", anders));
        assertThat(loop.code()).isZero();
        assertThat(loop.uit().replaceAll("\\s+", " "))
                .contains("Actie nodig: Op 1 maart 2019 zijn twee tegenstrijdige gebeurtenissen vastgelegd");
    }

    @Test
    void eenDagZonderKaderVanDeRegio() {
        Loop loop = Loop.van("beoordeel", Loop.casus("01-"), "--peildatum", "2024-08-01");
        assertThat(loop.code()).isZero();
        assertThat(loop.uit().replaceAll("\\s+", " "))
                .contains("alleen onder de wet. Het kader westland geldt niet op deze dag.")
                .contains("Het kader van westland geldt niet op 1 augustus 2024 (laatste dag: 31 juli 2024)");
        assertThat(Loop.van("beoordeel", Loop.casus("01-"), "--peildatum", "2024-07-31")
                        .uit())
                .doesNotContain("geldt niet op");
    }

    @Test
    void ietsAndersDanEenBestand() {
        Loop mist = Loop.van("beoordeel", map.resolve("er-is-niets.yaml").toString());
        assertThat(mist.code()).isEqualTo(2);
        assertThat(mist.fout()).contains("PAS-1001").contains("er-is-niets.yaml");
        veilig(mist);
        Loop eenMap = Loop.van("beoordeel", map.toString());
        assertThat(eenMap.code()).isEqualTo(2);
        assertThat(eenMap.fout()).contains("PAS-1004");
        veilig(eenMap);
    }

    @Test
    void vragenDieNietKunnen() {
        String goed = Loop.schrijf(map, "goed.yaml", GOED);
        assertThat(Loop.van("beoordeel", goed, "--kader", "westlnd").fout())
                .contains("PAS-2001")
                .contains("westland");
        assertThat(Loop.van("beoordeel", goed, "--peildatum", "2018-01-01").fout())
                .contains("PAS-1203");
        assertThat(Loop.van("uitleg", goed, "aanmelding.toelatn").fout())
                .contains("PAS-3001")
                .contains("aanmelding.toelaten");
        assertThat(Loop.van("uitleg", goed, "aanmelding.toelaten", "--zaak", "weg")
                        .fout())
                .contains("PAS-1204");
        for (String[] args : new String[][] {
            {"beoordeel", goed, "--kader", "westlnd"},
            {"beoordeel", goed, "--peildatum", "2018-01-01"},
            {"uitleg", goed, "aanmelding.toelatn"},
            {"beoordeel", goed, "--kader", "westland", "--kader", "amsterdam-diemen"}
        }) {
            Loop loop = Loop.van(args);
            assertThat(loop.code()).isEqualTo(2);
            veilig(loop);
        }
    }

    @Test
    void eenFoutInPassendZelf() {
        Omgeving stuk = new Omgeving(
                new java.io.PrintWriter(new java.io.StringWriter()),
                new java.io.PrintWriter(new java.io.StringWriter()),
                () -> Loop.VANDAAG,
                false,
                () -> {
                    throw new IllegalStateException(GEMERKT);
                },
                java.util.List::of);
        java.io.StringWriter fout = new java.io.StringWriter();
        Omgeving metFout = new Omgeving(
                stuk.uit(), new java.io.PrintWriter(fout), stuk.vandaag(), false, stuk.lezers(), stuk.bronnen());
        assertThat(Passend.voer(metFout, "beoordeel", "x")).isEqualTo(3);
        assertThat(fout.toString())
                .contains("PAS-9999")
                .contains("IllegalStateException")
                .doesNotContain(GEMERKT);
        assertThat(fout.toString()).doesNotContain("SlechteInvoerTest");
        assertThat(Passend.voer(metFout, "beoordeel", "x", "--spoor")).isEqualTo(3);
        assertThat(fout.toString()).contains("SlechteInvoerTest").doesNotContain(GEMERKT);
    }
}
