package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** The criteria that a statement weighed, where it tells them, hold something that the plan knows, and every judgement that it asks for this TLV. */
final class CriteriaInAdvies extends Adviestoets {
    CriteriaInAdvies() {
        super(Toetscode.T_EXP_CRIT);
    }

    @Override
    boolean mankeert(Feit advies, Tlvbesluit besluit) {
        return advies.gebeurtenis()
                .lijst(Veld.CRITERIA)
                .filter(gewogen -> !Plancriteria.van(besluit).kent(gewogen)
                        || !Plancriteria.van(besluit).allen(gewogen))
                .isPresent();
    }
}
