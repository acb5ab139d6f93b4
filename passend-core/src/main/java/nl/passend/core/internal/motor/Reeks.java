package nl.passend.core.internal.motor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Several {@link Samenstelling}s after each other, in one array: per one its way, its bit and its number of further pairs, then two pairs
 * of word and bits (an empty one where it has but one), and the further pairs.
 */
final class Reeks extends Afwerking {
    private static final int VAST = 7;

    private final long[] rij;

    Reeks(List<Samenstelling> delen) {
        super(-1);
        List<Long> alle = new ArrayList<>();
        for (Samenstelling deel : delen) {
            long[] paren = deel.masker.length < 4 ? Arrays.copyOf(deel.masker, 4) : deel.masker;
            alle.add((long) deel.wijze.ordinal());
            alle.add((long) deel.bit);
            alle.add((long) paren.length - 4);
            for (long paar : paren) {
                alle.add(paar);
            }
        }
        this.rij = alle.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    void werkAf(Vouwstand stand) {
        long[] woorden = stand.woorden;
        int plaats = 0;
        while (plaats < rij.length) {
            int woord = (int) rij[plaats + 3];
            int tweede = (int) rij[plaats + 5];
            long hier = rij[plaats + 4];
            long daar = rij[plaats + 6];
            long waar = hier & woorden[woord] | daar & woorden[tweede];
            long onbekend = hier & woorden[woord + 1] | daar & woorden[tweede + 1];
            long onwaar =
                    hier & ~(woorden[woord] | woorden[woord + 1]) | daar & ~(woorden[tweede] | woorden[tweede + 1]);
            int einde = plaats + VAST + (int) rij[plaats + 2];
            for (int i = plaats + VAST; i < einde; i += 2) {
                int verder = (int) rij[i];
                waar |= rij[i + 1] & woorden[verder];
                onbekend |= rij[i + 1] & woorden[verder + 1];
                onwaar |= rij[i + 1] & ~(woorden[verder] | woorden[verder + 1]);
            }
            zet(woorden, (int) rij[plaats], (int) rij[plaats + 1], is(waar), is(onbekend), is(onwaar));
            plaats = einde;
        }
    }

    /** Each 1 when some part is so, else 0. */
    private static void zet(long[] woorden, int wijze, int bit, long waar, long onbekend, long onwaar) {
        int woord = bit >>> 6 << 1;
        switch (wijze) {
            case 0 -> {
                woorden[woord] |= ((onwaar | onbekend) ^ 1) << bit;
                woorden[woord + 1] |= (onbekend & (onwaar ^ 1)) << bit;
            }
            case 1 -> {
                woorden[woord] |= waar << bit;
                woorden[woord + 1] |= (onbekend & (waar ^ 1)) << bit;
            }
            default -> {
                woorden[woord] |= onwaar << bit;
                woorden[woord + 1] |= onbekend << bit;
            }
        }
    }

    /** 1 when any bit is set, else 0: without a jump, which nobody could foretell. */
    private static long is(long bits) {
        return (bits | -bits) >>> 63;
    }
}
