package nl.passend.core.internal.pak;

import org.jspecify.annotations.Nullable;

/**
 * Remembers wordings, so that equal ones become one object: a fixed number of places, four for each; a fifth pushes one out. Which
 * object one gets shows nowhere, because whoever reads them compares with {@code equals}: it is memory that is saved, not meaning. Thread
 * safe without locks: a wording is immutable, and a race costs no more than a second copy.
 */
final class Gedeeld {
    private static final int WEGEN = 4;

    private final @Nullable Bewoording[] plaatsen;

    /**
     * Of so many places.
     *
     * @param plaatsen a power of two, at least four
     */
    Gedeeld(int plaatsen) {
        this.plaatsen = new Bewoording[plaatsen];
    }

    /** The one that is remembered, or else this one. */
    Bewoording deel(Bewoording nieuw) {
        int begin = nieuw.som() & plaatsen.length - 1 & -WEGEN;
        for (int plaats = begin; plaats < begin + WEGEN; plaats++) {
            @Nullable Bewoording hier = plaatsen[plaats];
            if (hier == null) {
                plaatsen[plaats] = nieuw;
                return nieuw;
            }
            if (hier.equals(nieuw)) {
                return hier;
            }
        }
        plaatsen[begin + (nieuw.som() >>> 30)] = nieuw;
        return nieuw;
    }
}
