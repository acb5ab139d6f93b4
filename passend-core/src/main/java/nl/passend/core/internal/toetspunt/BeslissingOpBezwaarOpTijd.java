package nl.passend.core.internal.toetspunt;

import nl.passend.core.regel.Termijnloop;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetszicht;

/** On bezwaar is decided within its term. */
final class BeslissingOpBezwaarOpTijd extends Termijntoets {
    BeslissingOpBezwaarOpTijd() {
        super(Toetscode.B_DECTERM, "land:beslissing-op-bezwaar");
    }

    @Override
    String naam(Toetszicht zicht, Termijnloop loop) {
        return Namen.tlv(zicht);
    }
}
