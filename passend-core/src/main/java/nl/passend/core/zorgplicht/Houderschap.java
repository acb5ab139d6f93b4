package nl.passend.core.zorgplicht;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;

/**
 * One line of the ledger: a school that bears the zorgplicht for a time.
 *
 * @param school the school, as events name it
 * @param van first day; the day of the event, or the day after where a temporary placement ended by it (WPO 40.7)
 * @param begingrond why it began
 * @param begin event by which it began
 * @param tot day on which it ended, when it did; the next bearer begins on that day
 * @param eindgrond why it ended
 * @param einde event by which it ended
 */
@Experimenteel
public record Houderschap(
        String school,
        LocalDate van,
        Begingrond begingrond,
        Gebeurtenis begin,
        Optional<LocalDate> tot,
        Optional<Eindgrond> eindgrond,
        Optional<Gebeurtenis> einde) {

    /** Why it began. */
    public enum Begingrond {
        /** A written registration (WPO 40.2-4). */
        AANMELDING,
        /** Enrolment. */
        INSCHRIJVING,
        /** The school before it in the parents' order no longer bears it. */
        VOLGENDE_VOORKEUR,
        /** Placed and enrolled for the time being (WPO 40.7). */
        TIJDELIJKE_PLAATSING,
        /** It offered a place and parents accepted. */
        AANVAARDING,
        /** A person or body established it. */
        VASTGESTELD
    }

    /** Why it ended. */
    public enum Eindgrond {
        /** Enrolled at another school. */
        ELDERS_INGESCHREVEN,
        /** Parents withdrew. */
        INGETROKKEN,
        /** Another school of a higher preference bears it. */
        ANDERE_VOORKEUR,
        /** Refused while another school is willing (WPO 40.4). */
        ANDERE_SCHOOL_BEREID,
        /** Refused: no room, or the foundation not respected; the search duty does not apply (WPO 40.5). */
        UITZONDERING,
        /** Not handled. */
        NIET_IN_BEHANDELING,
        /** Deregistered. */
        UITGESCHREVEN,
        /** Refused: the child needs no extra support, so there is nothing to search for (WPO 40.3). */
        GEEN_EXTRA_ONDERSTEUNING,
        /** Another school offered a place and parents accepted it. */
        OVERGENOMEN,
        /** Registered at another school, by a reading in which that moves the duty. */
        ELDERS_AANGEMELD,
        /** A person or body established that another school bears it. */
        VASTGESTELD
    }

    /** The same line, ended on a day; never before it began. */
    Houderschap eindigt(Eindgrond grond, Gebeurtenis gebeurtenis, LocalDate dag) {
        LocalDate laatste = dag.isBefore(van) ? van : dag;
        return new Houderschap(
                school, van, begingrond, begin, Optional.of(laatste), Optional.of(grond), Optional.of(gebeurtenis));
    }

    /** Whether the school bears it on a day. */
    boolean opDag(LocalDate dag) {
        return !dag.isBefore(van) && tot.map(dag::isBefore).orElse(true);
    }
}
