package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;

/** Every report that came in before a statement is among its pieces, where it tells them. */
final class OnderzoekVoorgelegd extends Adviestoets {
    OnderzoekVoorgelegd() {
        super(Toetscode.T_EXP_INFO, Soort.ONDERZOEK_ONTVANGEN);
    }

    @Override
    boolean mankeert(Feit advies, Tlvbesluit besluit) {
        List<String> stukken = advies.gebeurtenis().lijst(Veld.STUKKEN).orElse(List.of());
        boolean verteld = advies.gebeurtenis().lijst(Veld.STUKKEN).isPresent();
        return verteld
                && besluit.eerder(Soort.ONDERZOEK_ONTVANGEN, feit -> feit.plaats() < advies.plaats()).stream()
                        .map(feit -> feit.gebeurtenis().id())
                        .flatMap(Optional::stream)
                        .anyMatch(id -> !stukken.contains(id));
    }
}
