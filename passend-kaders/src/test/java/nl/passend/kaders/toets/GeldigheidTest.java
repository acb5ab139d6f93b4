package nl.passend.kaders.toets;

import static nl.passend.kaders.toets.Bouwdoos.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passend.core.kader.Kader;
import org.junit.jupiter.api.Test;

class GeldigheidTest {
    private static final LocalDate LAATSTE = LocalDate.of(2024, 7, 31);

    private static Kader opvolger(LocalDate van) {
        return regio().van(van).versie("2").build();
    }

    @Test
    void teksten_die_op_elkaar_aansluiten() {
        Toetsuitslag uitslag = toets(land().build(), regio().tot(LAATSTE).build(), opvolger(LAATSTE.plusDays(1)));

        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.van(Aantekening.Soort.GELDIGHEID_GAT)).isEmpty();
    }

    @Test
    void een_dag_te_vroeg_overlapt() {
        assertThat(fouten(land().build(), regio().tot(LAATSTE).build(), opvolger(LAATSTE)))
                .containsExactly("PAS-2014 regio regio@2020-08-01");
        assertThat(fouten(land().build(), regio().build(), opvolger(LAATSTE)))
                .containsExactly("PAS-2014 regio regio@2020-08-01");
    }

    @Test
    void een_dag_te_laat_laat_een_gat() {
        Toetsuitslag uitslag = toets(land().build(), regio().tot(LAATSTE).build(), opvolger(LAATSTE.plusDays(2)));

        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.van(Aantekening.Soort.GELDIGHEID_GAT))
                .singleElement()
                .satisfies(noot -> assertThat(noot.woorden()).containsExactly("regio", "2024-08-01", "2024-08-01"));
    }

    @Test
    void een_aangenomen_datum() {
        assertThat(toets(land().teBevestigen(true).build()).aantekeningen())
                .singleElement()
                .satisfies(noot -> assertThat(noot.soort()).isEqualTo(Aantekening.Soort.TE_BEVESTIGEN));
    }

    @Test
    void een_naam_staat_over_alle_soorten_heen_een_keer() {
        Kader kader = land().addVormen(vorm("land:bosk").build())
                .addOverleggen(overlegElement("land:bosk", "land:school").build())
                .build();

        assertThat(fouten(kader)).containsExactly("PAS-2004 land:bosk");
    }

    @Test
    void een_soort_van_een_vorm_en_een_deel_van_een_document_tellen_mee() {
        Kader kader = land().addVormen(
                        vorm("land:a").addSoorten(keuzes("b").get(0)).build(),
                        vorm("land:b").build())
                .addDocumenten(document("land:opp", null, deel("doel"), deel("doel")))
                .build();

        assertThat(fouten(kader)).containsExactly("PAS-2004 land:opp.doel", "PAS-2004 land:b");
    }

    @Test
    void een_wijziging_herhaalt_alleen_wat_zij_vervangt() {
        Kader.Builder wijziging = kader("land", land().build().laag(), DAG)
                .wijzigt("land@2014-08-01")
                .addVormen(vorm("land:bosk").build());
        Kader basis = land().addVormen(vorm("land:bosk").build()).build();

        assertThat(fouten(basis, wijziging.build())).containsExactly("PAS-2004 land:bosk");
        assertThat(fouten(basis, wijziging.addVervangt("land:bosk").build())).isEmpty();
        assertThat(fouten(land().build(), wijziging.build())).containsExactly("PAS-2002 land@2020-08-01 land:bosk");
    }

    @Test
    void een_wijziging_van_een_tekst_die_er_niet_is() {
        Kader wijziging = kader("land", land().build().laag(), DAG)
                .wijzigt("land@2013-08-01")
                .build();

        assertThat(fouten(land().build(), wijziging)).containsExactly("PAS-2002 land@2020-08-01 land@2013-08-01");
    }

    @Test
    void onder_een_kader_dat_er_niet_is() {
        assertThat(fouten(land().build(), regio().onder("lant").build()))
                .containsExactly("PAS-2002 regio@2020-08-01 lant");
    }
}
