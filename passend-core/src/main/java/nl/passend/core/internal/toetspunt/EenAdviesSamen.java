package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** A statement that several people wrote counts for none of them. */
final class EenAdviesSamen extends Adviestoets {
    EenAdviesSamen() {
        super(Toetscode.T_EXP_JOINT);
    }

    @Override
    boolean mankeert(Feit advies, Tlvbesluit besluit) {
        return advies.gebeurtenis().lijst(Veld.AUTEURS).orElse(List.of()).size() > 1;
    }
}
