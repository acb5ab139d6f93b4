package nl.passend.core.spi;

import nl.passend.core.api.Experimenteel;

/**
 * Whether a TLV number has the format that a register asks. The law asks that it is unique within the samenwerkingsverband (WPO 18a.14);
 * a format exists since early 2022 and is not published where we could read it, so the number is an opaque text unless someone who knows
 * the format plugs it in. Implementations are pure and thread safe.
 */
@Experimenteel
@FunctionalInterface
public interface Volgnummervorm {
    /** Any text that is not blank. */
    Volgnummervorm VRIJ = (samenwerkingsverband, nummer) -> !nummer.isBlank();

    /**
     * Whether the number has the format.
     *
     * @param samenwerkingsverband code of who decided; empty text when not told
     * @param nummer as recorded
     */
    boolean past(String samenwerkingsverband, String nummer);
}
