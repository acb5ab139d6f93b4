package nl.passend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That the coverage notices what is missing: on scenarios that show their rows only by half. */
class DekkingRegelsTest {
    private static Dekking dekking;

    @BeforeAll
    static void loop() {
        Looper.Resultaat gelopen = Looper.loop("proef");
        assertThat(gelopen.fouten()).isEmpty();
        dekking = new Dekking(gelopen.gelopen());
    }

    private static List<String> ontbreekt(String rij, String... dragers) {
        List<Schakelaar> schakelaars =
                List.of(dragers).stream().map(Schakelaar::lees).toList();
        return dekking.stand(new Rij(rij, "", false, schakelaars)).ontbreekt();
    }

    @Test
    void alleenGehaaldIsNietGenoeg() {
        assertThat(ontbreekt("W9", "westland:sot-aanmelding")).containsExactly("no scenario in which it is not met");
    }

    @Test
    void eenVerwachtingOverIetsAndersTeltNiet() {
        assertThat(ontbreekt("W10", "westland:naar-het-sot.groeidocument-invullen"))
                .contains("no scenario in which it is met", "no scenario in which it is not met");
    }

    @Test
    void watNiemandMistDraagtNiets() {
        assertThat(ontbreekt("W13", "westland:naar-hia.bespreken")).isEmpty();
        assertThat(ontbreekt("W13", "westland:naar-hia.bespreken", "westland:hia"))
                .containsExactly("no scenario misses `westland:hia`");
    }

    @Test
    void zonderDragerOfZonderScenario() {
        assertThat(ontbreekt("W9")).containsExactly("nothing carries it");
        assertThat(ontbreekt("W2", "westland:sot")).containsExactly("no scenario");
    }

    @Test
    void wieAlleenVerteltHoeftNietOokNietTeVertellen() {
        Rij rij = new Rij("W9", "", true, List.of(Schakelaar.lees("westland:sot-aanmelding")));
        assertThat(dekking.stand(rij).gedekt()).isTrue();
    }

    @Test
    void dePaginaZegtWatGedektIs() {
        Rij wel = new Rij("W9", "iets", true, List.of(Schakelaar.lees("westland:sot-aanmelding")));
        Rij niet = new Rij("W10", "iets", false, List.of(Schakelaar.lees("westland:sot-aanmelding")));
        String pagina = Dekkingblad.schrijf(List.of(dekking.stand(wel), dekking.stand(niet)), 2);
        assertThat(pagina).contains("2 scenarios. 1 of 2 rows covered or told, 1 not yet.");
        assertThat(Dekkingblad.gedekt(pagina)).containsExactly("W9");
    }
}
