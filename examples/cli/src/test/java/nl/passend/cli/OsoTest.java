package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
}
