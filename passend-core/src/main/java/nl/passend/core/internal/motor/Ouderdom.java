package nl.passend.core.internal.motor;

import org.jspecify.annotations.Nullable;

/** A letter that only counts while its last event stands, and while that is young enough when an age is asked. */
final class Ouderdom extends Afwerking {
    private final int letter;
    private final int plek;
    private final @Nullable Laatstedag hoogstens;
    private final int afwezig;

    Ouderdom(int bit, int letter, int plek, @Nullable Laatstedag hoogstens, int afwezig) {
        super(bit);
        this.letter = letter;
        this.plek = plek;
        this.hoogstens = hoogstens;
        this.afwezig = afwezig;
    }

    @Override
    void werkAf(Vouwstand stand) {
        boolean telt =
                stand.plekken[plek] >= 0 && (hoogstens == null || hoogstens.jongGenoeg(stand.dagVan(plek), stand.dag));
        stand.zet(bit, telt ? stand.lees(letter) : afwezig);
    }
}
