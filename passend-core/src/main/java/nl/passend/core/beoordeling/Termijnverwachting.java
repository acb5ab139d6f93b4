package nl.passend.core.beoordeling;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.kader.Termijn;

/**
 * A term that does not run yet and will, or may.
 *
 * @param termijn the term
 * @param aanleiding why it is expected
 * @param wat id of the step or the term from which it comes; empty for a school year
 * @param begin day from which it will count; of {@link Aanleiding#STAP_MOET} the last day on which the step is in time
 * @param uiterlijk last day that follows from that begin
 * @param zeker whether it will surely run when nothing changes; not when other steps may be taken instead or its condition cannot be
 *     told
 */
@Experimenteel
public record Termijnverwachting(
        Termijn termijn,
        Aanleiding aanleiding,
        Optional<String> wat,
        Optional<LocalDate> begin,
        Optional<LocalDate> uiterlijk,
        boolean zeker) {

    /** Why a term is expected. */
    public enum Aanleiding {
        /** A step must be taken, with which it starts. */
        STAP_MOET,
        /** A meeting is planned, with which it starts. */
        STAP_GEPLAND,
        /** It starts at the end of a term that runs. */
        NA_TERMIJN,
        /** It comes back in the next school year. */
        SCHOOLJAAR
    }
}
