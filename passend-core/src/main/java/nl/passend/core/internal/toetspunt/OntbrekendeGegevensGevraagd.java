package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** Who refuses for missing data asked for them. */
final class OntbrekendeGegevensGevraagd extends Weigertoets {
    OntbrekendeGegevensGevraagd() {
        super(Toetscode.Z_ADM_INFO, Soort.INFORMATIE_GEVRAAGD);
    }

    @Override
    boolean fout(Weigering weigering) {
        return !weigering.gebeurtenis().lijst(Veld.ONTBREEKT).orElse(List.of()).isEmpty()
                && !weigering.eerder(Soort.INFORMATIE_GEVRAAGD, feit -> true);
    }
}
