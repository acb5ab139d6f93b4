package nl.passend.kaders.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.tlv.Herbeoordeling;
import nl.passend.core.tlv.Terugrekening;
import nl.passend.kaders.GeleverdeKaders;
import org.junit.jupiter.api.Test;

/** Row W23 and WPO 40.14: which TLVs end in this school year, and by when to ask a new one. */
class HerbeoordelingTest {
    private static final LocalDate BEGIN = LocalDate.of(2022, 8, 29);
    private static final Regelset WET =
            Beoordelaar.van(new GeleverdeKaders().versies("land")).regels(BEGIN, BEGIN);

    private static Dossier dossier(String leerling, LocalDate tot, Gebeurtenis... meer) {
        List<Gebeurtenis> alle = new ArrayList<>(List.of(meer));
        alle.add(Gebeurtenis.van(Soort.BESLUIT_GENOMEN, LocalDate.of(2021, 3, 1))
                .met(Veld.VORM, "tlv-so")
                .met(Veld.UITKOMST, "toegekend")
                .met(Veld.TOT, tot)
                .maak());
        return Dossier.van(leerling, null, null, alle);
    }

    @Test
    void op_de_lijst_staat_wat_in_dit_schooljaar_eindigt() {
        List<Dossier> dossiers = List.of(
                dossier("vorig", LocalDate.of(2022, 7, 31)),
                dossier("dit", LocalDate.of(2023, 7, 31)),
                dossier("volgend", LocalDate.of(2024, 7, 31)),
                dossier(
                        "gevraagd",
                        LocalDate.of(2023, 7, 31),
                        Gebeurtenis.van(Soort.AANVRAAG_INGEDIEND, LocalDate.of(2022, 8, 15))
                                .met(Veld.VORM, "tlv-so")
                                .maak()),
                dossier(
                        "gestopt",
                        LocalDate.of(2023, 7, 31),
                        Gebeurtenis.van(Soort.VORM_BEEINDIGD, LocalDate.of(2022, 8, 15))
                                .met(Veld.VORM, "tlv-so")
                                .maak()));

        List<Herbeoordeling> lijst = Herbeoordeling.lijst(dossiers, WET, BEGIN);

        assertThat(lijst).extracting(Herbeoordeling::leerling).containsExactly("dit", "gevraagd");
        assertThat(lijst).extracting(Herbeoordeling::gevraagd).containsExactly(false, true);
        assertThat(lijst).extracting(Herbeoordeling::vorm).containsOnly("land:tlv-so");
    }

    /** The day is safe, and the day after it is not: every term at its longest. */
    @Test
    void de_laatste_veilige_dag_past_precies() {
        Terugrekening terug = Terugrekening.van(LocalDate.of(2023, 7, 31), WET);

        assertThat(terug.schakels())
                .extracting(Terugrekening.Schakel::termijn)
                .containsExactly("land:toelating-zes-weken", "land:tlv-besluit");
        LocalDate aanmelden = terug.schakels().get(0).uiterlijkBegin();
        assertThat(uiterlijk("land:toelating-zes-weken", aanmelden)).isBeforeOrEqualTo(LocalDate.of(2023, 7, 31));
        assertThat(uiterlijk("land:toelating-zes-weken", aanmelden.plusDays(1))).isAfter(LocalDate.of(2023, 7, 31));
        assertThat(aanmelden).isEqualTo(LocalDate.of(2023, 5, 22));
        assertThat(uiterlijk("land:tlv-besluit", terug.uiterlijkBegin())).isBeforeOrEqualTo(aanmelden);
        assertThat(uiterlijk("land:tlv-besluit", terug.uiterlijkBegin().plusDays(1)))
                .isAfter(aanmelden);
    }

    private static LocalDate uiterlijk(String id, LocalDate begin) {
        var termijn = WET.termijn(id).orElseThrow();
        LocalDate eerst = termijn.rekenwijze()
                .uiterlijk(begin, (nl.passend.core.tijd.Lengte) termijn.uiterlijk())
                .orElseThrow();
        return termijn.rekenwijze()
                .uiterlijk(eerst, termijn.verlengen().orElseThrow().hoogstens())
                .orElseThrow();
    }
}
