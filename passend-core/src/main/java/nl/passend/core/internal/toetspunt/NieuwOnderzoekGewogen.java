package nl.passend.core.internal.toetspunt;

import java.util.List;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.toetspunt.Toetscode;

/** Research that came after the decision is among what the decision on bezwaar answers, where it tells that. */
final class NieuwOnderzoekGewogen extends Bezwaartoets {
    NieuwOnderzoekGewogen() {
        super(Toetscode.B_NEWINFO, Soort.ONDERZOEK_ONTVANGEN, Soort.BESLUIT_GENOMEN);
    }

    @Override
    boolean fout(Bezwaar bezwaar) {
        List<String> ingegaan =
                bezwaar.beslissing().gebeurtenis().lijst(Veld.INGEGAAN_OP).orElse(List.of());
        boolean verteld =
                bezwaar.beslissing().gebeurtenis().lijst(Veld.INGEGAAN_OP).isPresent();
        return verteld
                && Tlvbesluit.van(bezwaar.zicht()).stream()
                        .flatMap(besluit -> besluit
                                .later(
                                        Soort.ONDERZOEK_ONTVANGEN,
                                        feit -> feit.plaats()
                                                < bezwaar.beslissing().plaats())
                                .stream())
                        .anyMatch(feit -> feit.gebeurtenis()
                                .id()
                                .filter(id -> !ingegaan.contains(id))
                                .isPresent());
    }
}
