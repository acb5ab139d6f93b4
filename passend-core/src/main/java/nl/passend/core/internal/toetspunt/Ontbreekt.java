package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;

/** What was found missing in a request and was not completed since. */
final class Ontbreekt {
    private Ontbreekt() {}

    /** The last judgement on completeness that named something, without a completion or a judgement after it that names nothing. */
    static Optional<Feit> bij(Tlvbesluit besluit) {
        List<Feit> getoetst = besluit.eerder(Soort.AANVRAAG_GETOETST, besluit::overTlv);
        Optional<Feit> laatste = getoetst.isEmpty() ? Optional.empty() : Optional.of(getoetst.get(getoetst.size() - 1));
        return laatste.filter(feit -> !feit.gebeurtenis()
                        .lijst(Veld.ONTBREEKT)
                        .orElse(List.of())
                        .isEmpty())
                .filter(feit -> besluit.eerder(
                                Soort.AANVULLING_ONTVANGEN,
                                later -> later.plaats() > feit.plaats() && besluit.overTlv(later))
                        .isEmpty());
    }
}
