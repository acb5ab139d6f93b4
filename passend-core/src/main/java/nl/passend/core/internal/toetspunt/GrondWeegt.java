package nl.passend.core.internal.toetspunt;

import nl.passend.core.toetspunt.Toetscode;

/** A refusal on a ground of its own: a person looks. */
final class GrondWeegt extends Weigertoets {
    GrondWeegt() {
        super(Toetscode.Z_ADM_GROUND);
    }

    @Override
    boolean fout(Weigering weigering) {
        return weigering.omDeBehoefte() && !weigering.grond().equals("extra-ondersteuning");
    }
}
