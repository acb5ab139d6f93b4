package nl.passend.core.regel;

import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;

/**
 * Something on the way of a term.
 *
 * @param soort what, and whether it counts
 * @param gebeurtenis the event
 */
@Experimenteel
public record Voorval(Soort soort, Gebeurtenis gebeurtenis) {

    /** What happened. */
    public enum Soort {
        /** Extended. */
        VERLENGD(true),
        /** Extended for longer than may be: it counts as long as it may. */
        VERLENGD_TE_LANG(true),
        /** Extended after the last day. */
        VERLENGD_TE_LAAT(false),
        /** Extended to a day that is no later than the last day was. */
        VERLENGD_NIET_LATER(false),
        /** Extended once too often. */
        VERLENGD_TE_VAAK(false),
        /** Extended without notice in time to who must be told. */
        VERLENGD_ZONDER_MEDEDELING(false),
        /** Extended where the term may not be. */
        VERLENGEN_MAG_NIET(false),
        /** Stood still for a time, or stands still. */
        STILGEZET(true),
        /** Made to stand still after the last day. */
        STILGEZET_TE_LAAT(false),
        /** Made to stand still where the term may not. */
        STILSTAAN_MAG_NIET(false);

        private final boolean telt;

        Soort(boolean telt) {
            this.telt = telt;
        }

        /** Whether it changes the last day. */
        public boolean telt() {
            return telt;
        }

        /** Whether it is as it should be. */
        public boolean inOrde() {
            return this == VERLENGD || this == STILGEZET;
        }
    }

    /** Why, as the event told it. */
    public Optional<Vertragingsreden> reden() {
        return gebeurtenis.tekst(Veld.REDEN).map(Vertragingsreden::lees);
    }
}
