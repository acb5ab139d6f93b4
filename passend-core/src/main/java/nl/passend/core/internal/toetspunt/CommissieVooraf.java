package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.toetspunt.Toetscode;

/** The committee advises before the samenwerkingsverband decides. */
final class CommissieVooraf extends Bezwaartoets {
    CommissieVooraf() {
        super(Toetscode.B_COMM, Soort.ADVIES_GEGEVEN);
    }

    @Override
    boolean fout(Bezwaar bezwaar) {
        return !bezwaar.adviesVooraf();
    }
}
