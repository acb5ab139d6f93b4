package nl.passend.core.internal.toetspunt;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.passend.core.dossier.Soort;

/** Sets of kinds. */
final class Soorten {
    private Soorten() {}

    static Set<Soort> met(Soort[] eigen, Soort... altijd) {
        Set<Soort> alle = EnumSet.noneOf(Soort.class);
        alle.addAll(List.of(eigen));
        alle.addAll(List.of(altijd));
        return Set.copyOf(alle);
    }
}
