package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Set;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetspunt;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;

/** A fault of a decision on a TLV. */
abstract class Besluittoets implements Toetspunt {
    private final Toetscode code;
    private final Set<Soort> leest;

    Besluittoets(Toetscode code, Soort... ook) {
        this.code = code;
        this.leest = Soorten.met(ook, Soort.BESLUIT_GENOMEN, Soort.RECHTSMIDDEL_BESLIST);
    }

    /** The events that show the fault; empty when it does not show. */
    abstract List<Gebeurtenis> fout(Tlvbesluit besluit);

    @Override
    public final Toetscode code() {
        return code;
    }

    @Override
    public final Set<Soort> leest() {
        return leest;
    }

    @Override
    public final List<Treffer> toets(Toetszicht zicht) {
        return Tlvbesluit.van(zicht).stream()
                .filter(besluit -> !besluit.dag().isBefore(code.vanaf()))
                .flatMap(besluit -> Treffers.van(code, zicht, List.of(naam(besluit)), fout(besluit)))
                .toList();
    }

    private static String naam(Tlvbesluit besluit) {
        return besluit.regels().naamVan(besluit.vorm());
    }

    /** The decision, when this is so. */
    static List<Gebeurtenis> als(boolean fout, Tlvbesluit besluit) {
        return fout ? List.of(besluit.gebeurtenis()) : List.of();
    }
}
