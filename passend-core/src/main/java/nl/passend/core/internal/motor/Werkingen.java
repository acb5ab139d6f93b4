package nl.passend.core.internal.motor;

import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.internal.pak.Bewoording;
import org.jspecify.annotations.Nullable;

/**
 * What each wording does under one set of rules. A new one is worked out once and remembered; when there are too many it begins anew.
 * Thread safe.
 */
final class Werkingen {
    private static final int MEESTE = 1 << 14;
    private static final int BEGIN = 256;

    private final Uitwerker uitwerker;
    private volatile @Nullable Werking[] tabel = new Werking[BEGIN];
    private int gevuld;

    Werkingen(Uitwerker uitwerker) {
        this.uitwerker = uitwerker;
    }

    /** As it is now; what is learned later may be in it or not. */
    @Nullable
    Werking[] tabel() {
        return tabel;
    }

    /** Finds in a table; null when it is not there. Wordings are mostly shared; the same is decided by equals. */
    @SuppressWarnings("ReferenceEquality")
    static @Nullable Werking vind(@Nullable Werking[] tabel, Bewoording bewoording) {
        int masker = tabel.length - 1;
        int plaats = bewoording.som() & masker;
        while (true) {
            @Nullable Werking hier = tabel[plaats];
            if (hier == null || hier.bewoording == bewoording || hier.bewoording.equals(bewoording)) {
                return hier;
            }
            plaats = plaats + 1 & masker;
        }
    }

    /** Works out what an event with this wording does. A reader who meets it half way sees it whole: all its fields are final. */
    synchronized Werking leer(Bewoording bewoording, Gebeurtenis gebeurtenis) {
        @Nullable Werking eerder = vind(tabel, bewoording);
        if (eerder != null) {
            return eerder;
        }
        Werking nieuw = uitwerker.werking(bewoording, gebeurtenis);
        if (gevuld == MEESTE) {
            tabel = new Werking[BEGIN];
            gevuld = 0;
        }
        gevuld++;
        if (2 * gevuld > tabel.length) {
            @Nullable Werking[] groter = new Werking[2 * tabel.length];
            for (Werking oud : tabel) {
                if (oud != null) {
                    zet(groter, oud);
                }
            }
            tabel = groter;
        }
        zet(tabel, nieuw);
        return nieuw;
    }

    static void zet(@Nullable Werking[] tabel, Werking werking) {
        int plaats = werking.bewoording.som() & tabel.length - 1;
        while (tabel[plaats] != null) {
            plaats = plaats + 1 & tabel.length - 1;
        }
        tabel[plaats] = werking;
    }
}
