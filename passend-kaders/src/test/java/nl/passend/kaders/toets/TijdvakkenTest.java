package nl.passend.kaders.toets;

import static nl.passend.kaders.toets.Bouwdoos.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import org.junit.jupiter.api.Test;

class TijdvakkenTest {
    private static final LocalDate EIND = LocalDate.of(2021, 7, 31);

    private static Kader wijziging(LocalDate van) {
        return kader("land", Laag.LANDELIJK, van).wijzigt("land@2014-08-01").build();
    }

    @Test
    void sneden_waar_een_tekst_begint_of_eindigt_binnen_de_regio() {
        List<Tijdvak> vakken = Tijdvakken.van(List.of(
                land().build(),
                wijziging(LocalDate.of(2020, 12, 1)),
                wijziging(LocalDate.of(2022, 2, 1)),
                regio().tot(EIND).build()));

        assertThat(vakken)
                .extracting(vak -> vak.van() + " " + vak.tot().orElseThrow())
                .containsExactly("2020-08-01 2020-11-30", "2020-12-01 2021-07-31");
    }

    @Test
    void een_aanvraag_van_voor_de_wet_loopt_door() {
        List<Tijdvak> vakken = Tijdvakken.van(List.of(
                land().build(),
                wijziging(LocalDate.of(2022, 2, 1)),
                regio().tot(EIND).telt(Kader.Telt.AANVRAAGDATUM).build()));

        assertThat(vakken)
                .extracting(vak -> vak.van() + " " + vak.lopend())
                .containsExactly("2020-08-01 false", "2022-02-01 true");
    }

    @Test
    void een_begin_en_een_midden_van_een_schooljaar_in_het_vak() {
        Stapel stapel = Stapel.op(List.of(land().build()), DAG, DAG);

        Tijdvak lang = new Tijdvak(LocalDate.of(2022, 2, 1), java.util.Optional.empty(), false, stapel);
        assertThat(lang.begin()).contains(LocalDate.of(2022, 8, 1));
        assertThat(lang.midden()).contains(LocalDate.of(2022, 3, 1));
        Tijdvak kort = new Tijdvak(DAG, java.util.Optional.of(LocalDate.of(2021, 1, 31)), false, stapel);
        assertThat(kort.begin()).contains(DAG);
        assertThat(kort.midden()).contains(DAG.plusDays(1));
        Tijdvak dag = new Tijdvak(DAG, java.util.Optional.of(DAG), false, stapel);
        assertThat(dag.midden()).isEmpty();
    }
}
