package nl.passend.core.tlv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.tlv.BeslissendSamenwerkingsverband.Grond;
import org.junit.jupiter.api.Test;

/** WPO 40.8 and WEC 40.11, law sheet 3.2. */
class BeslissendSamenwerkingsverbandTest {
    private static final LocalDate VOOR = LocalDate.of(2022, 1, 31);
    private static final LocalDate OP = LocalDate.of(2022, 2, 1);
    private static final LocalDate NA = LocalDate.of(2022, 2, 2);
    private static final Gebeurtenis WOONT = gebeurtenis(Soort.LEERLING_BEKEND, 1)
            .met(Veld.SAMENWERKINGSVERBAND, "WOON")
            .maak();
    private static final Gebeurtenis BAO = school(Soort.INGESCHREVEN, 2, "bao", "BAO");
    private static final Gebeurtenis SO = school(Soort.INGESCHREVEN, 3, "so", "SO");
    private static final Gebeurtenis UIT =
            gebeurtenis(Soort.UITGESCHREVEN, 4).met(Veld.SCHOOL, "school-bao").maak();
    private static final Gebeurtenis AANGEMELD = school(Soort.AANMELDING_ONTVANGEN, 5, "sbo", "DOEL");

    private static Gebeurtenis.Bouwer gebeurtenis(Soort soort, int dag) {
        return Gebeurtenis.van(soort, LocalDate.of(2021, 9, dag));
    }

    private static Gebeurtenis school(Soort soort, int dag, String schoolsoort, String swv) {
        return gebeurtenis(soort, dag)
                .met(Veld.SCHOOL, "school-" + schoolsoort)
                .met(Veld.SCHOOLSOORT, schoolsoort)
                .met(Veld.SAMENWERKINGSVERBAND, swv)
                .maak();
    }

    private static String wie(boolean sbo, LocalDate dag, Gebeurtenis... geldend) {
        BeslissendSamenwerkingsverband wie =
                BeslissendSamenwerkingsverband.op(Stream.of(geldend).sorted().toList(), sbo, dag);
        return wie.code().orElse("?") + " " + wie.grond();
    }

    @Test
    void voor_sbo_wisselt_het_begin_2022() {
        assertThat(wie(true, VOOR, WOONT, BAO, AANGEMELD)).isEqualTo("DOEL " + Grond.SBO_VAN_AANMELDING);
        assertThat(wie(true, OP, WOONT, BAO, AANGEMELD)).isEqualTo("BAO " + Grond.SCHOOL_VAN_HERKOMST);
        assertThat(wie(true, NA, WOONT, BAO, AANGEMELD)).isEqualTo("BAO " + Grond.SCHOOL_VAN_HERKOMST);
    }

    @Test
    void voor_so_is_het_sinds_2014_de_school_van_herkomst() {
        assertThat(wie(false, VOOR, WOONT, BAO, AANGEMELD)).isEqualTo("BAO " + Grond.SCHOOL_VAN_HERKOMST);
        assertThat(wie(false, VOOR, WOONT, SO)).isEqualTo("SO " + Grond.SCHOOL_VAN_HERKOMST);
    }

    @Test
    void wie_op_het_so_zit_en_naar_sbo_gaat_woont_ergens() {
        assertThat(wie(true, OP, WOONT, SO)).isEqualTo("WOON " + Grond.WOONPLAATS);
    }

    @Test
    void nergens_ingeschreven_is_de_woonplaats() {
        assertThat(wie(false, OP, WOONT, AANGEMELD)).isEqualTo("WOON " + Grond.WOONPLAATS);
        assertThat(wie(true, OP, WOONT, BAO, UIT, AANGEMELD)).isEqualTo("WOON " + Grond.WOONPLAATS);
        assertThat(wie(true, OP, WOONT, SO, UIT))
                .as("een andere school schreef uit")
                .isEqualTo("WOON WOONPLAATS");
    }

    @Test
    void uit_het_buitenland_is_het_de_school_van_aanmelding() {
        Gebeurtenis buiten =
                gebeurtenis(Soort.LEERLING_BEKEND, 6).met(Veld.BUITENLAND, true).maak();
        assertThat(wie(true, OP, WOONT, AANGEMELD, buiten)).isEqualTo("DOEL " + Grond.AANMELDING_UIT_BUITENLAND);
    }

    @Test
    void wat_niet_verteld_is_is_niet_te_zeggen() {
        assertThat(wie(true, OP)).isEqualTo("? " + Grond.WOONPLAATS);
    }

    @Test
    void het_beleid_vergelijkt_met_dat_van_het_dossier() {
        Gebeurtenis aanvraag = gebeurtenis(Soort.AANVRAAG_INGEDIEND, 7)
                .met(Veld.VORM, "land:tlv-sbo")
                .maak();
        SamenwerkingsverbandBeleid beleid = new SamenwerkingsverbandBeleid();
        Dossier dossier = Dossier.van("l", null, "BAO", List.of(WOONT, BAO, AANGEMELD, aanvraag));
        assertThat(beleid.oordeel(dossier, true, NA).uitkomst()).isEqualTo("dit-samenwerkingsverband");
        assertThat(beleid.oordeel(dossier, true, NA).feiten()).containsExactly(BAO);
        assertThat(beleid.oordeel(dossier, true, VOOR).uitkomst()).isEqualTo("ander-samenwerkingsverband");
        assertThat(beleid.oordeel(dossier.metAlleen(List.of(BAO)), true, NA).uitkomst())
                .isEmpty();
        assertThat(beleid.oordeel(Dossier.van("l", null, null, List.of(BAO, aanvraag)), true, NA)
                        .uitkomst())
                .isEmpty();
    }
}
