package nl.passend.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.passend.adapters.kindkans.Kindkans;
import nl.passend.core.dossier.Actor;
import nl.passend.core.port.Geheim;
import nl.passend.core.port.wissel.DossierWissel;
import nl.passend.core.port.wissel.Indiening;
import nl.passend.core.port.wissel.Ontwerp;
import nl.passend.core.port.wissel.Verzenduitkomst;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.testkit.Verzoeken;
import nl.passend.transport.http.Bestemming;
import nl.passend.transport.http.HttpBezorger;
import org.junit.jupiter.api.Test;

/** The fault that schools complained of: a draft for use inside the school was at once visible to the samenwerkingsverband. */
class ConceptTest {

    /** As it was: what hands over a draft shows it, for the platform takes it as a request. */
    @Test
    void zoGingHetMis() throws Exception {
        try (LoketSimulator platform = LoketSimulator.kindkans(0, false)) {
            String concept =
                    "{\"brin\":\"99WA\",\"leerling\":\"x\",\"status\":\"concept\",\"hulpvraag\":[],\"bijlagen\":[]}";
            HttpRequest vraag = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + platform.poort() + "/hulpvragen"))
                    .POST(HttpRequest.BodyPublishers.ofString(concept))
                    .build();
            HttpClient.newHttpClient().send(vraag, HttpResponse.BodyHandlers.discarding());
            assertThat(platform.zichtbaar()).hasSize(1);
        }
    }

    /** As it is: drafting, judging and the loss report send nothing; what is filed arrives, once. */
    @Test
    void eenOntwerpBereiktHetPlatformNooit() {
        try (LoketSimulator platform = LoketSimulator.kindkans(0, false)) {
            Bestemming daar = Bestemming.simulator("kindkans", platform.poort());
            DossierWissel wissel = new Kindkans().maak(new HttpBezorger(daar, naam -> Geheim.van("x")));
            Ontwerp ontwerp = Verzoeken.ontwerp(Verzoeksoort.ARRANGEMENT, 1);
            new Kindkans().droog(ontwerp);
            Indiening onvolledig = Verzoeken.onvolledig(Verzoeksoort.ARRANGEMENT, 2)
                    .dienIn(Actor.van("J. Verhoef", "school"), Verzoeken.DAG);
            assertThat(onvolledig).isInstanceOf(Indiening.Onvolledig.class);
            assertThat(platform.ontvangen()).isZero();
            Indiening ingediend = ontwerp.dienIn(Actor.van("J. Verhoef", "school"), Verzoeken.DAG);
            assertThat(platform.ontvangen()).isZero();
            assertThat(wissel.verzend(((Indiening.Ingediend) ingediend).verzoek()))
                    .isEqualTo(new Verzenduitkomst.Aangenomen("1"));
            assertThat(platform.zichtbaar()).hasSize(1);
        }
    }
}
