package nl.passend.core.internal.motor;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import org.jspecify.annotations.Nullable;

/** What the written parts of one document do: bits that they set, agreements that lapse. Thread safe. */
final class Deeltabel {
    private final long[] altijd;
    private final long[] zonderDelen;
    private final long[] onzeker;
    private final Woordtabel delen;

    /**
     * Of a written document.
     *
     * @param altijd rows for any writing
     * @param zonderDelen rows for a writing that does not tell its parts
     * @param onzeker pairs of word and bits: agreements that such a writing makes unsure where they stood
     * @param delen rows for a part as it is written
     */
    Deeltabel(long[] altijd, long[] zonderDelen, long[] onzeker, Woordtabel delen) {
        this.altijd = altijd;
        this.zonderDelen = zonderDelen;
        this.onzeker = onzeker;
        this.delen = delen;
    }

    void vouw(Vouwstand stand, Gebeurtenis gebeurtenis) {
        stand.pasToe(altijd);
        @Nullable List<String> geschreven = lijst(gebeurtenis, Veld.DELEN);
        if (geschreven == null) {
            stand.pasToe(zonderDelen);
            stand.maakOnzeker(onzeker);
            return;
        }
        for (int i = 0; i < geschreven.size(); i++) {
            stand.pasToe(delen.rijen(geschreven.get(i)));
        }
    }

    /** List of a field; null when it was not told. */
    @SuppressWarnings("unchecked")
    static @Nullable List<String> lijst(Gebeurtenis gebeurtenis, Veld veld) {
        return (List<String>) gebeurtenis.veldOfNiets(veld);
    }
}
