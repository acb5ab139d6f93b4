package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.port.Gelezen;
import nl.passend.core.port.Gelezen.NietOvergenomen;
import org.junit.jupiter.api.Test;

class LoopbaanTest {
    private static final String RIJ = "dossier/huidigeschool/leerling/schoolloopbaanlijst/schoolloopbaan";

    private static List<String> inschrijvingen(Gelezen gelezen) {
        return OsoLezerTest.van(gelezen, Soort.INGESCHREVEN).stream()
                .map(e -> e.op() + " " + e.tekst(Veld.SCHOOL).orElse("-") + " "
                        + e.tekst(Veld.SCHOOLSOORT).orElse("-"))
                .toList();
    }

    @Test
    void schrijftEenKeerInBijElkeSchoolOpRij() {
        Gelezen gelezen = OsoSchrijver.kaal()
                .rij("2018-2019", "3", "2018-08-01", "2019-07-31", "98AB", "BAO")
                .rij("2019-2020", "4", "2019-08-01", "2020-07-31", "99XY", "SBAO")
                .rij("2020-2021", "5", "2020-08-24", "2021-07-31", "99XY", "SBAO")
                .rij("2017-2018", "2", "2017-08-01", "2018-07-31", "98AB", "BO")
                .gelezen();
        assertThat(inschrijvingen(gelezen)).containsExactly("2017-08-01 98AB bao", "2019-08-01 99XY sbo");
        List<Gebeurtenis> groepen = OsoLezerTest.van(gelezen, Soort.GROEP_INGEDEELD);
        assertThat(groepen).extracting(g -> g.getal(Veld.GROEP).orElse(-1)).containsExactly(2, 3, 4, 5);
        assertThat(groepen)
                .extracting(g -> g.getal(Veld.SCHOOLJAAR).orElse(-1))
                .containsExactly(2017, 2018, 2019, 2020);
    }

    @Test
    void schrijftOpnieuwInNaEenLangeTussenpoos() {
        Gelezen gelezen = OsoSchrijver.kaal()
                .rij("2017-2018", "2", "2017-08-01", "2018-03-01", "99XY", "BAO")
                .rij("2018-2019", "3", "2018-08-01", "2019-07-31", "99XY", "BAO")
                .gelezen();
        assertThat(inschrijvingen(gelezen)).containsExactly("2017-08-01 99XY bao", "2018-08-01 99XY bao");
    }

    @Test
    void zetDeInschrijvingVoorDeGroepVanDieDag() {
        Gelezen gelezen = OsoSchrijver.kaal()
                .rij("2018-2019", "3", "2018-08-01", "2019-07-31", "99XY", "BAO")
                .gelezen();
        assertThat(gelezen.dossier().gebeurtenissen().stream()
                        .filter(e -> e.op().toString().equals("2018-08-01"))
                        .map(Gebeurtenis::soortcode))
                .containsExactly("ingeschreven", "groep-ingedeeld");
    }

    @Test
    void neemtDatuminschrijvingAlleenAlsGeenRijDeSchoolNoemt() {
        OsoSchrijver zonderRij = OsoSchrijver.kaal()
                .met("datuminschrijving", "2021-01-04")
                .rij("2019-2020", "4", "2019-08-01", "2020-12-18", "98AB", "SO");
        assertThat(inschrijvingen(zonderRij.gelezen())).containsExactly("2019-08-01 98AB so", "2021-01-04 99XY bao");
        Gelezen metRij = zonderRij
                .rij("2020-2021", "5", "2021-01-05", "2021-07-31", "99XY", "")
                .gelezen();
        assertThat(inschrijvingen(metRij)).containsExactly("2019-08-01 98AB so", "2021-01-05 99XY bao");
        assertThat(metRij.nietOvergenomen())
                .contains(
                        new NietOvergenomen("dossier/huidigeschool/leerling/datuminschrijving", 1, "geen-gebeurtenis"));
    }

    @Test
    void schrijftUit() {
        Gelezen gelezen =
                OsoSchrijver.kaal().met("datumuitschrijving", "2021-07-31").gelezen();
        assertThat(OsoLezerTest.van(gelezen, Soort.UITGESCHREVEN))
                .singleElement()
                .satisfies(e -> assertThat(e.tekst(Veld.SCHOOL)).contains("99XY"))
                .satisfies(e -> assertThat(e.op()).isEqualTo("2021-07-31"));
    }

    @Test
    void meldtWatGeenGroepOfSchoolsoortIs() {
        Gelezen gelezen = OsoSchrijver.kaal()
                .rij("2018-2019", "S", "2018-08-01", "2019-07-31", "98AB", "VO")
                .rij("2019-2020", "11", "2019-08-01", "2020-07-31", "98AB", "VO")
                .rij("2020-2021", "5", "", "", "99XY", "BAO")
                .gelezen();
        assertThat(OsoLezerTest.van(gelezen, Soort.GROEP_INGEDEELD)).isEmpty();
        assertThat(inschrijvingen(gelezen)).containsExactly("2018-08-01 98AB -");
        assertThat(gelezen.nietOvergenomen())
                .contains(
                        new NietOvergenomen(RIJ + "/jaargroep", 2, "buiten-bereik"),
                        new NietOvergenomen(RIJ + "/schoolsoort", 1, "buiten-bereik"),
                        new NietOvergenomen(RIJ, 1, "geen-gebeurtenis"));
    }
}
