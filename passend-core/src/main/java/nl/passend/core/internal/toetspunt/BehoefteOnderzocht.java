package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.toetspunt.Toetscode;

/** A school that refuses on the need has judged the need, or used research that was there. */
final class BehoefteOnderzocht extends Weigertoets {
    BehoefteOnderzocht() {
        super(Toetscode.Z_ADM_NOINV, Soort.OORDEEL_GEGEVEN, Soort.ONDERZOEK_ONTVANGEN);
    }

    @Override
    boolean fout(Weigering weigering) {
        return weigering.omDeBehoefte()
                && !weigering.oordeel("land:extra-ondersteuning-nodig")
                && !weigering.eerder(Soort.ONDERZOEK_ONTVANGEN, feit -> true);
    }
}
