package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** Signed, with a name and a function. */
final class VormVanHetAdvies extends Adviestoets {
    VormVanHetAdvies() {
        super(Toetscode.T_EXP_FORM);
    }

    @Override
    boolean mankeert(Feit advies, Tlvbesluit besluit) {
        Gebeurtenis gegeven = advies.gebeurtenis();
        boolean ongetekend = gegeven.janee(Veld.ONDERTEKEND).filter(ja -> !ja).isPresent();
        boolean zonderFunctie = gegeven.door().rol() == null && gegeven.door().discipline() == null;
        return ongetekend || zonderFunctie || gegeven.door().naam() == null;
    }
}
