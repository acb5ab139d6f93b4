package nl.passend.core.internal.toetspunt;

import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** Fewer than two statements on the kind of TLV that was decided on, though there are others. */
final class AdviesOverDeGevraagdeVorm extends Adviestoets {
    AdviesOverDeGevraagdeVorm() {
        super(Toetscode.T_EXP_PURP);
    }

    @Override
    boolean mankeert(Feit advies, Tlvbesluit besluit) {
        return !besluit.zicht().zicht().gaatOver(advies, besluit.vorm());
    }
}
