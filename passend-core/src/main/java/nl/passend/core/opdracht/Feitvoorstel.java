package nl.passend.core.opdracht;

import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Stapkeuze;

/** Events that together would meet a line, and the step that records them when that is known beforehand. */
record Feitvoorstel(List<Gebeurtenis> gebeurtenissen, Optional<Stapkeuze> stap) {
    static Feitvoorstel los(Gebeurtenis... gebeurtenissen) {
        return new Feitvoorstel(List.of(gebeurtenissen), Optional.empty());
    }
}
