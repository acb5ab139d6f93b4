package nl.passend.core.internal.pak;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All that an event says in words that a rule may read, without days, names of people and names of schools. Two are equal when no rule
 * can tell their events apart by words. Immutable and thread safe.
 *
 * <p>Its text form names no word: words come from a dossier.
 */
public final class Bewoording {
    private static final Gedeeld GEDEELD = new Gedeeld(1 << 14);

    private final @Nullable Object[] woorden;
    private final int som;

    Bewoording(@Nullable Object[] woorden, int som) {
        this.woorden = woorden;
        this.som = som;
    }

    /**
     * Of these words; one that was made before when it is still remembered.
     *
     * @param woorden immutable values, in an order that their kind of event fixes; kept as it is
     */
    public static Bewoording van(@Nullable Object[] woorden) {
        int som = Arrays.hashCode(woorden) * 0x9E3779B1;
        return GEDEELD.deel(new Bewoording(woorden, som ^ som >>> 15));
    }

    /** Number that is the same for equal ones, with its low bits well spread. */
    public int som() {
        return som;
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return this == ander
                || ander instanceof Bewoording bewoording
                        && som == bewoording.som
                        && Arrays.equals(woorden, bewoording.woorden);
    }

    @Override
    public int hashCode() {
        return som;
    }

    @Override
    public String toString() {
        return "Bewoording[" + woorden.length + " woorden]";
    }
}
