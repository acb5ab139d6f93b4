package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.toetspunt.Toetscode;

/** A school that refuses on the need has weighed what it offers itself. */
final class EigenAanbodGewogen extends Weigertoets {
    EigenAanbodGewogen() {
        super(Toetscode.Z_ADM_NOOWN, Soort.OORDEEL_GEGEVEN);
    }

    @Override
    boolean fout(Weigering weigering) {
        return weigering.omDeBehoefte() && !weigering.oordeel("land:aanbod-toereikend");
    }
}
