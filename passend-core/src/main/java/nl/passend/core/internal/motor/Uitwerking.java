package nl.passend.core.internal.motor;

import org.jspecify.annotations.Nullable;

/**
 * What events with the same written words do. A word is null where the event does not tell it or where it is not read. Immutable.
 *
 * @param velden values of the fields that are read, in their order
 * @param inZaak for an event that the zaak sees
 * @param buiten for an event of another zaak
 */
record Uitwerking(
        @Nullable String uitkomst,
        @Nullable String rol,
        @Nullable String discipline,
        @Nullable String[] velden,
        Werking inZaak,
        Werking buiten) {

    /**
     * Bits and places.
     *
     * @param rijen rows as {@link Vouwstand#pasToe} reads them
     * @param overleg rows for a meeting: roles that must be there, and then such a row
     * @param laatste places that become the place of this event
     * @param tekens what it does with other places
     */
    record Werking(long[] rijen, long[] overleg, int[] laatste, Plekteken[] tekens) {}
}
