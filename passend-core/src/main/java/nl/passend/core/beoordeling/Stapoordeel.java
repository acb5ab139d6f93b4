package nl.passend.core.beoordeling;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.regel.Waarde;

/**
 * What can be said of one step on the peildatum.
 *
 * @param keuze the step with the lines of all layers
 * @param zaak the zaak in which it was judged; empty for the dossier's own
 * @param status may, must, may not, cannot be told, not yet at issue
 * @param vereist each required line
 * @param verwacht each expected line; never blocks
 * @param plicht each line of the list that makes it a duty, when one is met in full; else of the first list
 * @param gedaan the last time that it was taken in this zaak
 */
@Experimenteel
public record Stapoordeel(
        Stapkeuze keuze,
        String zaak,
        Status status,
        List<Bevinding> vereist,
        List<Bevinding> verwacht,
        List<Bevinding> plicht,
        Optional<Gebeurtenis> gedaan) {

    /** What can be said of a step. */
    public enum Status {
        /** It may be taken. */
        MAG,
        /** It must be taken: its ground is there and it was not taken since. */
        MOET,
        /** A required line is not met. */
        MAG_NIET,
        /** A required line cannot be told, and none is unmet. */
        NIET_TE_ZEGGEN,
        /** It becomes a duty only when its ground is there. */
        NIET_AAN_DE_ORDE
    }

    /** Required lines that are not met or cannot be told; for a step that is not at issue the lines of its ground. */
    public List<Bevinding> open() {
        List<Bevinding> lijst = status == Status.NIET_AAN_DE_ORDE ? plicht : vereist;
        return lijst.stream()
                .filter(bevinding -> bevinding.waarde() != Waarde.VOLDAAN)
                .toList();
    }
}
