package nl.passend.core.internal.toetspunt;

import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetszicht;

/** Bezwaar after its term, unless the decision did not say where and until when. */
final class BezwaarOpTijd extends Termijntoets {
    BezwaarOpTijd() {
        super(Toetscode.B_TERM, "land:bezwaartermijn");
    }

    @Override
    String naam(Toetszicht zicht, Termijnloop loop) {
        return Namen.tlv(zicht);
    }

    @Override
    boolean verschoonbaar(Toetszicht zicht) {
        return Tlvbesluit.van(zicht).stream().anyMatch(Rechtsmiddelclausule::ontbreekt);
    }

    /** Nobody needs to object: only what came too late counts. */
    @Override
    Termijnstand[] standen() {
        return new Termijnstand[] {Termijnstand.TE_LAAT};
    }
}
