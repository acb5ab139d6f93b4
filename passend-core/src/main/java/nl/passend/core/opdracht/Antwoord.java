package nl.passend.core.opdracht;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.dossier.Gebeurtenis;

/** The answer to a command: the events to append, or a refusal with its findings. Never an exception. */
@Experimenteel
public sealed interface Antwoord {

    /** Whether it may be done. */
    default boolean mag() {
        return this instanceof Toegestaan;
    }

    /**
     * It may be done.
     *
     * @param gebeurtenissen to append, in order
     * @param stap the step that it is
     */
    record Toegestaan(List<Gebeurtenis> gebeurtenissen, Stapoordeel stap) implements Antwoord {}

    /**
     * It may not be done, or that cannot be told.
     *
     * @param reden why
     * @param stap the step, with every line
     * @param open lines that are not met or cannot be told; empty when the reason lies in the command itself
     */
    record Geweigerd(Reden reden, Stapoordeel stap, List<Bevinding> open) implements Antwoord {}

    /** Why a command is refused. */
    enum Reden {
        /** Required lines are open. */
        EISEN_OPEN,
        /** No role is told, and not everybody may take this step. */
        ROL_ONTBREEKT,
        /** The role may not take this step. */
        ROL_PAST_NIET,
        /** Nobody is named who does it; a decision, advice or judgement needs a name. */
        NAAM_ONTBREEKT,
        /** The step does not record this: its subject is another. */
        ONDERWERP_PAST_NIET,
        /** The outcome is not one that the step can have. */
        UITKOMST_ONBEKEND,
        /** Who decides also advised on the same request. */
        ADVISEUR_BESLIST,
        /** No two independent experts of the listed disciplines advised on the form decided on. */
        DESKUNDIGEN_PASSEN_NIET,
        /** No other school is named, or none is willing. */
        GEEN_ANDERE_SCHOOL,
        /** The period of a TLV is not within the law. */
        PERIODE_BUITEN_DE_WET,
        /** The day lies before an event that is already in the dossier and on which the step rests, or after the peildatum. */
        DAG_PAST_NIET
    }
}
