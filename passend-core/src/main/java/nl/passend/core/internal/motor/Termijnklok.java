package nl.passend.core.internal.motor;

import java.time.LocalDate;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * The days of a term that runs from the last of its starts, or from the end of another such term, for a length. Once it was extended
 * or stood still it does not say. Immutable.
 */
final class Termijnklok {
    /** It has not begun. */
    static final int NIET_BEGONNEN = Integer.MIN_VALUE + 1;

    /** The plain evaluator must be asked. */
    static final int ANDERS = Integer.MIN_VALUE + 2;

    private final Plekken plekken;
    private final int als;
    private final @Nullable Laatstedag lengte;
    private final @Nullable Termijnklok eerder;
    private final @Nullable Veld rekentVanaf;
    private final boolean verlengbaar;
    private final int eersteDag;

    /**
     * Places of events that a term reads.
     *
     * @param begin last start
     * @param gedaan first act after it
     * @param stil last step that makes it stand still
     * @param verlengd some extension
     * @param stilgezet some standing still
     */
    record Plekken(int begin, int gedaan, int stil, int verlengd, int stilgezet) {}

    /**
     * Of a term.
     *
     * @param als bit of the condition under which it counts, one that stays met once it is; -1 for always
     * @param lengte null when it is not compiled
     * @param eerder the term at whose end it starts; null when it starts with a step
     * @param eersteDag first day of the kader that declares it
     */
    Termijnklok(
            Termijn termijn,
            Plekken plekken,
            int als,
            @Nullable Laatstedag lengte,
            @Nullable Termijnklok eerder,
            LocalDate eersteDag) {
        this.plekken = plekken;
        this.als = als;
        this.lengte = lengte;
        this.eerder = eerder;
        this.rekentVanaf = termijn.rekentVanaf().orElse(null);
        this.verlengbaar = termijn.verlengen().isPresent();
        this.eersteDag = Math.toIntExact(eersteDag.toEpochDay());
    }

    /** Whether it reads bits that are put together from others. */
    boolean leestDelen() {
        return als >= 0 || eerder != null && eerder.leestDelen();
    }

    /** Day of the first act after its start; {@link #NIET_BEGONNEN} while there is none. */
    int gedaan(Vouwstand stand) {
        return stand.plekken[plekken.gedaan()] < 0 ? NIET_BEGONNEN : stand.dagVan(plekken.gedaan());
    }

    /** Last day on which the act is in time, {@link Laatstedag#GEEN}, {@link #NIET_BEGONNEN} or {@link #ANDERS}. */
    int uiterlijk(Vouwstand stand) {
        int plaats = stand.plekken[plekken.begin()];
        if (plaats < 0 || als >= 0 && stand.lees(als) == Vouwstand.ONWAAR) {
            return NIET_BEGONNEN;
        }
        // Whether it counts is judged on its last day when that has passed: another day than the one that was folded
        // to.
        if (als >= 0 || lengte == null || verstoord(stand)) {
            return ANDERS;
        }
        int vanaf = eerder == null ? begindag(stand, plaats) : eerder.uiterlijk(stand);
        return switch (vanaf) {
            case ANDERS, NIET_BEGONNEN -> vanaf;
            case Laatstedag.GEEN -> NIET_BEGONNEN;
            default -> vanaf < eersteDag ? NIET_BEGONNEN : lengte.van(vanaf);
        };
    }

    private boolean verstoord(Vouwstand stand) {
        int[] plaatsen = stand.plekken;
        int begin = plaatsen[plekken.begin()];
        return plaatsen[plekken.stil()] > begin
                || plaatsen[plekken.stilgezet()] > begin
                || verlengbaar && plaatsen[plekken.verlengd()] > begin;
    }

    private int begindag(Vouwstand stand, int plaats) {
        int dag = stand.pak().dag(plaats);
        return rekentVanaf == null ? dag : stand.pak().getal(plaats, rekentVanaf, dag);
    }
}
