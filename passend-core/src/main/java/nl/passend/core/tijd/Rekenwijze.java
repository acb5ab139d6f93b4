package nl.passend.core.tijd;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import nl.passend.core.api.Stabiel;
import nl.passend.core.tijd.Lengte.Eenheid;

/**
 * How a term is counted: from the day of the event, that day itself not counted, to the last day on which the act is in time.
 *
 * @param termijnenwet whether the Algemene termijnenwet counts: a last day that is a Saturday, Sunday or public holiday moves to the
 *     next working day (article 1), and a term of three days or more holds at least two working days (article 2). Never for terms in
 *     hours, terms counted back, terms above ninety days, twelve weeks or three months (articles 1.2 and 4), whatever this says
 * @param schoolweken whether a week is a school week: holidays do not count. The law has no such stop
 */
@Stabiel
public record Rekenwijze(boolean termijnenwet, boolean schoolweken) {

    /** In calendar weeks. */
    public Rekenwijze(boolean termijnenwet) {
        this(termijnenwet, false);
    }

    /**
     * The last day of a length from a day, without a school calendar.
     *
     * @return empty when the holidays of the school are needed
     */
    public Optional<LocalDate> uiterlijk(LocalDate begin, Lengte lengte) {
        return uiterlijk(begin, lengte, Schoolkalender.GEEN);
    }

    /**
     * The last day of a length from a day.
     *
     * @return empty when the calendar does not know a day that must be counted
     */
    public Optional<LocalDate> uiterlijk(LocalDate begin, Lengte lengte, Schoolkalender kalender) {
        return tel(begin, lengte, kalender).map(dag -> einddag(begin, dag, lengte, kalender));
    }

    /** The last day as counted, before it moves for a weekend or a public holiday. */
    public Optional<LocalDate> tel(LocalDate begin, Lengte lengte, Schoolkalender kalender) {
        int aantal = lengte.aantal();
        return switch (eenheid(lengte)) {
            case UREN -> Optional.of(begin.plusDays(lengte.heleDagen(true).aantal() / 24));
            case DAGEN -> Optional.of(begin.plusDays(aantal));
            case WERKDAGEN -> stap(begin, aantal, 1, dag -> true, dag -> !kalender.geenWerkdag(dag));
            case WEKEN -> Optional.of(begin.plusWeeks(aantal));
            case SCHOOLWEKEN -> schoolweken(begin, aantal, 1, kalender);
            case SCHOOLDAGEN -> stap(begin, aantal, 1, kalender::kent, kalender::schooldag);
            case MAANDEN -> Optional.of(begin.plusMonths(aantal));
            case JAREN -> Optional.of(begin.plusYears(aantal));
            case SCHOOLJAREN -> Optional.of(Schooljaar.einde(begin, aantal));
        };
    }

    /**
     * Where a counted last day moves to by the Algemene termijnenwet; the day itself when the act does not count.
     *
     * @param begin day from which was counted
     * @param dag the last day as counted
     * @param lengte the length that was counted
     */
    public LocalDate einddag(LocalDate begin, LocalDate dag, Lengte lengte, Schoolkalender kalender) {
        if (!termijnenwet || !valtEronder(lengte)) {
            return dag;
        }
        LocalDate einde = dag;
        while (kalender.geenWerkdag(einde) || minstensDrieDagen(lengte) && werkdagen(begin, einde, kalender) < 2) {
            einde = einde.plusDays(1);
        }
        return einde;
    }

    private static boolean minstensDrieDagen(Lengte lengte) {
        boolean dagen = lengte.eenheid() == Eenheid.DAGEN || lengte.eenheid() == Eenheid.WERKDAGEN;
        return dagen ? lengte.aantal() >= 3 : lengte.aantal() > 0;
    }

    /** Working days after a day, up to a day; counting stops at two. */
    private static int werkdagen(LocalDate begin, LocalDate einde, Schoolkalender kalender) {
        int aantal = 0;
        for (LocalDate dag = begin.plusDays(1); !dag.isAfter(einde) && aantal < 2; dag = dag.plusDays(1)) {
            aantal += kalender.geenWerkdag(dag) ? 0 : 1;
        }
        return aantal;
    }

    /** The last day when a length is counted back from a day, without a school calendar. */
    public Optional<LocalDate> terug(LocalDate van, Lengte lengte) {
        return terug(van, lengte, Schoolkalender.GEEN);
    }

    /**
     * The last day when a length is counted back from a day: {@code 1 week} before a meeting. The day never moves.
     *
     * @return empty when the calendar does not know a day that must be counted
     */
    public Optional<LocalDate> terug(LocalDate van, Lengte lengte, Schoolkalender kalender) {
        int aantal = lengte.aantal();
        return switch (eenheid(lengte)) {
            case UREN -> Optional.of(van.minusDays(lengte.heleDagen(true).aantal() / 24));
            case DAGEN -> Optional.of(van.minusDays(aantal));
            case WERKDAGEN -> stap(van, aantal, -1, dag -> true, dag -> !kalender.geenWerkdag(dag));
            case WEKEN -> Optional.of(van.minusWeeks(aantal));
            case SCHOOLWEKEN -> schoolweken(van, aantal, -1, kalender);
            case SCHOOLDAGEN -> stap(van, aantal, -1, kalender::kent, kalender::schooldag);
            case MAANDEN -> Optional.of(van.minusMonths(aantal));
            case JAREN -> Optional.of(van.minusYears(aantal));
            case SCHOOLJAREN -> Optional.of(Schooljaar.begin(van, aantal));
        };
    }

    /** Whether a length is counted over school days or school weeks here. */
    public boolean vraagtKalender(Lengte lengte) {
        return lengte.vraagtKalender() || eenheid(lengte) == Eenheid.SCHOOLWEKEN;
    }

    /** The unit in which a length is counted here. */
    Eenheid eenheid(Lengte lengte) {
        return schoolweken && lengte.eenheid() == Eenheid.WEKEN ? Eenheid.SCHOOLWEKEN : lengte.eenheid();
    }

    private boolean valtEronder(Lengte lengte) {
        return switch (eenheid(lengte)) {
            case DAGEN -> lengte.aantal() <= 90;
            case WERKDAGEN -> lengte.aantal() <= 60;
            case WEKEN -> lengte.aantal() <= 12;
            case MAANDEN -> lengte.aantal() <= 3;
            case UREN, SCHOOLWEKEN, SCHOOLDAGEN, JAREN, SCHOOLJAREN -> false;
        };
    }

    static Optional<LocalDate> stap(
            LocalDate begin, int aantal, int kant, Predicate<LocalDate> bekend, Predicate<LocalDate> telt) {
        LocalDate dag = begin;
        int over = aantal;
        while (over > 0) {
            dag = dag.plusDays(kant);
            if (!bekend.test(dag)) {
                return Optional.empty();
            }
            over -= telt.test(dag) ? 1 : 0;
        }
        return Optional.of(dag);
    }

    /**
     * The same day of the week, so many school weeks further. Who begins in a holiday begins at its last Sunday; counted back, at its
     * first Monday.
     */
    private static Optional<LocalDate> schoolweken(LocalDate begin, int aantal, int kant, Schoolkalender kalender) {
        LocalDate dag = begin;
        while (kalender.vakantieweek(dag) && kalender.vakantieweek(dag.plusWeeks(kant))) {
            dag = dag.plusWeeks(kant);
        }
        if (kalender.vakantieweek(dag)) {
            dag = Schoolkalender.maandag(dag).plusDays(kant > 0 ? 6 : 0);
        }
        boolean bekend = kalender.kentWeek(dag);
        int over = aantal;
        while (bekend && over > 0) {
            dag = dag.plusWeeks(kant);
            bekend = kalender.kentWeek(dag);
            over -= bekend && !kalender.vakantieweek(dag) ? 1 : 0;
        }
        return bekend ? Optional.of(dag) : Optional.empty();
    }
}
