package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** The remedy clause stands in the decision, where that is told. */
final class Rechtsmiddelclausule extends Besluittoets {
    Rechtsmiddelclausule() {
        super(Toetscode.T_DEC_CLAUSE);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        return als(ontbreekt(besluit), besluit);
    }

    static boolean ontbreekt(Tlvbesluit besluit) {
        return besluit.gebeurtenis()
                .janee(Veld.RECHTSMIDDELCLAUSULE)
                .filter(ja -> !ja)
                .isPresent();
    }
}
