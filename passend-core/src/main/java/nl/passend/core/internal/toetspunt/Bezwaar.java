package nl.passend.core.internal.toetspunt;

import java.util.Optional;
import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetszicht;

/** A decision on bezwaar against a TLV. */
record Bezwaar(Toetszicht zicht, Feit beslissing, Optional<Feit> ingesteld) {
    private static final String RECHT = "land:bezwaar-tegen-tlv";

    static Optional<Bezwaar> van(Toetszicht zicht) {
        return zicht.laatsteEigen(
                        Soort.RECHTSMIDDEL_BESLIST, feit -> zicht.zicht().gaatOver(feit, RECHT))
                .map(feit -> new Bezwaar(zicht, feit, ingesteld(zicht)));
    }

    static Optional<Feit> ingesteld(Toetszicht zicht) {
        return zicht.zicht()
                .laatste(feit -> feit.inZaak()
                        && feit.gebeurtenis().is(Soort.RECHTSMIDDEL_INGESTELD)
                        && zicht.zicht().gaatOver(feit, RECHT));
    }

    boolean adviesVooraf() {
        return !zicht.feiten(
                        Soort.ADVIES_GEGEVEN,
                        feit -> feit.plaats() < beslissing.plaats()
                                && zicht.zicht().gaatOver(feit, RECHT))
                .isEmpty();
    }
}
