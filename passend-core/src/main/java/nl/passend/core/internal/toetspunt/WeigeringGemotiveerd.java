package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** A refusal has reasons. */
final class WeigeringGemotiveerd extends Weigertoets {
    WeigeringGemotiveerd() {
        super(Toetscode.Z_ADM_MOT);
    }

    @Override
    boolean fout(Weigering weigering) {
        return weigering.gebeurtenis().tekst(Veld.MOTIVERING).isEmpty();
    }
}
