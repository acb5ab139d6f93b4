package nl.passend.kaders.eigenschappen;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import nl.passend.core.dossier.Dossier;

/** Where the properties get their cases from. */
abstract class Gevallen {

    /** Cases of at most 60 events. */
    @Provide
    Arbitrary<Geval> gevallen() {
        return gevallen(60);
    }

    /** Cases of few events, for what is tried on every line of every step. */
    @Provide
    Arbitrary<Geval> kleineGevallen() {
        return gevallen(14);
    }

    private static Arbitrary<Geval> gevallen(int hoogstens) {
        return Arbitraries.of(Stapel.class)
                .flatMap(stapel -> Combinators.combine(
                                stapel.dossiers().metHoogstens(hoogstens).dossiers(), dagen())
                        .as((dossier, dag) -> new Geval(stapel, dossier, vanafEerste(dossier, dag))));
    }

    static LocalDate vanafEerste(Dossier dossier, LocalDate dag) {
        return dossier.aantal() > 0 && dag.isBefore(dossier.gebeurtenis(0).op())
                ? dossier.gebeurtenis(0).op()
                : dag;
    }

    /** Mostly after all events. */
    private static Arbitrary<LocalDate> dagen() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(Stapel.EINDE)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 660).map(Stapel.BEGIN::plusDays)));
    }
}
