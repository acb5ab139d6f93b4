package nl.passend.core.opdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Stapkeuze;

/**
 * The shortest way to yes: what must still happen, in order. Added to the dossier, its events make the finding met; people still have
 * to decide, judge and agree.
 *
 * @param stappen what must happen, first to last
 */
@Experimenteel
public record Weg(List<Wegstap> stappen) {

    /** Makes the list unmodifiable. */
    public Weg {
        stappen = List.copyOf(stappen);
    }

    /**
     * One thing that must happen.
     *
     * @param gebeurtenis the event as it would be recorded
     * @param stap the step that records it; empty for a fact of the pupil
     * @param wie roles that may do it
     * @param nietEerderDan first day on which it can be
     */
    public record Wegstap(
            Gebeurtenis gebeurtenis, Optional<Stapkeuze> stap, List<String> wie, Optional<LocalDate> nietEerderDan) {}
}
