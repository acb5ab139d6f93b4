package nl.passend.core.internal.motor;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What written words stand for, as rows of bits. A new word is looked up once and remembered, up to a bound. Looking up makes no
 * object. Thread safe.
 */
final class Woordtabel {
    private static final int MEESTE = 1024;

    private final Function<String, long[]> zoek;
    private volatile Stand stand = new Stand(new String[16], new long[16][]);
    private int gevuld;

    /** Words with what they stand for, at the same place. */
    private record Stand(@Nullable String[] woorden, long[] @Nullable [] rijen) {}

    Woordtabel(Function<String, long[]> zoek) {
        this.zoek = zoek;
    }

    /** Rows for a word. */
    @SuppressWarnings("ReferenceEquality") // most words are shared; the same is decided by equals
    long[] rijen(String woord) {
        Stand nu = stand;
        @Nullable String[] woorden = nu.woorden;
        int masker = woorden.length - 1;
        int plaats = plaats(woord) & masker;
        while (true) {
            @Nullable String hier = woorden[plaats];
            if (hier == null) {
                return leer(woord);
            }
            if (hier == woord || hier.equals(woord)) {
                return nu.rijen[plaats];
            }
            plaats = plaats + 1 & masker;
        }
    }

    private static int plaats(String woord) {
        int som = woord.hashCode() * 0x9E3779B1;
        return som ^ som >>> 15;
    }

    private synchronized long[] leer(String woord) {
        long[] gevonden = zoek.apply(woord);
        if (gevuld < MEESTE) {
            gevuld++;
            Stand oud = stand;
            int lengte = 2 * gevuld > oud.woorden.length ? 2 * oud.woorden.length : oud.woorden.length;
            Stand nieuw = new Stand(new String[lengte], new long[lengte][]);
            for (int i = 0; i < oud.woorden.length; i++) {
                if (oud.woorden[i] != null) {
                    zet(nieuw, oud.woorden[i], oud.rijen[i]);
                }
            }
            zet(nieuw, woord, gevonden);
            stand = nieuw;
        }
        return gevonden;
    }

    private static void zet(Stand stand, String woord, long[] rijen) {
        int masker = stand.woorden.length - 1;
        int plaats = plaats(woord) & masker;
        while (stand.woorden[plaats] != null && !stand.woorden[plaats].equals(woord)) {
            plaats = plaats + 1 & masker;
        }
        stand.woorden[plaats] = woord;
        stand.rijen[plaats] = rijen;
    }
}
