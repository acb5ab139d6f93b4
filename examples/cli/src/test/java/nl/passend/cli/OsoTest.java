package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OsoTest {
    private static final String GOED = Loop.casus("oso-westland");

    @TempDir
    Path map;

    private String fout() {
        return Loop.schrijf(
                map,
                "fout.xml",
                Loop.lees(GOED)
                        .replace("<leerlingid>", "<bsn>999999990</bsn><leerlingid>")
                        .replace(">2012-05-14<", "><"));
    }

    @Test
    void eenGoedDossierIsGeldig() {
        Loop loop = Loop.van("oso", "toets", GOED);
        assertThat(loop.code()).isZero();
        assertThat(loop.uit()).contains("geldig (OSO 2019.1 POSWV)");
    }

    @Test
    void noemtElkeFoutMetRegelEnNummer() {
        Loop loop = Loop.van("oso", "toets", GOED, fout());
        assertThat(loop.code()).isEqualTo(1);
        assertThat(loop.uit())
                .contains("niet geldig, 2 fouten", "PaO.LL12", "schema", "dossier/huidigeschool/leerling/geboortedatum")
                .doesNotContain("999999990");
        assertThat(Loop.van("oso", "toets", fout(), "--taal", "en").uit())
                .contains("not valid, 2 errors", "must never go");
    }

    @Test
    void schrijftEenRegelJsonPerBestand() {
        Loop loop = Loop.van("oso", "toets", "--json", GOED, fout());
        assertThat(loop.code()).isEqualTo(1);
        List<String> regels = loop.uit().lines().toList();
        assertThat(regels).hasSize(2);
        assertThat(regels.get(0))
                .isEqualTo(
                        "{\"bestand\":\"" + GOED
                                + "\",\"geldig\":true,\"formaat\":\"OSO 2019.1 POSWV\",\"volledig\":true,\"overtredingen\":[]}");
        assertThat(regels.get(1))
                .containsSubsequence(
                        "\"geldig\":false",
                        "\"regel\":\"schema\"",
                        "\"regel\":\"PaO.LL12\",\"pad\":\"dossier/huidigeschool/leerling/bsn\",\"lijn\":")
                .endsWith("verstuur dit bestand niet.\"}]}");
    }

    @Test
    void eenOnleesbaarBestandIsNietGeldig() {
        String kapot = Loop.schrijf(map, "kapot.xml", Loop.lees(GOED).substring(0, 900));
        Loop loop = Loop.van("oso", "toets", "--json", kapot);
        assertThat(loop.code()).isEqualTo(1);
        assertThat(loop.uit()).contains("\"geldig\":false", "\"volledig\":false", "PAS-1301", "\"regel\":\"schema\"");
    }

    @Test
    void eenBestandDatErNietIsHoudtDeAndereNietTegen() {
        Loop loop = Loop.van("oso", "toets", "nergens.xml", GOED);
        assertThat(loop.code()).isEqualTo(2);
        assertThat(loop.fout()).contains("PAS-1001");
        assertThat(loop.uit()).contains("geldig");
    }

    @Test
    void laatZienWatErinStaat() {
        Loop loop = Loop.van("oso", "lees", GOED);
        assertThat(loop.code()).isZero();
        assertThat(loop.uit())
                .contains("OSO 2019.1 POSWV", "dossier/huidigeschool/leerling/schoolloopbaanlijst/schoolloopbaan (6)")
                .contains("11 januari 2021", "Niet overgenomen")
                .doesNotContain("Akker", "Paprikahof");
    }

    @Test
    void zegtWaaromEenAnderProfielGeenGebeurtenissenGeeft() {
        String ander = Loop.schrijf(map, "ander.xml", Loop.lees(GOED).replace(">POSWV<", ">VOSWV<"));
        Loop loop = Loop.van("oso", "lees", ander);
        assertThat(loop.code()).isZero();
        assertThat(loop.uit()).contains("PAS-1305", "OSO 2019.1 VOSWV");
    }

    @Test
    void legtZichzelfUit() {
        assertThat(Loop.van("oso").uit()).startsWith("passend oso toets");
        assertThat(Loop.van("oso", "toets", "--help").uit()).startsWith("passend oso toets");
        assertThat(Loop.van("oso", "test", "x").fout()).contains("oso toets");
        assertThat(Loop.van("oso", "toets").fout()).contains("BESTAND");
    }

    @Test
    void maaktEenAanvraagVanEenCasusEnFeiten() throws Exception {
        String casus = Loop.casus("01-groep");
        String feiten = Path.of(casus)
                .resolveSibling("../feiten/01-feiten.properties")
                .normalize()
                .toString();
        Path uit = map.resolve("aanvraag.xml");
        Loop loop = Loop.van("oso", "maak", casus, "--feiten", feiten, "--profiel", "POSWV", "-o", uit.toString());
        assertThat(loop.fout()).isEmpty();
        assertThat(loop.code()).isZero();
        assertThat(loop.uit()).contains("geen plaats", "geschreven");
        assertThat(Loop.van("oso", "toets", uit.toString()).code()).isZero();
        assertThat(map.resolve("aanvraag.xml.nieuw")).doesNotExist();
    }

    @Test
    void zegtWatAanEenAanvraagOntbreekt() {
        Path uit = map.resolve("aanvraag.xml");
        Loop loop = Loop.van("oso", "maak", Loop.casus("01-groep"), "-o", uit.toString());
        assertThat(loop.code()).isEqualTo(2);
        assertThat(loop.fout()).contains("niets geschreven", "PaO.LL01", "De voornaam van de leerling ontbreekt");
        assertThat(uit).doesNotExist();
    }

    @Test
    void schrijftEenDossierOpnieuwEnLaatHetOudeStaanAlsDatNietKan() throws Exception {
        Path uit = map.resolve("weer.xml");
        assertThat(Loop.van("oso", "maak", GOED, "-o", uit.toString()).code()).isZero();
        String eerst = Files.readString(uit);
        assertThat(Loop.van("oso", "toets", uit.toString()).code()).isZero();
        String fout = Loop.schrijf(map, "leeg.xml", Loop.lees(GOED).replace(">Sanne<", "><"));
        assertThat(Loop.van("oso", "maak", fout, "-o", uit.toString()).code()).isEqualTo(2);
        assertThat(Files.readString(uit)).isEqualTo(eerst);
        assertThat(Loop.van("oso", "maak", GOED, "--profiel", "VOSWV").fout()).contains("POSWV");
    }

    @Test
    void weigertEenFeitDatErNietIs() {
        String feiten = Loop.schrijf(map, "feiten", "leerling-bsn = 999999990\nleerling-achternam = X\n");
        Loop loop = Loop.van("oso", "maak", Loop.casus("01-groep"), "--feiten", feiten);
        assertThat(loop.code()).isEqualTo(2);
        assertThat(loop.fout())
                .contains("PAS-2102", "leerling-bsn", "leerling-achternaam")
                .doesNotContain("999999990");
    }

    @Test
    void leestEenExportVanDeAdministratie() {
        String export = "<EDEX><school><schooljaar>2020-2021</schooljaar><brincode>99XY</brincode></school><leerlingen>"
                + "<leerling key=\"1\"><roepnaam>Sanne</roepnaam><jaargroep>5</jaargroep>%s</leerling></leerlingen></EDEX>";
        Loop goed = Loop.van("edexml", "lees", Loop.schrijf(map, "a.xml", export.formatted("")));
        assertThat(goed.code()).isZero();
        assertThat(goed.uit())
                .contains("1 leerlingen", "Jaargroep 5: 1", "EDEX/leerlingen/leerling/roepnaam")
                .doesNotContain("Sanne");
        Loop fout = Loop.van("edexml", "lees", Loop.schrijf(map, "b.xml", export.formatted("<groep key=\"g\"/>")));
        assertThat(fout.code()).isEqualTo(1);
        assertThat(fout.uit()).contains("verwijst", "niet geldig, 1 fout");
        assertThat(Loop.van("edexml", "lees", GOED).fout()).contains("PAS-2103");
    }
}
