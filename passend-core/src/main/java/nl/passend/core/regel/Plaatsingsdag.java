package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;

/** The day on which the child would be placed at the school of the last registration: its place, else what parents wish. */
final class Plaatsingsdag {
    private final Zicht zicht;

    Plaatsingsdag(Zicht zicht) {
        this.zicht = zicht;
    }

    /** Never before the day of the view; empty when nobody said. */
    Optional<LocalDate> dag() {
        Optional<Feit> aanmelding = zicht.laatste(feit -> feit.gebeurtenis().is(Soort.AANMELDING_ONTVANGEN));
        Optional<String> school = aanmelding.flatMap(feit -> feit.gebeurtenis().tekst(Veld.SCHOOL));
        Optional<LocalDate> plaats = zicht.laatste(feit -> feit.gebeurtenis().is(Soort.SCHOOL_BEREID)
                        && feit.gebeurtenis().tekst(Veld.SCHOOL).equals(school)
                        && feit.gebeurtenis().datum(Veld.PLAATS_VANAF).isPresent())
                .flatMap(feit -> feit.gebeurtenis().datum(Veld.PLAATS_VANAF));
        return plaats.or(() -> aanmelding.flatMap(feit -> feit.gebeurtenis().datum(Veld.GEWENSTE_START)))
                .map(dag -> dag.isBefore(zicht.dag()) ? zicht.dag() : dag);
    }
}
