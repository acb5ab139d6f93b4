package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Soort;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetspunt;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;

/** A dispute is brought within six weeks of the refusal, the removal or the OPP that it is about. */
final class GeschilOpTijd implements Toetspunt {
    private static final Set<Soort> AANLEIDING = Set.of(Soort.GEWEIGERD, Soort.VERWIJDERD, Soort.DOCUMENT_VASTGESTELD);

    @Override
    public Toetscode code() {
        return Toetscode.B_GPOTERM;
    }

    @Override
    public Set<Soort> leest() {
        return Soorten.met(AANLEIDING.toArray(new Soort[0]), Soort.RECHTSMIDDEL_INGESTELD);
    }

    @Override
    public List<Treffer> toets(Toetszicht zicht) {
        Optional<Feit> geschil = zicht.laatsteEigen(
                Soort.RECHTSMIDDEL_INGESTELD, feit -> zicht.zicht().gaatOver(feit, "land:geschil-over-plaats-of-opp"));
        Optional<Feit> aanleiding = geschil.flatMap(feit -> zicht.zicht()
                .laatste(eerder -> eerder.plaats() < feit.plaats()
                        && eerder.gebeurtenis()
                                .soort()
                                .filter(AANLEIDING::contains)
                                .isPresent()));
        return aanleiding
                .filter(feit -> feit.gebeurtenis()
                        .op()
                        .plusWeeks(6)
                        .isBefore(geschil.get().gebeurtenis().op()))
                .stream()
                .flatMap(feit -> Treffers.van(
                        code(),
                        zicht,
                        List.of(feit.gebeurtenis().op().toString()),
                        List.of(feit.gebeurtenis(), geschil.get().gebeurtenis())))
                .toList();
    }
}
