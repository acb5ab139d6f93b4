package nl.passend.core.internal.pak;

import java.util.function.Function;
import nl.passend.core.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/** Reads the packed events of a dossier, which are no part of what it shows to others: the dossier hands over the key once. */
public final class Inkijk {
    private static volatile Function<Dossier, @Nullable Pak> sleutel = dossier -> null;

    private Inkijk() {}

    /** Takes the key; only {@link Dossier} has it. */
    public static void geef(Function<Dossier, @Nullable Pak> dezeSleutel) {
        sleutel = dezeSleutel;
    }

    /** Packed events; null for a dossier that could not be packed. */
    public static @Nullable Pak pak(Dossier dossier) {
        return sleutel.apply(dossier);
    }
}
