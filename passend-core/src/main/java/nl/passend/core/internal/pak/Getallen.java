package nl.passend.core.internal.pak;

import java.time.LocalDate;
import nl.passend.core.dossier.Veld;

/** Fields that are kept as a number: days and the school year. Each has a bit. */
final class Getallen {
    private static final int[] BITS = bits();

    private Getallen() {}

    private static int[] bits() {
        int[] bits = new int[Veld.values().length];
        int bit = 1;
        for (Veld veld : Veld.values()) {
            if (veld.type() == Veld.Type.DATUM || veld == Veld.SCHOOLJAAR) {
                bits[veld.ordinal()] = bit;
                bit <<= 1;
            }
        }
        return bits;
    }

    /** Its bit; 0 for a field that is not kept so. */
    static int bit(Veld veld) {
        return BITS[veld.ordinal()];
    }

    /**
     * Its value as a number.
     *
     * @throws ArithmeticException when the day is too far away
     */
    static int van(Object waarde) {
        return waarde instanceof LocalDate dag ? Math.toIntExact(dag.toEpochDay()) : (Integer) waarde;
    }
}
