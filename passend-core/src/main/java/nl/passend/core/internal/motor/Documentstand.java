package nl.passend.core.internal.motor;

import org.jspecify.annotations.Nullable;

/** A document with its parts: what is missing is unknown when some writing did not tell its parts. */
final class Documentstand extends Afwerking {
    private final int aanwezig;
    private final int inhoudOnbekend;
    private final long[] delen;
    private final int plek;
    private final @Nullable Laatstedag hoogstens;

    Documentstand(int bit, int aanwezig, int inhoudOnbekend, long[] delen, int plek, @Nullable Laatstedag hoogstens) {
        super(bit);
        this.aanwezig = aanwezig;
        this.inhoudOnbekend = inhoudOnbekend;
        this.delen = delen;
        this.plek = plek;
        this.hoogstens = hoogstens;
    }

    @Override
    void werkAf(Vouwstand stand) {
        if (stand.lees(aanwezig) != Vouwstand.WAAR) {
            return;
        }
        if (hoogstens != null && !hoogstens.jongGenoeg(stand.dagVan(plek), stand.dag)) {
            return;
        }
        if (stand.alle(delen) == Vouwstand.WAAR) {
            stand.zet(bit, Vouwstand.WAAR);
        } else if (stand.lees(inhoudOnbekend) == Vouwstand.WAAR) {
            stand.zet(bit, Vouwstand.ONBEKEND);
        }
    }
}
