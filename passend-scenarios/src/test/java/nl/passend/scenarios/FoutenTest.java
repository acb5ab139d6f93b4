package nl.passend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A scenario with something wrong says so with code, file and line, everything at once; what is wrong there stands in fout.feature. */
class FoutenTest {
    private static List<String> fouten;

    @BeforeAll
    static void loop() {
        fouten = Looper.loop("fouten").fouten();
    }

    private static String van(String scenario) {
        return fouten.stream()
                .filter(fout -> fout.startsWith(scenario + ": "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void veelFoutTegelijk() {
        assertThat(van("veel fout tegelijk"))
                .contains("PAS-1503 fout.feature:7:1: \"31 februari 2013\"")
                .contains("PAS-1501 fout.feature:8:1: De zin \"ouders gaven toestemming voor sot\"")
                .contains("{wie} geven toestemming voor {voor}")
                .contains("PAS-1104 fout.feature:9:1 kleur blauw")
                .contains("PAS-1502 fout.feature:12:1: De naam \"naar-het-sot.aanmeldn\"")
                .contains("naar-het-sot.aanmelden")
                .contains("PAS-1506 fout.feature:13:1: Het woord \"tlv-te-krap\"");
    }

    @Test
    void eenNaamDieNiemandKent() {
        assertThat(van("een naam die niemand kent telt niet stilletjes voor niets"))
                .contains("PAS-1502 fout.feature:17:1")
                .contains("PAS-1506 fout.feature:18:1");
    }

    @Test
    void eenRegelDieNietBestaat() {
        assertThat(van("een regel die niet bestaat"))
                .contains("PAS-1501 fout.feature:25:1")
                .contains("heeft niemand de zorgplicht");
    }

    @Test
    void buitenHetKader() {
        assertThat(van("buiten het kader")).contains("PAS-1504 fout.feature:29:1: Op 1 augustus 2030");
    }

    @Test
    void zonderKijkenOfZonderVerwachting() {
        assertThat(van("verwachten zonder kijken")).contains("PAS-1505 fout.feature:34:1");
        assertThat(van("kijken zonder verwachten")).contains("PAS-1505").contains("een verwachting");
    }

    @Test
    void watErWerkelijkIsStaatErbij() {
        assertThat(van("de verwachting klopt niet"))
                .contains("Verwacht: mag de stap naar-het-sot.aanmelden. Werkelijk: mag-niet; open:")
                .contains("westland:naar-het-sot.aanmelden/3");
    }

    @Test
    void nietsAndersGaatFout() {
        assertThat(fouten).hasSize(7);
    }
}
