package nl.passend.core.tlv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.spi.Volgnummervorm;
import nl.passend.core.tlv.Volgnummers.Fout;
import nl.passend.core.tlv.Volgnummers.Soortfout;
import org.junit.jupiter.api.Test;

/** WPO 18a.14: unique within the samenwerkingsverband; the format is for who knows it. */
class VolgnummersTest {
    private static Gebeurtenis besluit(String nummer) {
        return Gebeurtenis.van(Soort.BESLUIT_GENOMEN, LocalDate.of(2022, 3, 1))
                .met(Veld.VORM, "land:tlv-so")
                .met(Veld.UITKOMST, "toegekend")
                .met(Veld.VOLGNUMMER, nummer)
                .maak();
    }

    private static Dossier dossier(String leerling, String swv, Gebeurtenis... besluiten) {
        return Dossier.van(leerling, null, swv, List.of(besluiten));
    }

    @Test
    void twee_besluiten_met_een_nummer_is_er_een_te_veel() {
        assertThat(Volgnummers.fouten(
                        List.of(dossier("l-1", "PO1", besluit("7")), dossier("l-2", "PO1", besluit("7"))),
                        Volgnummervorm.VRIJ))
                .containsExactly(new Fout("PO1", "7", Soortfout.DUBBEL, List.of("l-1", "l-2")));
    }

    @Test
    void een_ander_samenwerkingsverband_mag_hetzelfde_nummer_geven_en_hetzelfde_besluit_mag_twee_keer_staan() {
        Gebeurtenis elders =
                besluit("7").nieuw().met(Veld.SAMENWERKINGSVERBAND, "PO2").maak();
        assertThat(Volgnummers.fouten(
                        List.of(dossier("l-1", "PO1", besluit("7"), besluit("7")), dossier("l-2", "PO1", elders)),
                        Volgnummervorm.VRIJ))
                .isEmpty();
    }

    @Test
    void de_vorm_is_van_wie_haar_kent() {
        Volgnummervorm vorm = (swv, nummer) -> nummer.startsWith(swv + "-");
        assertThat(Volgnummers.fouten(
                        List.of(dossier("l-1", "PO1", besluit("PO1-7")), dossier("l-2", "PO1", besluit("8"))), vorm))
                .containsExactly(new Fout("PO1", "8", Soortfout.VORM, List.of("l-2")));
        assertThat(Volgnummervorm.VRIJ.past("", " ")).isFalse();
    }
}
