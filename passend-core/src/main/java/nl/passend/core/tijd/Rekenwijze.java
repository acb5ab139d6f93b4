package nl.passend.core.tijd;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.api.Stabiel;

/**
 * How a term is counted: from the day of the event, that day itself not counted, to the last day on which the act is in time.
 *
 * @param termijnenwet whether a last day that is a Saturday, Sunday or public holiday moves to the next working day. Never for
 *     terms in hours, terms counted back, terms above twelve weeks or three months, whatever this says (Algemene termijnenwet,
 *     certainty G)
 */
@Stabiel
public record Rekenwijze(boolean termijnenwet) {

    /**
     * The last day of a length from a day.
     *
     * @return empty for school weeks: the holidays of the school are not given
     */
    public Optional<LocalDate> uiterlijk(LocalDate begin, Lengte lengte) {
        int aantal = lengte.aantal();
        Optional<LocalDate> einde = switch (lengte.eenheid()) {
            case UREN -> Optional.of(begin.plusDays((aantal + 23) / 24));
            case DAGEN -> Optional.of(begin.plusDays(aantal));
            case WERKDAGEN -> Optional.of(werkdagen(begin, aantal, 1));
            case WEKEN -> Optional.of(begin.plusWeeks(aantal));
            case SCHOOLWEKEN -> Optional.empty();
            case MAANDEN -> Optional.of(begin.plusMonths(aantal));
            case JAREN -> Optional.of(begin.plusYears(aantal));
            case SCHOOLJAREN -> Optional.of(Schooljaar.einde(begin).plusYears(aantal));
        };
        return termijnenwet && valtEronder(lengte) ? einde.map(Feestdagen::werkdagVanaf) : einde;
    }

    /** The last day when a length is counted back from a day: {@code 1 week} before a meeting. The day never moves. */
    public Optional<LocalDate> terug(LocalDate van, Lengte lengte) {
        int aantal = lengte.aantal();
        return switch (lengte.eenheid()) {
            case UREN -> Optional.of(van.minusDays((aantal + 23) / 24));
            case DAGEN -> Optional.of(van.minusDays(aantal));
            case WERKDAGEN -> Optional.of(werkdagen(van, aantal, -1));
            case WEKEN -> Optional.of(van.minusWeeks(aantal));
            case SCHOOLWEKEN -> Optional.empty();
            case MAANDEN -> Optional.of(van.minusMonths(aantal));
            case JAREN -> Optional.of(van.minusYears(aantal));
            case SCHOOLJAREN -> Optional.of(Schooljaar.begin(van).minusYears(aantal));
        };
    }

    private static boolean valtEronder(Lengte lengte) {
        return switch (lengte.eenheid()) {
            case DAGEN -> lengte.aantal() <= 84;
            case WERKDAGEN -> lengte.aantal() <= 60;
            case WEKEN -> lengte.aantal() <= 12;
            case MAANDEN -> lengte.aantal() <= 3;
            case UREN, SCHOOLWEKEN, JAREN, SCHOOLJAREN -> false;
        };
    }

    private static LocalDate werkdagen(LocalDate begin, int aantal, int stap) {
        LocalDate dag = begin;
        int over = aantal;
        while (over > 0) {
            dag = dag.plusDays(stap);
            if (!Feestdagen.vrij(dag)) {
                over--;
            }
        }
        return dag;
    }
}
