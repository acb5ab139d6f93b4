package nl.passend.kaders.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Stapoordeel.Status;
import nl.passend.core.kader.Stap;
import nl.passend.core.regel.Waarde;
import nl.passend.kaders.GeleverdeKaders;
import nl.passend.testkit.Dossiers;

/** The shipped plans only tighten: what the law refuses they refuse, what the law orders they order, whatever a dossier holds. */
class LagenProperties {
    private static final Beoordelaar WET = Beoordelaar.van(new GeleverdeKaders().versies("land"));

    /** In the words of the law, which every layer under it knows. */
    @Provide
    Arbitrary<Geval> inWoordenVanDeWet() {
        Dossiers dossiers = Dossiers.onder(WET.regels(Stapel.EINDE, Stapel.EINDE), Stapel.BEGIN, Stapel.EINDE);
        Arbitrary<LocalDate> dagen = Arbitraries.integers().between(0, 660).map(Stapel.BEGIN::plusDays);
        return Combinators.combine(
                        Arbitraries.of(Stapel.class), dossiers.metHoogstens(60).dossiers(), dagen)
                .as((stapel, dossier, dag) -> new Geval(stapel, dossier, Gevallen.vanafEerste(dossier, dag)));
    }

    @Property(tries = 300)
    void eenLaagEronderStaatNooitToeWatDeWetWeigert(@ForAll("inWoordenVanDeWet") Geval geval) {
        List<Stapoordeel> samen = geval.beoordeling().zaak("").stappen();
        for (Stapoordeel wet :
                WET.beoordeel(geval.dossier(), geval.dag()).zaak("").stappen()) {
            if (wet.status() == Status.MAG_NIET) {
                assertThat(varianten(samen, wet))
                        .as(wet.keuze().id())
                        .extracting(Stapoordeel::status)
                        .containsOnly(Status.MAG_NIET);
            }
        }
    }

    @Property(tries = 300)
    void eenLaagEronderNeemtGeenPlichtWeg(@ForAll("inWoordenVanDeWet") Geval geval) {
        List<Stapoordeel> samen = geval.beoordeling().zaak("").stappen();
        for (Stapoordeel wet :
                WET.beoordeel(geval.dossier(), geval.dag()).zaak("").stappen()) {
            if (heeftGrond(wet)) {
                assertThat(varianten(samen, wet)).as(wet.keuze().id()).anyMatch(LagenProperties::heeftGrond);
            }
        }
    }

    private static List<Stapoordeel> varianten(List<Stapoordeel> samen, Stapoordeel wet) {
        Stap stap = wet.keuze().stap();
        List<Stapoordeel> varianten = samen.stream()
                .filter(lager -> lager.keuze().keten().contains(stap))
                .filter(lager -> wet.keuze().onderwerp().isEmpty()
                        || lager.keuze().onderwerp().equals(wet.keuze().onderwerp()))
                .toList();
        assertThat(varianten).as("wat er van %s werd", wet.keuze().id()).isNotEmpty();
        return varianten;
    }

    private static boolean heeftGrond(Stapoordeel oordeel) {
        return !oordeel.plicht().isEmpty()
                && oordeel.plicht().stream().allMatch(deel -> deel.waarde() == Waarde.VOLDAAN);
    }
}
