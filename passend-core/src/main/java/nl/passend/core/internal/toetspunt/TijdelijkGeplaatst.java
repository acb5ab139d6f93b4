package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Set;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.regel.Leerlingfeiten;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetspunt;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;

/** The day after ten weeks without a decision: a child of four that is enrolled nowhere is placed for the time being (WPO 40.7). */
final class TijdelijkGeplaatst implements Toetspunt {
    @Override
    public Toetscode code() {
        return Toetscode.Z_ADM_10W;
    }

    @Override
    public Set<Soort> leest() {
        return Set.of(
                Soort.AANMELDING_ONTVANGEN,
                Soort.TIJDELIJK_GEPLAATST,
                Soort.INGESCHREVEN,
                Soort.UITGESCHREVEN,
                Soort.TOEGELATEN,
                Soort.GEWEIGERD,
                Soort.NIET_IN_BEHANDELING,
                Soort.INGETROKKEN,
                Soort.LEERLING_BEKEND);
    }

    @Override
    public List<Treffer> toets(Toetszicht zicht) {
        boolean eigen =
                zicht.laatsteEigen(Soort.AANMELDING_ONTVANGEN, feit -> true).isPresent();
        return zicht.termijnen("land:tijdelijke-plaatsing", Termijnstand.VERSTREKEN).stream()
                .filter(loop -> eigen && moet(zicht))
                .flatMap(loop -> Treffers.van(
                        code(), zicht, List.of(loop.waarvoor().orElseGet(() -> Namen.school(zicht))), loop.feiten()))
                .toList();
    }

    private static boolean moet(Toetszicht zicht) {
        Leerlingfeiten leerling = new Leerlingfeiten(zicht.zicht());
        boolean ergens = zicht.zicht()
                .laatste(feit -> feit.gebeurtenis().is(Soort.INGESCHREVEN)
                        || feit.gebeurtenis().is(Soort.TIJDELIJK_GEPLAATST)
                        || feit.gebeurtenis().is(Soort.UITGESCHREVEN))
                .filter(feit -> !feit.gebeurtenis().is(Soort.UITGESCHREVEN))
                .isPresent();
        return !ergens
                && leerling.geboren()
                        .map(Leerlingfeiten.Gevonden::waarde)
                        .filter(dag -> !dag.plusYears(4).isAfter(zicht.zicht().dag()))
                        .isPresent();
    }
}
