package nl.passend.core.internal.motor;

import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.regel.Beleidskast;

/** A condition that is not compiled: the plain evaluator weighs it. */
final class Terugval extends Afwerking {
    private final Voorwaarde voorwaarde;
    private final Beleidskast kast;

    Terugval(int bit, Voorwaarde voorwaarde, Beleidskast kast) {
        super(bit);
        this.voorwaarde = voorwaarde;
        this.kast = kast;
    }

    @Override
    void werkAf(Vouwstand stand) {
        stand.zetGewoon(bit, voorwaarde, kast);
    }
}
