package nl.passend.core.toetspunt;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.internal.toetspunt.Toetspuntenlijst;

/** All toetspunten. Stateless and thread safe. */
@Experimenteel
public final class Toetspunten {
    private static final List<Toetspunt> ALLE = Toetspuntenlijst.alle();

    private Toetspunten() {}

    /** Every one that is built, in the order of the codes. */
    public static List<Toetspunt> alle() {
        return ALLE;
    }

    /** What shows in a zaak. */
    public static List<Treffer> toets(Toetszicht zicht) {
        return ALLE.stream().flatMap(punt -> punt.toets(zicht).stream()).toList();
    }
}
