package nl.passend.core.uitleg;

import nl.passend.core.api.Stabiel;

/** Who reads the explanation. */
@Stabiel
public enum Lezer {
    /** Parents: plain Dutch (B1). */
    OUDERS,
    /** School, samenwerkingsverband. */
    PROFESSIONAL
}
