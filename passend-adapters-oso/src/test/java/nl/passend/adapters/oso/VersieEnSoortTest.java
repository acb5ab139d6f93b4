package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersieEnSoortTest {

    /** The one finding with which a dossier is refused. */
    static Melding weigering(byte[] bytes) {
        InvoerException fout = catchThrowableOfType(InvoerException.class, () -> OsoSchrijver.lees(bytes));
        assertThat(fout).as("refused").isNotNull();
        assertThat(fout.meldingen()).hasSize(1);
        return fout.meldingen().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.edustandaard.nl/oso_gegevensset/2018/dossier, 2018 (http://www.edustandaard.nl/oso_gegevensset/2018/dossier)",
        "http://www.edustandaard.nl/oso_gegevensset/2024/dossier, 2024 (http://www.edustandaard.nl/oso_gegevensset/2024/dossier)",
        "urn:iets-anders, urn:iets-anders",
        "tekst met Jan erin, ?",
    })
    void noemtEenOnbekendeVersieEnDeBekende(String namespace, String genoemd) {
        Melding melding = weigering(OsoSchrijver.kaal().namespace(namespace).bytes());
        assertThat(melding.code()).isEqualTo(Foutcode.OSO_VERSIE);
        assertThat(melding.woorden())
                .containsExactly(genoemd, "2019.1 (http://www.edustandaard.nl/oso_gegevensset/2019/dossier)");
    }

    @Test
    void weigertXmlZonderNamespace() {
        Melding melding = weigering(OsoSchrijver.kaal().namespace("").bytes());
        assertThat(melding.code()).isEqualTo(Foutcode.OSO_VERSIE);
        assertThat(melding.woorden().get(0)).isEqualTo("xmlns=\"\"");
    }

    @ParameterizedTest
    @CsvSource({"2019.2, 2019.2", "2019, 2019", "van Jan, ?"})
    void weigertEenAndereStandaardversie(String versie, String genoemd) {
        Melding melding =
                weigering(OsoSchrijver.kaal().met("standaardversie", versie).bytes());
        assertThat(melding.code()).isEqualTo(Foutcode.OSO_VERSIE);
        assertThat(melding.woorden().get(0)).isEqualTo(genoemd);
        assertThat(melding.plaats().wijzer()).isEqualTo("dossier/metadata/standaardversie");
        assertThat(melding.plaats().regel()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "overstapdossier, POVO, overstapdossier",
        "overdrachtbinnenbrin, OVERIG, overdrachtbinnenbrin",
        "dossier van Jan, POSWV, OSO-dossier",
        "swv-dossier, VOSWV, swv-dossier VOSWV",
        "swv-dossier, van Jan, swv-dossier",
    })
    void weigertEenAnderSoortDossier(String soort, String overstap, String genoemd) {
        Melding melding = weigering(OsoSchrijver.kaal()
                .met("overdrachtsoort", soort)
                .met("overstap", overstap)
                .bytes());
        assertThat(melding.code()).isEqualTo(Foutcode.OSO_SOORT);
        assertThat(melding.woorden()).containsExactly(genoemd);
        assertThat(melding.tekst(new Locale("nl"))).contains(genoemd).contains("POSWV");
    }

    @Test
    void weigertEenAnderOsoBericht() {
        String ns = OsoVersie.OSO_2019_1.namespace();
        assertThat(weigering(("<terugkoppeling xmlns=\"" + ns + "\"/>").getBytes(StandardCharsets.UTF_8))
                        .woorden())
                .containsExactly("terugkoppeling");
        assertThat(weigering(("<Jan xmlns=\"" + ns + "\"/>").getBytes(StandardCharsets.UTF_8))
                        .woorden())
                .containsExactly("OSO-bericht");
    }

    @Test
    void weigertHetGepubliceerdeOverstapdossier() throws IOException {
        try (InputStream in = Files.newInputStream(Mappen.gepubliceerd("Voorbeelddossier_OV_POVO_opt_out.xml"))) {
            Melding melding = weigering(in.readAllBytes());
            assertThat(melding.code()).isEqualTo(Foutcode.OSO_SOORT);
            assertThat(melding.woorden()).containsExactly("overstapdossier");
        }
    }

    @Test
    void eenVersieIsEenWaarde() {
        assertThat(OsoVersie.bekend()).containsExactly(OsoVersie.OSO_2019_1);
        assertThat(OsoVersie.OSO_2019_1.validatieversie()).isEqualTo("2019.1.1");
        assertThat(OsoVersie.vanNamespace(OsoVersie.OSO_2019_1.namespace())).contains(OsoVersie.OSO_2019_1);
    }
}
