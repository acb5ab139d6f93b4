package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Zicht;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetspunt;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;
import nl.passend.core.zorgplicht.Houderschap;
import nl.passend.core.zorgplicht.Houderschap.Eindgrond;
import nl.passend.core.zorgplicht.Lezing;
import nl.passend.core.zorgplicht.Zorgplicht;
import nl.passend.core.zorgplicht.ZorgplichtBeleid;

/** A school deregistered the child, and nobody bears the duty since. */
final class PlichtOvergenomen implements Toetspunt {
    @Override
    public Toetscode code() {
        return Toetscode.Z_HOLD_SHIFT;
    }

    @Override
    public Set<Soort> leest() {
        return new ZorgplichtBeleid().leest();
    }

    @Override
    public List<Treffer> toets(Toetszicht zicht) {
        List<Houderschap> regels = Zorgplicht.van(
                        zicht.zicht().dossier(), zicht.zicht().dag(), Lezing.GANGBAAR)
                .regels();
        Optional<Houderschap> laatste =
                regels.isEmpty() ? Optional.empty() : Optional.of(regels.get(regels.size() - 1));
        return laatste
                .filter(regel -> regel.eindgrond()
                        .filter(Eindgrond.UITGESCHREVEN::equals)
                        .isPresent())
                .flatMap(Houderschap::einde)
                .filter(einde -> einde.zaak()
                                .orElse(Zicht.HOOFDZAAK)
                                .equals(zicht.zicht().zaak())
                        && zicht.bekendVoor(einde))
                .stream()
                .flatMap(einde ->
                        Treffers.van(code(), zicht, List.of(laatste.get().school()), List.of(einde)))
                .toList();
    }
}
