package nl.passend.adapters.ot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.dossier.Actor;
import nl.passend.core.kader.Kader;
import nl.passend.core.port.Gelezen;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.DossierWissel.Post;
import nl.passend.core.port.wissel.Indiening;
import nl.passend.core.port.wissel.Ontwerp;
import nl.passend.core.port.wissel.Verzenduitkomst;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.kaders.CasusLezer;
import nl.passend.kaders.GeleverdeKaders;
import nl.passend.testkit.Verzoeken;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanmeldingTest {
    private static final String CASUS = "01-groep-2-op-weg-naar-sbo.yaml";
    private final Aanmeldingsvorm vorm = new Aanmeldingsvorm();

    private static Ontwerp westland(Verzoeksoort soort, String zaak, String wat, LocalDate op) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("..", "examples", "casussen", CASUS));
        Gelezen gelezen = new CasusLezer().lees(new ByteArrayInputStream(bytes), CASUS);
        List<Kader> kaders = new ArrayList<>(new GeleverdeKaders().versies("land"));
        kaders.addAll(new GeleverdeKaders().versies("westland"));
        return Ontwerp.van(Beoordelaar.van(kaders).beoordeel(gelezen.dossier(), op), soort, zaak, wat);
    }

    private static Verzoek ingediend(Ontwerp ontwerp, LocalDate op) {
        return ((Indiening.Ingediend) ontwerp.dienIn(Actor.van("J. Verhoef", "intern-begeleider"), op)).verzoek();
    }

    /** W28: SOT, BOSK, HIA, TLV and zware ondersteuning, each in the platform's own word, from one dossier under the plan. */
    @ParameterizedTest
    @CsvSource({
        "OVERLEG, sot-2020, sot, 2020-10-29, SOT, false",
        "ARRANGEMENT, bosk-2020, bosk-leerontwikkeling, 2020-11-27, BOSK, true",
        "ARRANGEMENT, hia-2021, hia, 2021-01-20, HIA, true",
        "TLV, tlv-2021, tlv-sbo, 2021-02-22, TLV, false"
    })
    void deKeuzesVanHetPlan(Verzoeksoort soort, String zaak, String wat, LocalDate op, String keuze, boolean lezenMee)
            throws IOException {
        Ontwerp ontwerp = westland(soort, zaak, wat, op);
        assertThat(ontwerp.ontbreekt()).as("PAS: volledig volgens het plan").isEmpty();
        Map<String, Object> bericht = vorm.heen(ingediend(ontwerp, op));
        assertThat(bericht.get("aanmelding"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("voor", keuze)
                .containsEntry("ouders-lezen-mee", lezenMee)
                .containsEntry("school", "99WA");
    }

    /** W28: a groeidocument at the least. */
    @Test
    @SuppressWarnings("unchecked")
    void hetGroeidocumentGaatMee() throws IOException {
        LocalDate op = LocalDate.of(2020, 10, 29);
        Map<String, Object> bericht = vorm.heen(ingediend(westland(Verzoeksoort.OVERLEG, "sot-2020", "sot", op), op));
        assertThat((List<Map<String, Object>>) bericht.get("groeidocument"))
                .anySatisfy(vak -> assertThat(vak).containsEntry("document", "groeidocument"));
    }

    /** The plan asks permission: a day before it was given nothing goes, on that day it does. */
    @Test
    void zonderToestemmingGaatErNiets() throws IOException {
        LocalDate gegeven = LocalDate.of(2020, 10, 15);
        assertThat(westland(Verzoeksoort.OVERLEG, "sot-2020", "sot", gegeven.minusDays(1))
                        .ontbreekt())
                .isNotEmpty();
        assertThat(westland(Verzoeksoort.OVERLEG, "sot-2020", "sot", gegeven).ontbreekt())
                .isEmpty();
    }

    @Test
    void eenWeigeringIsMislukt() {
        byte[] nee = "{\"geweigerd\":\"onvolledig\"}".getBytes(StandardCharsets.UTF_8);
        Verzoek verzoek = Verzoeken.een(Verzoeksoort.TLV, 1);
        assertThat(new OnderwijsTransparant()
                        .maak(zending -> new Bezorging.Beantwoord(200, nee, false))
                        .verzend(verzoek))
                .isInstanceOf(Verzenduitkomst.Mislukt.class);
    }

    /** Advice and evaluation of the samenwerkingsverband, and placement by the receiving school, come back as events. */
    @Test
    void adviesEvaluatieEnPlaatsingKomenTerug() {
        String json =
                "{\"nieuws\":[{\"nieuwsid\":\"n1\",\"aanmelding\":\"41\",\"school\":\"99WA\",\"leerlingcode\":\"leerling-1\","
                        + "\"op\":\"2021-11-01\",\"stand\":\"advies\",\"vakken\":["
                        + "{\"vak\":\"advies\",\"op\":\"2021-10-29\",\"over\":\"westland:hia\",\"strekking\":\"positief\"},"
                        + "{\"vak\":\"evaluatie\",\"op\":\"2021-10-29\",\"wat\":\"westland:bosk\",\"bleek\":\"deels\"},"
                        + "{\"vak\":\"plaatsing\",\"op\":\"2021-10-30\",\"school\":\"11XX\",\"soort\":\"sbo\"}]}],\"volgende\":\"6\"}";
        Post post = new OnderwijsTransparant()
                .maak(zending -> new Bezorging.Beantwoord(200, json.getBytes(StandardCharsets.UTF_8), false))
                .haalOp(Vestiging.van("99WA"), "");
        assertThat(post.onleesbaar()).isEmpty();
        assertThat(post.berichten().get(0).gebeurtenissen())
                .extracting(feit -> feit.soortcode())
                .containsExactly("advies-gegeven", "geevalueerd", "toegelaten");
    }
}
