package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** An expert is employed by who applies, or filed the request. That the samenwerkingsverband employs the expert is no fault. */
final class DeskundigeVanDeAanvrager extends Adviestoets {
    DeskundigeVanDeAanvrager() {
        super(Toetscode.T_EXP_APPL, Soort.AANVRAAG_INGEDIEND);
    }

    @Override
    boolean mankeert(Feit advies, Tlvbesluit besluit) {
        return besluit.aanvrager().hoortBij(advies.gebeurtenis().door());
    }
}
