package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** Who misses something asks for it before refusing. */
final class GeweigerdZonderAanvulling extends Besluittoets {
    GeweigerdZonderAanvulling() {
        super(Toetscode.T_DEC_HOLD, Soort.AANVRAAG_GETOETST, Soort.AANVULLING_GEVRAAGD, Soort.AANVULLING_ONTVANGEN);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        Optional<Feit> ontbreekt = Ontbreekt.bij(besluit);
        boolean gevraagd =
                !besluit.eerder(Soort.AANVULLING_GEVRAAGD, besluit::overTlv).isEmpty();
        return als(besluit.afgewezen() && ontbreekt.isPresent() && !gevraagd, besluit);
    }
}
