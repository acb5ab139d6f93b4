package nl.passend.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passend.adapters.kindkans.Kindkans;
import nl.passend.adapters.ot.OnderwijsTransparant;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.port.Geheim;
import nl.passend.core.port.wissel.Bericht;
import nl.passend.core.port.wissel.DossierWissel;
import nl.passend.core.port.wissel.Ontvangen;
import nl.passend.core.port.wissel.Ontvangstboek;
import nl.passend.core.port.wissel.Verzenduitkomst;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.testkit.Verzoeken;
import nl.passend.transport.http.Bestemming;
import nl.passend.transport.http.HttpBezorger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back, over a platform that sends it doubled and in any order, and says what it should not. */
class TerugTest {
    private static final Vestiging SCHOOL = Vestiging.van(Verzoeken.BRIN);

    private static Map<String, Object> besluit(boolean kindkans, String dag) {
        return kindkans
                ? Map.of("onderdeel", "besluit", "datum", dag, "soort", Verzoeken.VORM, "uitslag", "toegekend")
                : Map.of("vak", "besluit", "op", dag, "voor", Verzoeken.VORM, "uitkomst", "toegekend");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void elkFeitEenKeerEnWatNietPastApart(boolean kindkans) {
        try (LoketSimulator platform =
                kindkans ? LoketSimulator.kindkans(0, false) : LoketSimulator.onderwijsTransparant(0, false)) {
            Bestemming daar = Bestemming.simulator("proef", platform.poort());
            DossierWissel wissel = (kindkans ? new Kindkans() : new OnderwijsTransparant())
                    .maak(new HttpBezorger(daar, naam -> Geheim.van("x")));
            Verzoek verzoek = Verzoeken.een(Verzoeksoort.TLV, 1);
            assertThat(wissel.verzend(verzoek)).isEqualTo(new Verzenduitkomst.Aangenomen("1"));
            platform.rommelig(7);
            platform.beantwoord(1, Verzoeken.DAG.plusDays(1), "in behandeling", List.of());
            platform.beantwoord(1, Verzoeken.DAG.plusDays(9), "besloten", List.of(besluit(kindkans, "2021-10-19")));
            platform.meld(
                    1,
                    Verzoeken.BRIN,
                    "een-ander",
                    Verzoeken.DAG,
                    "besloten",
                    List.of(besluit(kindkans, "2021-10-19")));
            platform.meld(
                    9,
                    Verzoeken.BRIN,
                    "leerling-1",
                    Verzoeken.DAG,
                    "besloten",
                    List.of(besluit(kindkans, "2021-10-19")));
            platform.meld(
                    1,
                    Verzoeken.BRIN,
                    "leerling-1",
                    Verzoeken.DAG,
                    "besloten",
                    List.of(besluit(kindkans, "2021-10-10")));

            Ontvangstboek boek = new Ontvangstboek();
            boek.aangenomen(verzoek, "1");
            List<Gebeurtenis> feiten = new ArrayList<>();
            String cursor = "";
            for (int keer = 0; keer < 2; keer++) {
                DossierWissel.Post post = wissel.haalOp(SCHOOL, cursor);
                assertThat(post.onleesbaar()).isEmpty();
                for (Bericht bericht : post.berichten()) {
                    if (boek.ontvang(bericht) instanceof Ontvangen.Aangenomen ja) {
                        feiten.addAll(ja.gebeurtenissen());
                    }
                }
                cursor = post.cursor();
            }
            assertThat(feiten)
                    .singleElement()
                    .satisfies(feit -> assertThat(feit.op()).hasToString("2021-10-19"));
            assertThat(boek.geweigerd())
                    .extracting(een -> een.reden().code())
                    .containsExactlyInAnyOrder(
                            Foutcode.ANTWOORD_ANDERE_SCHOOL,
                            Foutcode.ANTWOORD_ZONDER_VERZOEK,
                            Foutcode.ANTWOORD_TE_VROEG);
        }
    }
}
