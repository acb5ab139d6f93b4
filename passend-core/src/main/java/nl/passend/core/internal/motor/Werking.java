package nl.passend.core.internal.motor;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.internal.pak.Bewoording;
import org.jspecify.annotations.Nullable;

/**
 * What events of one wording do. Nearly all change at most two pairs of words and keep at most two places: those stand here, so that
 * folding does not branch; who does less writes nothing new or to a place that nobody reads. Immutable.
 */
final class Werking {
    private static final int RIJ = 4;

    final Bewoording bewoording;
    final int woord1;
    final long blijft1;
    final long waar1;
    final long onbekend1;
    final int woord2;
    final long blijft2;
    final long waar2;
    final long onbekend2;
    final int plek1;
    final int plek2;
    final @Nullable Meer meer;
    /** What such an event does in another zaak. */
    final Werking buiten;

    /**
     * What seldom happens.
     *
     * @param rijen further rows, as {@link Maskers#rijen} gives them
     * @param plekken further places that become the place of the event
     * @param tekens what it does with other places
     * @param onzeker pairs of word and bits: what stood true can no longer be told
     * @param zeldzaam whether the whole dossier is left to the plain evaluator
     */
    record Meer(long[] rijen, int[] plekken, Plekteken[] tekens, long[] onzeker, boolean zeldzaam) {
        private boolean isIets() {
            return rijen.length + plekken.length + tekens.length + onzeker.length > 0 || zeldzaam;
        }
    }

    /**
     * Of a wording.
     *
     * @param rijen as {@link Maskers#rijen} gives them
     * @param geenPlek place that nobody reads
     * @param buiten null when it does the same in another zaak
     */
    Werking(
            Bewoording bewoording,
            long[] rijen,
            List<Plekteken> tekens,
            long[] onzeker,
            boolean zeldzaam,
            int geenPlek,
            @Nullable Werking buiten) {
        this.bewoording = bewoording;
        this.woord1 = rijen.length > 0 ? (int) rijen[0] : 0;
        this.blijft1 = rijen.length > 0 ? ~rijen[1] : -1;
        this.waar1 = rijen.length > 0 ? rijen[2] : 0;
        this.onbekend1 = rijen.length > 0 ? rijen[3] : 0;
        boolean tweede = rijen.length > RIJ;
        this.woord2 = tweede ? (int) rijen[RIJ] : 0;
        this.blijft2 = tweede ? ~rijen[RIJ + 1] : -1;
        this.waar2 = tweede ? rijen[RIJ + 2] : 0;
        this.onbekend2 = tweede ? rijen[RIJ + 3] : 0;
        List<Integer> plekken = new ArrayList<>();
        List<Plekteken> andere = new ArrayList<>();
        for (Plekteken teken : tekens) {
            if (teken.wijze() != Plekteken.Wijze.LAATSTE) {
                andere.add(teken);
            } else if (!plekken.contains(teken.plek())) {
                plekken.add(teken.plek());
            }
        }
        this.plek1 = plekken.isEmpty() ? geenPlek : plekken.get(0);
        this.plek2 = plekken.size() > 1 ? plekken.get(1) : geenPlek;
        int gezet = Math.min(plekken.size(), 2);
        Meer rest = new Meer(
                rest(rijen),
                plekken.stream().skip(gezet).mapToInt(Integer::intValue).toArray(),
                andere.toArray(new Plekteken[0]),
                onzeker,
                zeldzaam);
        this.meer = rest.isIets() ? rest : null;
        this.buiten = buiten == null ? this : buiten;
    }

    private static long[] rest(long[] rijen) {
        int vanaf = Math.min(rijen.length, 2 * RIJ);
        return java.util.Arrays.copyOfRange(rijen, vanaf, rijen.length);
    }

    /** Does it; false when the whole dossier is left to the plain evaluator. */
    boolean vouw(Vouwstand stand, int plaats, boolean inZaak) {
        long[] woorden = stand.woorden;
        woorden[woord1] = woorden[woord1] & blijft1 | waar1;
        woorden[woord1 + 1] = woorden[woord1 + 1] & blijft1 | onbekend1;
        woorden[woord2] = woorden[woord2] & blijft2 | waar2;
        woorden[woord2 + 1] = woorden[woord2 + 1] & blijft2 | onbekend2;
        int[] plekken = stand.plekken;
        plekken[plek1] = plaats;
        plekken[plek2] = plaats;
        return meer == null || rest(meer, stand, plaats, inZaak);
    }

    private static boolean rest(Meer meer, Vouwstand stand, int plaats, boolean inZaak) {
        stand.pasToe(meer.rijen());
        stand.maakOnzeker(meer.onzeker());
        for (int plek : meer.plekken()) {
            stand.plekken[plek] = plaats;
        }
        for (Plekteken teken : meer.tekens()) {
            teken.zet(stand, plaats, inZaak);
        }
        return !meer.zeldzaam();
    }
}
