package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** A school that refuses on the need found another one that is willing. */
final class AndereSchoolBereid extends Weigertoets {
    AndereSchoolBereid() {
        super(Toetscode.Z_ADM_NOSCHOOL, Soort.SCHOOL_BEREID);
    }

    @Override
    boolean fout(Weigering weigering) {
        return weigering.omDeBehoefte()
                && weigering.gebeurtenis().tekst(Veld.BEREIDE_SCHOOL).isEmpty()
                && weigering.bereid().isEmpty();
    }
}
