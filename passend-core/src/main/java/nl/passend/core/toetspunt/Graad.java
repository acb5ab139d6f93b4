package nl.passend.core.toetspunt;

import nl.passend.core.api.Experimenteel;

/** How far a machine gets with a toetspunt. */
@Experimenteel
public enum Graad {
    /** Follows from recorded facts and dates alone. */
    BEVINDING,
    /** The machine finds absence, order or contradiction; a person judges what it is worth. */
    WAARSCHUWING,
    /** Only a line for a person to look at. */
    MENS
}
