package nl.passend.kaders.eigenschappen;

import java.time.LocalDate;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.dossier.Dossier;

/** A random dossier under a stack, and the day asked about. */
record Geval(Stapel stapel, Dossier dossier, LocalDate dag) {
    Beoordeling beoordeling() {
        return stapel.beoordelaar().beoordeel(dossier, dag);
    }
}
