package nl.passend.core.internal.motor;

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

    @Override
    void werkAf(Vouwstand stand) {
        int waarde = wijze == Wijze.ALLE ? stand.alle(masker) : stand.een(masker);
        boolean omgekeerd = wijze == Wijze.NIET && waarde != Vouwstand.ONBEKEND;
        stand.zet(bit, omgekeerd ? 1 - waarde : waarde);
    }
}
