package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WisselTest {
    @Test
    void watErZouGaanEnWatVerlorenGaat() {
        Loop loop = Loop.van("wissel", Loop.casus("01-"), "--naar", "kindkans", "--droog");
        assertThat(loop.fout()).isEmpty();
        assertThat(loop.code()).isZero();
        // Lines wrap where they wrap.
        assertThat(loop.uit().replaceAll("\\s+", " "))
                .contains("naar kindkans", "Er wordt niets verzonden", "er niets", "akkoord.hoe (", "thuis blijft");
    }

    /** The same dossier, the platform of the region: another form, another loss. W9 and W28 are lines of its plan. */
    @Test
    void eenAnderPlatformVerliestIetsAnders() {
        Loop loop = Loop.van("wissel", Loop.casus("01-"), "--naar", "ot", "--droog");
        assertThat(loop.code()).isZero();
        assertThat(loop.uit()).contains("naar onderwijs-transparant").doesNotContain("akkoord.hoe (");
    }

    @Test
    void watOntbreektGeeftUitgangEen() {
        Loop loop = Loop.van("wissel", Loop.casus("06-"), "--naar", "kindkans", "--droog", "--vorm", "tlv-sbo");
        assertThat(loop.code()).isEqualTo(1);
        assertThat(loop.uit()).contains("Wat ontbreekt");
    }

    @Test
    void watNietKan() {
        assertThat(Loop.van("wissel", Loop.casus("01-"), "--naar", "kindkans").fout())
                .contains("--droog");
        assertThat(Loop.van("wissel", Loop.casus("01-"), "--naar", "kindkan", "--droog")
                        .fout())
                .contains("kindkans");
        assertThat(Loop.van("wissel", Loop.casus("01-"), "--droog").fout()).contains("onderwijs-transparant");
        assertThat(Loop.van("wissel", Loop.casus("01-"), "--naar", "kindkans", "--droog", "--vorm", "sot")
                        .fout())
                .contains("PAS-2241");
        assertThat(Loop.van("wissel", Loop.casus("01-"), "--naar", "ot", "--droog", "--vorm", "niets")
                        .fout())
                .contains("PAS-2242");
        assertThat(Loop.van("wissel", Loop.casus("01-"), "--naar", "ot", "--droog", "--soort", "x")
                        .fout())
                .contains("tlv");
    }

    @Test
    void geenVrijeTekstInHetRapport(@TempDir Path map) {
        String gemerkt = Loop.lees(Loop.casus("01-"))
                .replaceAll("(motivering|hoe|gemeente|waar|werkgever): [^,}\\]]+", "$1: ZEERGEHEIM");
        Loop loop = Loop.van("wissel", Loop.schrijf(map, "g.yaml", gemerkt), "--naar", "ot", "--droog");
        assertThat(loop.uit()).isNotEmpty().doesNotContain("ZEERGEHEIM");
    }

    @Test
    void deSimulatorZegtZijnPoortEnStopt() {
        for (String platform : new String[] {"kindkans", "ot", "parnassys", "rod"}) {
            Loop loop = Loop.van("simulator", platform, "--poort", "0", "--seconden", "0");
            assertThat(loop.code()).isZero();
            assertThat(loop.uit()).containsPattern("http://127\\.0\\.0\\.1:\\d+");
        }
        assertThat(Loop.van("simulator", "iets").fout()).contains("kindkans");
        assertThat(Loop.van("simulator", "kindkans", "--poort", "70000").fout()).contains("65535");
    }
}
