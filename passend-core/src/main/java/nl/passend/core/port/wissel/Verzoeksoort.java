package nl.passend.core.port.wissel;

import java.util.Locale;
import nl.passend.core.api.Experimenteel;

/** What a school asks of a platform. */
@Experimenteel
public enum Verzoeksoort {
    /** Advice, larger or smaller, without support (AC2). */
    ADVIES,
    /** Support that the samenwerkingsverband gives or pays (AC3, W28). */
    ARRANGEMENT,
    /** A meeting in which others think along (W9, W28). */
    OVERLEG,
    /** A toelaatbaarheidsverklaring. */
    TLV,
    /** The move to a school for secondary education. */
    OVERSTAP;

    /** Spelling, such as {@code advies}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
