package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** What was recorded as missing was completed before the decision. */
final class GegevensOntbraken extends Besluittoets {
    GegevensOntbraken() {
        super(Toetscode.T_RES_GAP, Soort.AANVRAAG_GETOETST, Soort.AANVULLING_ONTVANGEN);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        return Ontbreekt.bij(besluit).map(Feit::gebeurtenis).stream().toList();
    }
}
