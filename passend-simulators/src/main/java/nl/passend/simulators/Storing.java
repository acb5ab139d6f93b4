package nl.passend.simulators;

import nl.passend.core.api.Experimenteel;

/** What can go wrong with one delivery. */
@Experimenteel
public enum Storing {
    /** Nothing. */
    GEEN(false),
    /** It takes long by the virtual clock; the answer is right. */
    TRAAG(false),
    /** Too busy; nothing was done. */
    TE_DRUK(false),
    /** The server fails before it did anything. */
    FOUT_VOORAF(false),
    /** The server did it, and then fails. */
    FOUT_ACHTERAF(true),
    /** The line drops before anything was read. */
    VERBROKEN_VOORAF(false),
    /** The line drops after it was done, before any answer. */
    VERBROKEN_ACHTERAF(true),
    /** It was done, and half of the answer comes before the line drops. */
    HALF_ANTWOORD(true),
    /** The network delivers it twice; the answer is that of the second. */
    DUBBEL_BEZORGD(true),
    /** The store holds half of it, and the server says that it failed: nothing counts. */
    HALF_GESCHREVEN(false),
    /** Another version of the platform answers, and did nothing. */
    OUDE_VERSIE(false),
    /** The answer that says no in the words of the platform, and nothing was done. */
    MIN_EEN(false);

    private final boolean gedaan;

    Storing(boolean gedaan) {
        this.gedaan = gedaan;
    }

    /** Whether the platform has carried it out. */
    public boolean isGedaan() {
        return gedaan || this == GEEN || this == TRAAG;
    }
}
