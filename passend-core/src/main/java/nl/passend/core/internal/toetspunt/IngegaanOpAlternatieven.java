package nl.passend.core.internal.toetspunt;

import nl.passend.core.toetspunt.Toetscode;

/** A TLV that is granted says why less is not enough. */
final class IngegaanOpAlternatieven extends Antwoordtoets {
    IngegaanOpAlternatieven() {
        super(Toetscode.T_DEC_MOT_ALT, "alternatieven");
    }

    @Override
    boolean moest(Tlvbesluit besluit) {
        return besluit.toegekend();
    }
}
