package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** The criteria that the decision tells are those of the plan, all of them. */
final class CriteriaInBesluit extends Besluittoets {
    CriteriaInBesluit() {
        super(Toetscode.T_DEC_CRIT);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        return als(
                besluit.gebeurtenis()
                        .lijst(Veld.CRITERIA)
                        .filter(criteria -> criteria.isEmpty()
                                || !Plancriteria.van(besluit).allen(criteria)
                                || criteria.stream()
                                        .anyMatch(naam ->
                                                besluit.regels().kanoniek(naam).isEmpty()))
                        .isPresent(),
                besluit);
    }
}
