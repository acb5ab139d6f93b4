package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Set;
import nl.passend.core.dossier.Soort;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetspunt;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;

/** A fault of a decision on bezwaar. */
abstract class Bezwaartoets implements Toetspunt {
    private final Toetscode code;
    private final Set<Soort> leest;

    Bezwaartoets(Toetscode code, Soort... ook) {
        this.code = code;
        this.leest = Soorten.met(ook, Soort.RECHTSMIDDEL_INGESTELD, Soort.RECHTSMIDDEL_BESLIST);
    }

    @Override
    public final Toetscode code() {
        return code;
    }

    @Override
    public final Set<Soort> leest() {
        return leest;
    }

    /** Whether it shows. */
    abstract boolean fout(Bezwaar bezwaar);

    @Override
    public final List<Treffer> toets(Toetszicht zicht) {
        return Bezwaar.van(zicht).stream()
                .filter(this::fout)
                .flatMap(bezwaar -> Treffers.van(
                        code,
                        zicht,
                        List.of(Namen.tlv(zicht)),
                        List.of(bezwaar.beslissing().gebeurtenis())))
                .toList();
    }
}
