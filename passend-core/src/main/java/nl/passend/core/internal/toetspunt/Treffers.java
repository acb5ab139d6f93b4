package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.stream.Stream;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.toetspunt.Treffer;

/** Makes a hit of the events that show a fault. */
final class Treffers {
    private Treffers() {}

    static Stream<Treffer> van(Toetscode code, Toetszicht zicht, List<String> woorden, List<Gebeurtenis> feiten) {
        return feiten.isEmpty()
                ? Stream.empty()
                : Stream.of(new Treffer(
                        code,
                        zicht.zicht().zaak(),
                        woorden,
                        feiten.stream().sorted().distinct().toList()));
    }
}
