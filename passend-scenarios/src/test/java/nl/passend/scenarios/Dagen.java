package nl.passend.scenarios;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.tijd.Lengte;

/** Days as a scenario writes them: {@code 3 mei 2021}, {@code 2021-05-03}, {@code de dag erna}, {@code 6 weken later}. */
final class Dagen {
    /** Every spelling, for the patterns of the steps; also of days that are not on the calendar. */
    static final String PATROON =
            "\\d{1,2} [a-z]+ \\d{4}|\\d{4}-\\d{2}-\\d{2}|dezelfde dag|de dag erna|de dag ervoor|\\d+ [a-z]+ (?:later|eerder)";

    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern VOLUIT = Pattern.compile("(\\d{1,2}) ([a-z]+) (\\d{4})");
    private static final Pattern RELATIEF = Pattern.compile("(\\d+ [a-z]+) (later|eerder)");

    private Dagen() {}

    /**
     * The day that is meant.
     *
     * @param vorige the day before it in the scenario; what relative days count from
     */
    static Optional<LocalDate> lees(String tekst, Optional<LocalDate> vorige) {
        try {
            Matcher voluit = VOLUIT.matcher(tekst);
            if (voluit.matches()) {
                int maand = MAANDEN.indexOf(voluit.group(2)) + 1;
                return Optional.of(
                        LocalDate.of(Integer.parseInt(voluit.group(3)), maand, Integer.parseInt(voluit.group(1))));
            }
            return switch (tekst) {
                case "dezelfde dag" -> vorige;
                case "de dag erna" -> vorige.map(dag -> dag.plusDays(1));
                case "de dag ervoor" -> vorige.map(dag -> dag.minusDays(1));
                default -> relatiefOfIso(tekst, vorige);
            };
        } catch (DateTimeException geenDag) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> relatiefOfIso(String tekst, Optional<LocalDate> vorige) {
        Matcher relatief = RELATIEF.matcher(tekst);
        if (!relatief.matches()) {
            return Optional.of(LocalDate.parse(tekst));
        }
        return Lengte.lees(relatief.group(1)).flatMap(lengte -> {
            long aantal = relatief.group(2).equals("later") ? lengte.aantal() : -lengte.aantal();
            return vorige.flatMap(dag -> switch (lengte.eenheid()) {
                case DAGEN -> Optional.of(dag.plusDays(aantal));
                case WEKEN -> Optional.of(dag.plusWeeks(aantal));
                case MAANDEN -> Optional.of(dag.plusMonths(aantal));
                case JAREN -> Optional.of(dag.plusYears(aantal));
                default -> Optional.empty();
            });
        });
    }

    /** A day for people, such as {@code 3 mei 2021}. */
    static String voluit(LocalDate dag) {
        return dag.getDayOfMonth() + " " + MAANDEN.get(dag.getMonthValue() - 1) + " " + dag.getYear();
    }
}
