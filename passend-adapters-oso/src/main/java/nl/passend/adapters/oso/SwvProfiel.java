package nl.passend.adapters.oso;

import nl.passend.core.api.Experimenteel;

/** The kind of an aanvraag SWV-dossier: from which sector it goes to the samenwerkingsverband. */
@Experimenteel
public enum SwvProfiel {
    /** From primary education. */
    POSWV,
    /** From secondary education. */
    VOSWV
}
