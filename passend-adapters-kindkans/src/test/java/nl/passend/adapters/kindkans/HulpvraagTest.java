package nl.passend.adapters.kindkans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Kader;
import nl.passend.core.port.Gelezen;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.DossierWissel.Post;
import nl.passend.core.port.wissel.Indiening;
import nl.passend.core.port.wissel.Ontwerp;
import nl.passend.core.port.wissel.Verliesrapport;
import nl.passend.core.port.wissel.Verzenduitkomst;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.kaders.CasusLezer;
import nl.passend.kaders.GeleverdeKaders;
import nl.passend.testkit.Verzoeken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HulpvraagTest {
    private final Hulpvraagvorm vorm = new Hulpvraagvorm();

    private static Ontwerp casus(String naam, String kader, Verzoeksoort soort, String zaak, String vorm)
            throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("..", "examples", "casussen", naam));
        Gelezen gelezen = new CasusLezer().lees(new ByteArrayInputStream(bytes), naam);
        List<Kader> kaders = new ArrayList<>(new GeleverdeKaders().versies("land"));
        kaders.addAll(new GeleverdeKaders().versies(kader));
        return Ontwerp.van(
                Beoordelaar.van(kaders)
                        .beoordeel(gelezen.dossier(), gelezen.eigenDatum().orElseThrow()),
                soort,
                zaak,
                vorm);
    }

    /** The request of a TLV with the rules of a region: complete, small, and what Kindkans cannot hold is named. */
    @Test
    void eenTlvNaarDeRegelsVanHetKader() throws IOException {
        Ontwerp ontwerp = casus("01-groep-2-op-weg-naar-sbo.yaml", "westland", Verzoeksoort.TLV, "tlv-2021", "tlv-sbo");
        assertThat(ontwerp.ontbreekt()).isEmpty();
        assertThat(ontwerp.blijftThuis()).hasSizeGreaterThan(10);
        Verliesrapport rapport = new Kindkans().droog(ontwerp);
        assertThat(rapport.verloren()).containsKey("akkoord.hoe").doesNotContainKey("advies-gegeven.strekking");
        assertThat(ontwerp.dienIn(Actor.van("H. Brand", "directeur"), LocalDate.of(2021, 2, 22)))
                .isInstanceOf(Indiening.Ingediend.class);
    }

    /** AC5: judged on completeness before it is taken up; here by the lines of a kader, before it leaves. */
    @Test
    void eenOnvolledigeVraagGaatNietWeg() throws IOException {
        Ontwerp ontwerp = casus(
                "06-amsterdam-van-trede-3-naar-ondersteuningsteam.yaml",
                "amsterdam-diemen",
                Verzoeksoort.TLV,
                "",
                "tlv-sbo");
        assertThat(new Kindkans().droog(ontwerp).ontbreekt()).isNotEmpty();
        assertThat(ontwerp.dienIn(Actor.van("E. Kok", "bestuur"), LocalDate.of(2024, 11, 18)))
                .isInstanceOf(Indiening.Onvolledig.class);
    }

    /** AC4: the question, documents and the pupil's own view stand in it; and nothing of a draft. */
    @Test
    @SuppressWarnings("unchecked")
    void watErInStaat() {
        Map<String, Object> bericht = vorm.heen(Verzoeken.metBijlage(Verzoeksoort.ARRANGEMENT, 1, 10));
        assertThat(bericht)
                .containsEntry("soort", "arrangement")
                .containsEntry("brin", Verzoeken.BRIN)
                .containsEntry("status", "aanmelding");
        assertThat((List<Map<String, Object>>) bericht.get("hulpvraag"))
                .extracting(deel -> deel.get("onderdeel"))
                .contains("document", "eigen-visie", "akkoord");
        assertThat((List<Object>) bericht.get("bijlagen")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1,true", "0,false", "-1,false", "-2,false"})
    void hetDossiernummer(int nummer, boolean aangenomen) {
        Verzenduitkomst uit = verzend("{\"dossiernummer\":" + nummer + "}");
        assertThat(uit instanceof Verzenduitkomst.Aangenomen).isEqualTo(aangenomen);
        // -1 is how Kindkans says no; what it never says is not taken for a no.
        assertThat(uit instanceof Verzenduitkomst.Mislukt).isEqualTo(nummer == -1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"dossiernummer\":\"41\"}", "{\"dossiernummer\":null}", "-1", "<html/>"})
    void watGeenAntwoordIsBlijftOnzeker(String tekst) {
        assertThat(verzend(tekst)).isInstanceOf(Verzenduitkomst.Onzeker.class);
    }

    private static Verzenduitkomst verzend(String antwoord) {
        byte[] bytes = antwoord.getBytes(StandardCharsets.UTF_8);
        Verzoek verzoek = Verzoeken.een(Verzoeksoort.TLV, 1);
        return new Kindkans()
                .maak(zending -> new Bezorging.Beantwoord(200, bytes, false))
                .verzend(verzoek);
    }

    /** A TLV comes back as an event with its days, number and budget: nobody types it again. */
    @Test
    void eenTlvKomtTerugAlsGebeurtenis() {
        Post post = haalOp(
                "{\"berichten\":[{\"id\":\"b1\",\"dossiernummer\":41,\"brin\":\"99WA\",\"leerling\":\"leerling-1\","
                        + "\"datum\":\"2021-11-01\",\"status\":\"TLV afgegeven\",\"onderdelen\":[{\"onderdeel\":\"besluit\","
                        + "\"datum\":\"2021-10-29\",\"soort\":\"land:tlv-sbo\",\"uitslag\":\"toegekend\",\"ingang\":\"2021-11-01\","
                        + "\"einde\":\"2023-07-31\",\"volgnummer\":\"0041\",\"budget\":120000,\"kleur\":\"MERK\"}]}],\"tot\":\"6\"}");
        assertThat(post.cursor()).isEqualTo("6");
        assertThat(post.berichten()).singleElement().satisfies(bericht -> {
            assertThat(bericht.status()).isEqualTo("TLV afgegeven");
            assertThat(bericht.nietOvergenomen()).isEqualTo(Map.of("besluit.?", 1));
            Gebeurtenis besluit = bericht.gebeurtenissen().get(0);
            assertThat(besluit.canoniek()).contains("toegekend", "2023-07-31", "0041", "120000", "land:tlv-sbo");
        });
    }

    /** One that cannot be read is named, the other is given, and the cursor stays so that neither is lost. */
    @Test
    void eenOnleesbaarBerichtHoudtDeAnderenNietOp() {
        Post post = haalOp(
                "{\"berichten\":[{\"id\":\"b1\",\"dossiernummer\":41,\"brin\":\"99WA\",\"leerling\":\"leerling-1\","
                        + "\"datum\":\"2021-11-01\",\"status\":\"in behandeling\"},{\"id\":\"b2\",\"dossiernummer\":41,"
                        + "\"brin\":\"MERKBRIN\",\"leerling\":\"leerling-1\",\"datum\":\"2021-11-01\",\"status\":\"x\"},7],\"tot\":\"9\"}");
        assertThat(post.berichten()).hasSize(1);
        assertThat(post.onleesbaar())
                .hasSize(2)
                .allSatisfy(melding -> assertThat(melding.tekst(new Locale("nl")) + melding.tekst(Locale.ROOT))
                        .contains("PAS-2214")
                        .doesNotContain("MERK", "leerling-1"));
        assertThat(post.cursor()).isEqualTo("5");
    }

    private static Post haalOp(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new Kindkans()
                .maak(zending -> new Bezorging.Beantwoord(200, bytes, false))
                .haalOp(Vestiging.van(Verzoeken.BRIN), "5");
    }
}
