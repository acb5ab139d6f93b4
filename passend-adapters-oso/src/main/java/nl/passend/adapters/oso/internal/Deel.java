package nl.passend.adapters.oso.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What may stand in a block, as its table writes it: a child, a sequence or a choice, each with how often. */
record Deel(Soort soort, int kind, List<Deel> delen, boolean magWeg, boolean herhaalt) {
    enum Soort {
        KIND,
        REEKS,
        KEUZE
    }

    /** The automaton under construction: each child in the text is a position; it tells which may come first, last and next. */
    static final class Posities {
        final List<Integer> kinderen = new ArrayList<>();
        final List<BitSet> volgers = new ArrayList<>();

        int nieuw(int kind) {
            kinderen.add(kind);
            volgers.add(new BitSet());
            return kinderen.size() - 1;
        }

        void volg(BitSet laatste, BitSet eerste) {
            laatste.stream().forEach(positie -> volgers.get(positie).or(eerste));
        }
    }

    /** First and last positions of a part, and whether it may be absent. */
    record Randen(BitSet eerste, BitSet laatste, boolean leeg) {}

    Randen leg(Posities posities) {
        Randen randen = switch (soort) {
            case KIND -> kind(posities.nieuw(kind));
            case REEKS -> reeks(posities);
            case KEUZE -> keuze(posities);
        };
        if (herhaalt) {
            posities.volg(randen.laatste, randen.eerste);
        }
        return magWeg ? new Randen(randen.eerste, randen.laatste, true) : randen;
    }

    private static Randen kind(int positie) {
        BitSet een = new BitSet();
        een.set(positie);
        return new Randen(een, (BitSet) een.clone(), false);
    }

    private Randen reeks(Posities posities) {
        BitSet eerste = new BitSet();
        BitSet laatste = new BitSet();
        boolean leeg = true;
        for (Deel deel : delen) {
            Randen deze = deel.leg(posities);
            posities.volg(laatste, deze.eerste);
            if (leeg) {
                eerste.or(deze.eerste);
            }
            if (!deze.leeg) {
                laatste.clear();
            }
            laatste.or(deze.laatste);
            leeg &= deze.leeg;
        }
        return new Randen(eerste, laatste, leeg);
    }

    private Randen keuze(Posities posities) {
        BitSet eerste = new BitSet();
        BitSet laatste = new BitSet();
        boolean leeg = false;
        for (Deel deel : delen) {
            Randen deze = deel.leg(posities);
            eerste.or(deze.eerste);
            laatste.or(deze.laatste);
            leeg |= deze.leeg;
        }
        return new Randen(eerste, laatste, leeg);
    }
}
