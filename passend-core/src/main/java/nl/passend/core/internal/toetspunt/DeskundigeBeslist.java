package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** An expert of this decision also took it, or judged the request for the samenwerkingsverband. */
final class DeskundigeBeslist extends Adviestoets {
    DeskundigeBeslist() {
        super(Toetscode.T_EXP_DECIDE, Soort.AANVRAAG_GETOETST, Soort.AANVULLING_GEVRAAGD);
    }

    @Override
    boolean mankeert(Feit advies, Tlvbesluit besluit) {
        String naam = advies.gebeurtenis().door().naam();
        return naam != null
                && (besluit.besluiten().anyMatch(een -> naam.equals(een.door().naam()))
                        || beoordeelde(besluit, Soort.AANVRAAG_GETOETST, naam)
                        || beoordeelde(besluit, Soort.AANVULLING_GEVRAAGD, naam));
    }

    private static boolean beoordeelde(Tlvbesluit besluit, Soort soort, String naam) {
        return !besluit.eerder(
                        soort,
                        feit -> besluit.overTlv(feit)
                                && naam.equals(feit.gebeurtenis().door().naam()))
                .isEmpty();
    }
}
