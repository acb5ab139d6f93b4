package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.toetspunt.Toetscode;

/** A talk with the parents on need and place came first. */
final class GesprekMetOuders extends Weigertoets {
    GesprekMetOuders() {
        super(Toetscode.Z_ADM_NOTALK, Soort.OVERLEG_GEHOUDEN, Soort.GEHOORD);
    }

    @Override
    boolean fout(Weigering weigering) {
        return weigering.omDeBehoefte()
                && !weigering.eerder(
                        Soort.OVERLEG_GEHOUDEN,
                        feit -> weigering.zicht().zicht().gaatOver(feit, "land:gesprek-over-plaats"));
    }
}
