package nl.passend.core.beoordeling;

import java.time.LocalDate;
import nl.passend.core.dossier.Gebeurtenis;
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
     * @param als bit of the condition under which it counts; -1 for always
     * @param lengte null when it is not compiled
     * @param eerder the term at whose end it starts; null when it starts with a step
     */
    Termijnklok(Termijn termijn, Plekken plekken, int als, @Nullable Laatstedag lengte, @Nullable Termijnklok eerder) {
        this.plekken = plekken;
        this.als = als;
        this.lengte = lengte;
        this.eerder = eerder;
        this.rekentVanaf = termijn.rekentVanaf().orElse(null);
        this.verlengbaar = termijn.verlengen().isPresent();
    }

    /** Value of the condition under which it counts. */
    int als(Vouwstand stand) {
        return als < 0 ? Vouwstand.WAAR : stand.lees(als);
    }

    /** The first act after its start; null while there is none. */
    @Nullable
    Gebeurtenis gedaan(Vouwstand stand) {
        return stand.op(plekken.gedaan());
    }

    /** Last day on which the act is in time, {@link Laatstedag#GEEN}, {@link #NIET_BEGONNEN} or {@link #ANDERS}. */
    int uiterlijk(Vouwstand stand) {
        Gebeurtenis begin = stand.op(plekken.begin());
        if (begin == null || als(stand) == Vouwstand.ONWAAR) {
            return NIET_BEGONNEN;
        }
        if (lengte == null || verstoord(stand)) {
            return ANDERS;
        }
        int vanaf = eerder == null ? begindag(begin) : eerder.uiterlijk(stand);
        return switch (vanaf) {
            case ANDERS, NIET_BEGONNEN -> vanaf;
            case Laatstedag.GEEN -> NIET_BEGONNEN;
            default -> lengte.van(vanaf);
        };
    }

    private boolean verstoord(Vouwstand stand) {
        int[] plaatsen = stand.plekken;
        int begin = plaatsen[plekken.begin()];
        return plaatsen[plekken.stil()] > begin
                || plaatsen[plekken.stilgezet()] > begin
                || verlengbaar && plaatsen[plekken.verlengd()] > begin;
    }

    private int begindag(Gebeurtenis begin) {
        if (rekentVanaf == null) {
            return begin.dag();
        }
        @Nullable LocalDate dag = (LocalDate) begin.veldOfNiets(rekentVanaf);
        return dag == null ? begin.dag() : Math.toIntExact(dag.toEpochDay());
    }
}
