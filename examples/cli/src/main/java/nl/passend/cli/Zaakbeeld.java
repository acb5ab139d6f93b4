package nl.passend.cli;

import java.util.List;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Zaakoordeel;

/**
 * A zaak with the steps that are shown of it, worked out once.
 *
 * @param oordeel the zaak
 * @param stappen the steps
 */
record Zaakbeeld(Zaakoordeel oordeel, List<Stapoordeel> stappen) {

    /** Of all zaken; every step, or those that matter now. */
    static List<Zaakbeeld> van(Beoordeling beoordeling, boolean alles) {
        return beoordeling.alleZaken().stream()
                .map(zaak -> new Zaakbeeld(zaak, alles ? zaak.stappen() : zaak.aanDeOrde()))
                .toList();
    }
}
