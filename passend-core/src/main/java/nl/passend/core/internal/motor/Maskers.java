package nl.passend.core.internal.motor;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Gathers bits per word. */
final class Maskers {
    private final Map<Integer, long[]> rijen = new TreeMap<>();

    /** Pairs of word and bits. */
    static long[] van(Collection<Integer> bits) {
        Maskers maskers = new Maskers();
        bits.forEach(bit -> maskers.zet(bit, Vouwstand.WAAR));
        long[] paren = new long[2 * maskers.rijen.size()];
        int i = 0;
        for (Map.Entry<Integer, long[]> rij : maskers.rijen.entrySet()) {
            paren[i++] = rij.getKey();
            paren[i++] = rij.getValue()[0];
        }
        return paren;
    }

    /** Gives a bit a value. */
    void zet(int bit, int waarde) {
        long[] rij = rijen.computeIfAbsent(bit >>> 6 << 1, weg -> new long[3]);
        rij[0] |= 1L << bit;
        if (waarde != Vouwstand.ONWAAR) {
            rij[waarde] |= 1L << bit;
        }
    }

    /** Rows of four: word, bits that change, bits that become true, bits that become unknown. */
    long[] rijen() {
        long[] alle = new long[4 * rijen.size()];
        int i = 0;
        for (Map.Entry<Integer, long[]> rij : rijen.entrySet()) {
            alle[i] = rij.getKey();
            System.arraycopy(rij.getValue(), 0, alle, i + 1, 3);
            i += 4;
        }
        return alle;
    }
}
