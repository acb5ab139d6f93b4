package nl.passend.core.bron;

import nl.passend.core.api.Stabiel;

/** How sure a source is; the code is what a kader file writes under {@code zekerheid}. */
@Stabiel
public enum Zekerheid {
    /** Read in the text of the law itself. */
    V1,
    /** Read on an official page. */
    V2,
    /** Read on a secondary page. */
    V3,
    /** General knowledge, not looked up. */
    G,
    /** Own estimate or reading. */
    E,
    /** Stated in a document of the region itself. */
    S;

    /** Whether an answer that rests on this source must say that it is unproven. */
    public boolean moetGenoemd() {
        return this == G || this == E;
    }
}
