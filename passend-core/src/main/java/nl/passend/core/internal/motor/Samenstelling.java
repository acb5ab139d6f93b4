package nl.passend.core.internal.motor;

import java.util.BitSet;
import java.util.stream.IntStream;

/** All, one or the opposite of other bits, in three values. */
final class Samenstelling extends Afwerking {
    /** How the parts are taken together. */
    enum Wijze {
        ALLE,
        EEN,
        NIET
    }

    final Wijze wijze;
    final long[] masker;

    /**
     * Of parts.
     *
     * @param masker pairs of word and bits
     */
    Samenstelling(int bit, Wijze wijze, long[] masker) {
        super(bit);
        this.wijze = wijze;
        this.masker = masker;
    }

    /** Bits of its parts. */
    IntStream leest() {
        return IntStream.range(0, masker.length / 2)
                .flatMap(paar -> BitSet.valueOf(new long[] {masker[2 * paar + 1]}).stream()
                        .map(bit -> bit + Long.SIZE * (int) masker[2 * paar] / 2));
    }

    @Override
    void werkAf(Vouwstand stand) {
        int waarde = wijze == Wijze.ALLE ? stand.alle(masker) : stand.een(masker);
        boolean omgekeerd = wijze == Wijze.NIET && waarde != Vouwstand.ONBEKEND;
        stand.zet(bit, omgekeerd ? 1 - waarde : waarde);
    }
}
