package nl.passend.core.dossier;

import nl.passend.core.api.Stabiel;

/**
 * Where an event was read.
 *
 * @param bestand file name or name of the system, without folder
 * @param plaats line, pointer or element path
 */
@Stabiel
public record Herkomst(String bestand, String plaats) {
    /** Made in memory. */
    public static final Herkomst GEEN = new Herkomst("", "");
}
