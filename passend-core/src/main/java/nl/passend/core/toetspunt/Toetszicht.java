package nl.passend.core.toetspunt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;

/** What a toetspunt sees: one zaak of a dossier on a day, with the rules and the measures. Immutable and thread safe. */
@Experimenteel
public final class Toetszicht {
    private final Zicht zicht;
    private final Beleidskast kast;
    private final Toetsmaten maten;

    /** Of a view. */
    public Toetszicht(Zicht zicht, Beleidskast kast, Toetsmaten maten) {
        this.zicht = zicht;
        this.kast = kast;
        this.maten = maten;
    }

    /** The view. */
    public Zicht zicht() {
        return zicht;
    }

    /** The policies. */
    public Beleidskast kast() {
        return kast;
    }

    /** The measures. */
    public Toetsmaten maten() {
        return maten;
    }

    /** Events that the zaak sees, that fit, in order. */
    public List<Feit> feiten(Soort soort, Predicate<Feit> past) {
        return zicht.feiten().stream()
                .filter(feit -> feit.inZaak() && feit.gebeurtenis().is(soort) && past.test(feit))
                .toList();
    }

    /** The last event of the zaak itself of this kind that fits, where the history around it is known. */
    public Optional<Feit> laatsteEigen(Soort soort, Predicate<Feit> past) {
        return zicht.laatste(feit -> feit.eigen() && feit.gebeurtenis().is(soort) && past.test(feit))
                .filter(feit -> bekendVoor(feit.gebeurtenis()));
    }

    /** Of what happened before the history was taken over nothing is held against anyone: what lacks may only not have come along. */
    public boolean bekendVoor(Gebeurtenis gebeurtenis) {
        Optional<LocalDate> vanaf = zicht.overgenomen()
                .map(Feit::gebeurtenis)
                .map(overname -> overname.datum(Veld.VOLLEDIG_VANAF).orElse(overname.op()));
        return vanaf.isEmpty() || !gebeurtenis.op().isBefore(vanaf.get());
    }

    /** Every run of a term that stands so, as this stack has it: one for each registration or form. */
    public List<Termijnloop> termijnen(String id, Termijnstand... standen) {
        return zicht.regels().termijn(id).stream()
                .flatMap(termijn -> new Weger(zicht, kast).termijnen(termijn).stream())
                .filter(loop -> loop.stand().filter(List.of(standen)::contains).isPresent())
                .toList();
    }
}
