package nl.passend.core.internal.motor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@link Samenstelling}s that do not read each other and whose bits stand in one word. Of each is gathered, in its own bit, whether some
 * part is unknown and whether some part is false (or true, where one is enough); what they become follows for all at once. Nothing jumps
 * on what a dossier holds, and nothing is read back that was only just written.
 */
final class Reeks extends Afwerking {
    private static final int NAAR_BIT = 32;

    private final int doel;
    private final long alle;
    private final long een;
    private final long niet;
    /**
     * Two numbers per part and word that it reads: the word with the bit of the part in its upper half, negative for a part that looks for
     * what is false; and the bits that it reads.
     */
    private final long[] rij;

    private Reeks(int doel, List<Samenstelling> delen) {
        super(-1);
        this.doel = doel;
        this.alle = masker(delen, Samenstelling.Wijze.ALLE);
        this.een = masker(delen, Samenstelling.Wijze.EEN);
        this.niet = masker(delen, Samenstelling.Wijze.NIET);
        List<Long> gelezen = new ArrayList<>();
        for (Samenstelling deel : delen) {
            long teken = deel.wijze == Samenstelling.Wijze.EEN ? 0 : Long.MIN_VALUE;
            for (int i = 0; i < deel.masker.length; i += 2) {
                gelezen.add(teken | (long) (deel.bit & 63) << NAAR_BIT | deel.masker[i]);
                gelezen.add(deel.masker[i + 1]);
            }
        }
        this.rij = gelezen.stream().mapToLong(Long::longValue).toArray();
    }

    private static long masker(List<Samenstelling> delen, Samenstelling.Wijze wijze) {
        long masker = 0;
        for (Samenstelling deel : delen) {
            masker |= deel.wijze == wijze ? 1L << deel.bit : 0;
        }
        return masker;
    }

    /** In layers: what reads others comes in a later layer than they, and each layer has one for each word. */
    static List<Reeks> lagen(List<Samenstelling> delen) {
        Map<Integer, Integer> laagVan = new HashMap<>();
        TreeMap<Integer, TreeMap<Integer, List<Samenstelling>>> lagen = new TreeMap<>();
        for (Samenstelling deel : delen) {
            int laag = deel.leest()
                    .map(bit -> laagVan.getOrDefault(bit, -1) + 1)
                    .max()
                    .orElse(0);
            laagVan.put(deel.bit, laag);
            lagen.computeIfAbsent(laag, weg -> new TreeMap<>())
                    .computeIfAbsent(deel.bit >>> 6 << 1, weg -> new ArrayList<>())
                    .add(deel);
        }
        List<Reeks> reeksen = new ArrayList<>();
        lagen.values().forEach(laag -> laag.forEach((doel, samen) -> reeksen.add(new Reeks(doel, samen))));
        return reeksen;
    }

    @Override
    void werkAf(Vouwstand stand) {
        long[] woorden = stand.woorden;
        long gevonden = 0;
        long onbekend = 0;
        for (int i = 0; i < rij.length; i += 2) {
            int woord = (int) rij[i];
            int bit = (int) (rij[i] >>> NAAR_BIT);
            long onwaar = rij[i] >> 63;
            long hier = woorden[woord + 1];
            long gezocht = (woorden[woord] | hier & onwaar) ^ onwaar;
            gevonden |= is(gezocht & rij[i + 1]) << bit;
            onbekend |= is(hier & rij[i + 1]) << bit;
        }
        woorden[doel] |= alle & ~(gevonden | onbekend) | (een | niet) & gevonden;
        woorden[doel + 1] |= onbekend & ~gevonden & (alle | een) | niet & onbekend;
    }

    /** 1 when any bit is set, else 0. */
    private static long is(long bits) {
        return (bits | -bits) >>> 63;
    }
}
