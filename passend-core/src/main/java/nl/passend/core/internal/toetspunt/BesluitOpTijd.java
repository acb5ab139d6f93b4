package nl.passend.core.internal.toetspunt;

import nl.passend.core.regel.Termijnloop;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetszicht;

/** On a request for a TLV is decided within the term of the Awb. */
final class BesluitOpTijd extends Termijntoets {
    BesluitOpTijd() {
        super(Toetscode.T_DEC_TERM, "land:tlv-besluit");
    }

    @Override
    String naam(Toetszicht zicht, Termijnloop loop) {
        return Namen.tlv(zicht);
    }
}
