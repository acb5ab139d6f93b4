package nl.passend.core.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.core.zorgplicht.Lezing;

/** The compiled form gives, line by line, what the plain evaluator gives. */
class AntwoordenProperties {
    private static final Beoordelaar BEOORDELAAR =
            Beoordelaar.van(Proefstapel.kaders(), Beleidskast.met(List.of(Proefstapel.telbeleid())), Lezing.GANGBAAR);
    private static final Beoordelaar BEPERKT = BEOORDELAAR.beperktTot(List.of("tlv", "streek:hia"));

    @Provide
    Arbitrary<List<Gebeurtenis>> gewoon() {
        return Arbitraries.randomValue(toeval -> Proefdossiers.gebeurtenis(toeval, false))
                .list()
                .ofMaxSize(50);
    }

    @Provide
    Arbitrary<List<Gebeurtenis>> zeldzaam() {
        return Arbitraries.randomValue(toeval -> Proefdossiers.gebeurtenis(toeval, true))
                .list()
                .ofMaxSize(50);
    }

    @Provide
    Arbitrary<String> zaken() {
        return Arbitraries.of("", "", "Z1", "Z2", "Z3");
    }

    @Property(tries = 2000)
    void gewoneDossiers(
            @ForAll("gewoon") List<Gebeurtenis> gebeurtenissen,
            @ForAll("zaken") String zaak,
            @ForAll @IntRange(min = 640, max = 900) int dag,
            @ForAll boolean metSchool) {
        vergelijk(BEOORDELAAR, gebeurtenissen, zaak, dag, metSchool);
    }

    @Property(tries = 1000)
    void hersteldOvergenomenEnVoortgekomen(
            @ForAll("zeldzaam") List<Gebeurtenis> gebeurtenissen,
            @ForAll("zaken") String zaak,
            @ForAll @IntRange(min = 640, max = 900) int dag,
            @ForAll boolean metSchool) {
        vergelijk(BEOORDELAAR, gebeurtenissen, zaak, dag, metSchool);
    }

    @Property(tries = 500)
    void beperktTotTrajecten(
            @ForAll("zeldzaam") List<Gebeurtenis> gebeurtenissen,
            @ForAll("zaken") String zaak,
            @ForAll @IntRange(min = 640, max = 900) int dag) {
        vergelijk(BEPERKT, gebeurtenissen, zaak, dag, true);
    }

    private static void vergelijk(
            Beoordelaar beoordelaar, List<Gebeurtenis> gebeurtenissen, String zaak, int dag, boolean metSchool) {
        Dossier dossier =
                Dossier.van("L", metSchool ? new School("De Brug", "00AB", "bao", null) : null, null, gebeurtenissen);
        LocalDate peildatum = Proefstapel.BEGIN.plusDays(dag);
        Zaakoordeel gewoon = beoordelaar.zaak(dossier, zaak, peildatum);
        Weger weger = new Weger(gewoon.zicht(), beoordelaar.kast());
        Antwoorden antwoorden = beoordelaar.antwoorden(dossier, peildatum, zaak);
        for (int stap = 0; stap < antwoorden.aantalStappen(); stap++) {
            Stapkeuze keuze = antwoorden.stap(stap);
            for (Eis eis : keuze.vereist()) {
                gelijk(weger, antwoorden, keuze, eis);
            }
            keuze.zodra().forEach(lijst -> lijst.forEach(eis -> gelijk(weger, antwoorden, keuze, eis)));
            Waarde plicht =
                    keuze.zodra().stream().map(lijst -> alle(weger, lijst)).reduce(Waarde.NIET_VOLDAAN, Waarde::of);
            boolean alleenPlicht = keuze.vereist().isEmpty() && !keuze.zodra().isEmpty();
            assertThat(antwoorden.plicht(stap)).as(keuze.id()).isEqualTo(plicht);
            assertThat(antwoorden.mag(stap))
                    .as(keuze.id())
                    .isEqualTo(alleenPlicht ? plicht : alle(weger, keuze.vereist()));
            List<Eis> lijnen = alleenPlicht ? keuze.zodra().get(0) : keuze.vereist();
            assertThat(antwoorden.onvoldaan(stap)).isEqualTo(met(weger, lijnen, Waarde.NIET_VOLDAAN));
            assertThat(antwoorden.onbekend(stap)).isEqualTo(met(weger, lijnen, Waarde.NIET_TE_ZEGGEN));
        }
    }

    private static void gelijk(Weger weger, Antwoorden antwoorden, Stapkeuze keuze, Eis eis) {
        assertThat(antwoorden.waarde(eis))
                .as("%s: %s", keuze.id(), eis.geheel())
                .isEqualTo(weger.weeg(eis.geheel()).waarde());
    }

    private static Waarde alle(Weger weger, List<Eis> eisen) {
        return eisen.stream().map(eis -> weger.weeg(eis.geheel()).waarde()).reduce(Waarde.VOLDAAN, Waarde::en);
    }

    private static List<Eis> met(Weger weger, List<Eis> eisen, Waarde waarde) {
        return eisen.stream()
                .filter(eis -> weger.weeg(eis.geheel()).waarde() == waarde)
                .toList();
    }
}
