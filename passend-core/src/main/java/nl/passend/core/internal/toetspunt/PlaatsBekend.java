package nl.passend.core.internal.toetspunt;

import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** Of a school that is willing it is known from when it has a place. */
final class PlaatsBekend extends Weigertoets {
    PlaatsBekend() {
        super(Toetscode.Z_ADM_NOPLACE, Soort.SCHOOL_BEREID);
    }

    @Override
    boolean fout(Weigering weigering) {
        boolean bereid = !weigering.bereid().isEmpty()
                || weigering.gebeurtenis().tekst(Veld.BEREIDE_SCHOOL).isPresent();
        return weigering.omDeBehoefte()
                && bereid
                && weigering.bereid().stream()
                        .noneMatch(school -> school.datum(Veld.PLAATS_VANAF).isPresent());
    }
}
