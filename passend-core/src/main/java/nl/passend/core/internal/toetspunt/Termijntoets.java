package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Set;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.regel.Zicht;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetspunt;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;

/** A term of the law that ran out, or within which nothing was done: the term itself shows it as a signal. */
abstract class Termijntoets implements Toetspunt {
    private final Toetscode code;
    private final String termijn;

    Termijntoets(Toetscode code, String termijn) {
        this.code = code;
        this.termijn = termijn;
    }

    @Override
    public final Toetscode code() {
        return code;
    }

    @Override
    public final Set<Soort> leest() {
        return Soorten.met(
                new Soort[] {
                    Soort.AANMELDING_ONTVANGEN,
                    Soort.AANVRAAG_INGEDIEND,
                    Soort.BESLUIT_GENOMEN,
                    Soort.RECHTSMIDDEL_INGESTELD,
                    Soort.RECHTSMIDDEL_BESLIST
                },
                Soort.TERMIJN_VERLENGD,
                Soort.TERMIJN_STILGEZET);
    }

    /** Whether it is excused. */
    boolean verschoonbaar(Toetszicht zicht) {
        return false;
    }

    /** What the sentence names. */
    abstract String naam(Toetszicht zicht, Termijnloop loop);

    @Override
    public final List<Treffer> toets(Toetszicht zicht) {
        return zicht.termijnen(termijn, standen()).stream()
                .filter(loop -> loop.feiten().stream()
                        .allMatch(feit -> feit.zaak()
                                        .orElse(Zicht.HOOFDZAAK)
                                        .equals(zicht.zicht().zaak())
                                && zicht.bekendVoor(feit)))
                .filter(loop -> !verschoonbaar(zicht))
                .flatMap(loop -> Treffers.van(code, zicht, List.of(naam(zicht, loop)), loop.feiten()))
                .toList();
    }

    /** Run out, or done too late. */
    Termijnstand[] standen() {
        return new Termijnstand[] {Termijnstand.VERSTREKEN, Termijnstand.TE_LAAT};
    }
}
