package nl.passend.core.opdracht;

import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Zicht;

/** Of several subjects that a step can be about, the one that was asked last in the zaak. */
final class Gevraagd {
    private Gevraagd() {}

    /** Else the first; empty when there is none. */
    static Optional<String> van(Zicht zicht, List<String> mogelijk) {
        if (mogelijk.size() < 2) {
            return mogelijk.stream().findFirst();
        }
        return zicht.laatste(feit -> feit.inZaak()
                        && feit.gebeurtenis().is(Soort.AANVRAAG_INGEDIEND)
                        && mogelijk.stream().anyMatch(wat -> zicht.gaatOver(feit, wat)))
                .flatMap(feit -> mogelijk.stream()
                        .filter(wat -> zicht.gaatOver(feit, wat))
                        .findFirst())
                .or(() -> mogelijk.stream().findFirst());
    }
}
