package nl.passend.core.internal.toetspunt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** No criterion stands in a kader that came into force after the request. */
final class CriteriumBekend extends Besluittoets {
    CriteriumBekend() {
        super(Toetscode.T_DEC_CRITPUB, Soort.AANVRAAG_INGEDIEND);
    }

    @Override
    List<Gebeurtenis> fout(Tlvbesluit besluit) {
        Optional<LocalDate> gevraagd = besluit.aanvraag().map(Gebeurtenis::op);
        List<String> criteria = besluit.gebeurtenis().lijst(Veld.CRITERIA).orElse(List.of());
        return als(
                gevraagd.isPresent()
                        && criteria.stream()
                                .flatMap(naam -> besluit.regels().kanoniek(naam).stream())
                                .anyMatch(id -> besluit.regels().eersteDag(id).isAfter(gevraagd.get())),
                besluit);
    }
}
