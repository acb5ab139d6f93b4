package nl.passend.core.internal.motor;

import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import org.jspecify.annotations.Nullable;

/** Who counts as whom at a meeting, as bits. Thread safe. */
final class Aanwezigheid {
    private final Regelset regels;
    private final List<String> rollen;
    private final Woordtabel bits = new Woordtabel(this::zoek);

    Aanwezigheid(Regelset regels, List<String> rollen) {
        this.regels = regels;
        this.rollen = rollen;
    }

    /** Applies rows of a meeting: the roles that must be there, and then a row of four. */
    void vouw(Vouwstand stand, Gebeurtenis gebeurtenis, long[] rijen) {
        @Nullable List<String> aanwezig = Deeltabel.lijst(gebeurtenis, Veld.AANWEZIG);
        long erbij = aanwezig == null ? 0 : bits(aanwezig);
        long[] woorden = stand.woorden;
        for (int i = 0; i < rijen.length; i += 5) {
            boolean compleet = (rijen[i] & ~erbij) == 0;
            int woord = (int) rijen[i + 1];
            long blijft = ~rijen[i + 2];
            woorden[woord] &= blijft;
            woorden[woord + 1] &= blijft;
            if (aanwezig == null) {
                woorden[woord + 1] |= rijen[i + 3] | rijen[i + 4];
            } else if (compleet) {
                woorden[woord] |= rijen[i + 3];
                woorden[woord + 1] |= rijen[i + 4];
            }
        }
    }

    private long bits(List<String> aanwezig) {
        long samen = 0;
        for (int i = 0; i < aanwezig.size(); i++) {
            samen |= bits.rijen(aanwezig.get(i))[0];
        }
        return samen;
    }

    private long[] zoek(String wie) {
        long gevonden = 0;
        for (int i = 0; i < rollen.size(); i++) {
            gevonden |= regels.rolPast(wie, rollen.get(i)) ? 1L << i : 0;
        }
        return new long[] {gevonden};
    }
}
