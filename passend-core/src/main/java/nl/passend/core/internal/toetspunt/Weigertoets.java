package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Set;
import nl.passend.core.dossier.Soort;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetspunt;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;

/** A fault of a refusal by the school that bore the zorgplicht. */
abstract class Weigertoets implements Toetspunt {
    private final Toetscode code;
    private final Set<Soort> leest;

    Weigertoets(Toetscode code, Soort... ook) {
        this.code = code;
        this.leest =
                Soorten.met(ook, Soort.GEWEIGERD, Soort.TOEGELATEN, Soort.AANMELDING_ONTVANGEN, Soort.INGESCHREVEN);
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
    abstract boolean fout(Weigering weigering);

    @Override
    public final List<Treffer> toets(Toetszicht zicht) {
        return Weigering.van(zicht).stream()
                .filter(weigering -> weigering.droegDePlicht() && fout(weigering))
                .flatMap(weigering ->
                        Treffers.van(code, zicht, List.of(weigering.school()), List.of(weigering.gebeurtenis())))
                .toList();
    }
}
