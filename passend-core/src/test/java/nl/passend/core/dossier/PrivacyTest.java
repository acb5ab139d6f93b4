package nl.passend.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.regel.Feit;
import org.junit.jupiter.api.Test;

/** A reader may date what is known of a pupil on the day of birth: no text tells that day. */
class PrivacyTest {
    private static final LocalDate GEBOREN = LocalDate.of(2012, 5, 14);
    private static final Gebeurtenis BEKEND = Gebeurtenis.van(Soort.LEERLING_BEKEND, GEBOREN)
            .met(Veld.GEBOORTEDATUM, GEBOREN)
            .door("Merkelbach", "land:ouders")
            .maak();
    private static final Gebeurtenis INGESCHREVEN = Gebeurtenis.van(Soort.INGESCHREVEN, LocalDate.of(2016, 8, 1))
            .met(Veld.SCHOOL, "Merkschool")
            .maak();

    @Test
    void geenTekstVanEenGebeurtenis() {
        assertThat(BEKEND.toString()).isEqualTo("Gebeurtenis[leerling-bekend]");
        assertThat(INGESCHREVEN.toString()).isEqualTo("Gebeurtenis[ingeschreven 2016-08-01]");
        assertThat(new Feit(BEKEND, 0, java.util.Optional.empty(), true, true).toString())
                .doesNotContain("2012", "Merk");
        assertThat(List.of(BEKEND.door(), dossier(BEKEND)).toString()).doesNotContain("2012", "Merk");
    }

    @Test
    void geenFoutmeldingOverDePeildatum() {
        Beoordelaar beoordelaar = Beoordelaar.van(List.of());
        for (Dossier dossier : List.of(dossier(BEKEND), dossier(BEKEND, INGESCHREVEN))) {
            assertThatThrownBy(() -> beoordelaar.beoordeel(dossier, GEBOREN.minusDays(1)))
                    .isInstanceOfSatisfying(
                            InvoerException.class,
                            fout -> assertThat(fout.tekst(Locale.ENGLISH) + fout.tekst(new Locale("nl")))
                                    .contains("PAS-1203")
                                    .doesNotContain("2012-05-14", "Merk"));
        }
    }

    private static Dossier dossier(Gebeurtenis... gebeurtenissen) {
        return Dossier.van("Merkleerling", new School("Merkschool", null, null, null), null, List.of(gebeurtenissen));
    }
}
