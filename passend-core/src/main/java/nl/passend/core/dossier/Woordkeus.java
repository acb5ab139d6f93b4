package nl.passend.core.dossier;

import java.util.Collection;
import nl.passend.core.internal.pak.Bewoording;
import org.jspecify.annotations.Nullable;

/**
 * Picks what an event says in words that a rule may read: kind, step, role, discipline, and its fields that hold words, yes or no, or a
 * groep. Free text, names and ids of one dossier stay out.
 */
final class Woordkeus {
    private static final int VAST = 4;

    private Woordkeus() {}

    /** Wording of an event with these fields and values by turns. */
    static Bewoording van(@Nullable Soort soort, @Nullable String stap, Actor door, Object[] velden) {
        int aantal = 0;
        for (int i = 0; i < velden.length; i += 2) {
            aantal += isWoord((Veld) velden[i], velden[i + 1]) ? 2 : 0;
        }
        @Nullable Object[] woorden = new Object[VAST + aantal];
        woorden[0] = soort;
        woorden[1] = stap;
        woorden[2] = door.rol();
        woorden[3] = door.discipline();
        int plaats = VAST;
        for (int i = 0; i < velden.length; i += 2) {
            Veld veld = (Veld) velden[i];
            if (isWoord(veld, velden[i + 1])) {
                woorden[plaats++] = veld;
                woorden[plaats++] = veld == Veld.KOMT_VOORT_UIT ? true : velden[i + 1];
            }
        }
        return Bewoording.van(woorden);
    }

    private static boolean isWoord(Veld veld, Object waarde) {
        return switch (veld) {
            case ZAAK, WELKE -> false;
            case KOMT_VOORT_UIT -> !((Collection<?>) waarde).isEmpty();
            case GROEP -> true;
            default ->
                switch (veld.type()) {
                    case ID, IDS, JANEE -> true;
                    case TEKST, TEKSTEN, DATUM, GETAL -> false;
                };
        };
    }
}
