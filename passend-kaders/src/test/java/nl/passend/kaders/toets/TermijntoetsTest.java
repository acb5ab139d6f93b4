package nl.passend.kaders.toets;

import static nl.passend.kaders.toets.Bouwdoos.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Termijn.Start;
import nl.passend.core.kader.Termijn.Verlenging;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Rekenwijze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijntoetsTest {
    private static final Start NA = new Start(List.of("land:t.a"), Start.Welke.LAATSTE, java.util.Optional.empty());

    private static Termijn.Builder hoger(String lengte, String wie) {
        return termijn("land:wet", lengte).addStappen("land:t.b").na(NA).wie(wie);
    }

    private static Termijn.Builder lager(String lengte) {
        return termijn("regio:plan", lengte).verscherpt("land:wet");
    }

    private static List<String> met(Termijn hoger, Termijn lager) {
        Kader land = land().addStappen(
                        handeling("land:t.a").build(), handeling("land:t.b").build())
                .addTermijnen(hoger)
                .build();
        return fouten(land, regio().addTermijnen(lager).build());
    }

    @ParameterizedTest
    @CsvSource({
        "30 dagen, 29 dagen, true",
        "30 dagen, 30 dagen, true",
        "30 dagen, 31 dagen, false",
        "6 weken, 41 dagen, true",
        "6 weken, 42 dagen, true",
        "6 weken, 43 dagen, false",
        "1 maand, 28 dagen, true",
        "1 maand, 29 dagen, false",
        "31 dagen, 1 maand, true",
        "30 dagen, 1 maand, false",
        "14 dagen, 5 werkdagen, true",
        "14 dagen, 14 werkdagen, false",
        "1 week, 4 schoolweken, false",
        "4 schoolweken, 4 schoolweken, true",
        "4 schoolweken, 5 schoolweken, false",
        "4 schoolweken, 4 weken, true",
        "1 oktober, 1 oktober, true",
        "1 oktober, 30 september, false",
        "begin schooljaar, 1 augustus, true",
        "einde schooljaar, 1 week, false",
        "24 uur, 1 dag, true",
        "24 uur, 2 dagen, false"
    })
    void wie_iets_moet_mag_niet_later(String wet, String plan, boolean mag) {
        assertThat(met(hoger(wet, "land:school").build(), lager(plan).build()))
                .isEqualTo(mag ? List.of() : List.of("PAS-2005 regio:plan land:wet"));
    }

    @ParameterizedTest
    @CsvSource({"30 dagen, 29 dagen, false", "30 dagen, 30 dagen, true", "30 dagen, 31 dagen, true"})
    void ouders_mogen_niet_minder_tijd_krijgen(String wet, String plan, boolean mag) {
        assertThat(met(hoger(wet, "land:ouders").build(), lager(plan).build()))
                .isEqualTo(mag ? List.of() : List.of("PAS-2005 regio:plan land:wet"));
    }

    @ParameterizedTest
    @CsvSource({"7 dagen, 6 dagen, false", "7 dagen, 7 dagen, true", "7 dagen, 8 dagen, true"})
    void terugtellend_is_langer_juist_eerder(String wet, String plan, boolean mag) {
        Termijn hoger = termijn("land:wet", wet)
                .addStappen("land:t.b")
                .voor("land:t.a")
                .wie("land:school")
                .build();

        assertThat(met(hoger, lager(plan).build()))
                .isEqualTo(mag ? List.of() : List.of("PAS-2005 regio:plan land:wet"));
    }

    @Test
    void een_gesloten_termijn_blijft_af() {
        Termijn gesloten = hoger("6 weken", "land:school").gesloten(true).build();

        assertThat(met(gesloten, lager("4 weken").build())).containsExactly("PAS-2006 regio:plan land:wet");
    }

    @Test
    void een_kader_dat_dicht_is_houdt_ook_zijn_termijnen_dicht() {
        Kader land = land().lagereLagenBlijvenAf(true)
                .addStappen(handeling("land:t.a").build(), handeling("land:t.b").build())
                .addTermijnen(hoger("6 weken", "land:school").build())
                .build();

        assertThat(fouten(land, regio().addTermijnen(lager("4 weken").build()).build()))
                .containsExactly("PAS-2006 regio:plan land:wet");
    }

    @Test
    void doorschuiven_naar_een_werkdag_is_later_dan_de_dag_zelf() {
        Termijn lager = lager("6 weken").rekenwijze(new Rekenwijze(true)).build();

        assertThat(met(hoger("6 weken", "land:school").build(), lager)).containsExactly("PAS-2005 regio:plan land:wet");
    }

    @Test
    void verlengen_telt_mee() {
        Termijn wet = hoger("8 weken", "land:school").build();
        Verlenging kort = new Verlenging(new Lengte(2, Lengte.Eenheid.WEKEN), 1);
        Verlenging lang = new Verlenging(new Lengte(15, Lengte.Eenheid.DAGEN), 1);

        assertThat(met(wet, lager("6 weken").verlengen(kort).build())).isEmpty();
        assertThat(met(wet, lager("6 weken").verlengen(lang).build())).containsExactly("PAS-2005 regio:plan land:wet");
    }

    @Test
    void stilstaan_of_later_beginnen_mag_niet() {
        Termijn wet = hoger("8 weken", "land:school").build();
        Start later = new Start(List.of("land:t.b"), Start.Welke.LAATSTE, java.util.Optional.empty());

        assertThat(met(
                        wet,
                        lager("6 weken")
                                .stilstaan(new Termijn.Stilstand("land:t.a", "land:t.b"))
                                .build()))
                .containsExactly("PAS-2005 regio:plan land:wet");
        assertThat(met(wet, lager("6 weken").na(later).build())).containsExactly("PAS-2005 regio:plan land:wet");
        assertThat(met(wet, lager("6 weken").na(NA).build())).isEmpty();
    }
}
