package nl.passend.core.internal.motor;

import java.util.ArrayList;
import java.util.List;

/** Several {@link Samenstelling}s after each other, in one array: per one its way, its bit, its number of pairs, and its pairs. */
final class Reeks extends Afwerking {
    private final long[] rij;

    Reeks(List<Samenstelling> delen) {
        super(-1);
        List<Long> alle = new ArrayList<>();
        for (Samenstelling deel : delen) {
            alle.add((long) deel.wijze.ordinal());
            alle.add((long) deel.bit);
            alle.add((long) deel.masker.length);
            for (long paar : deel.masker) {
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
            int wijze = (int) rij[plaats];
            int bit = (int) rij[plaats + 1];
            int einde = plaats + 3 + (int) rij[plaats + 2];
            long waar = 0;
            long onbekend = 0;
            long onwaar = 0;
            for (int i = plaats + 3; i < einde; i += 2) {
                int woord = (int) rij[i];
                long masker = rij[i + 1];
                waar |= masker & woorden[woord];
                onbekend |= masker & woorden[woord + 1];
                onwaar |= masker & ~(woorden[woord] | woorden[woord + 1]);
            }
            plaats = einde;
            int hier = bit >>> 6 << 1;
            long teken = 1L << bit;
            switch (wijze) {
                case 0 -> zet(woorden, hier, teken, (onwaar | onbekend) == 0, onwaar == 0);
                case 1 -> zet(woorden, hier, teken, waar != 0, onbekend != 0);
                default -> zet(woorden, hier, teken, onwaar != 0, onbekend != 0);
            }
        }
    }

    private static void zet(long[] woorden, int woord, long teken, boolean waar, boolean anders) {
        if (waar) {
            woorden[woord] |= teken;
        } else if (anders) {
            woorden[woord + 1] |= teken;
        }
    }
}
