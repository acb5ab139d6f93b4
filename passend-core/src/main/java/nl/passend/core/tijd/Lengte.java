package nl.passend.core.tijd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.api.Stabiel;

/**
 * A length, such as six weeks.
 *
 * @param aantal how many, at least 0
 * @param eenheid of what
 */
@Stabiel
public record Lengte(int aantal, Eenheid eenheid) implements Tijdmaat {
    private static final Pattern SPELLING = Pattern.compile("(\\d{1,4}) ([a-z]+)");
    private static final Map<String, Eenheid> WOORDEN = Map.ofEntries(
            Map.entry("dag", Eenheid.DAGEN),
            Map.entry("dagen", Eenheid.DAGEN),
            Map.entry("werkdag", Eenheid.WERKDAGEN),
            Map.entry("werkdagen", Eenheid.WERKDAGEN),
            Map.entry("week", Eenheid.WEKEN),
            Map.entry("weken", Eenheid.WEKEN),
            Map.entry("schoolweek", Eenheid.SCHOOLWEKEN),
            Map.entry("schoolweken", Eenheid.SCHOOLWEKEN),
            Map.entry("schooldag", Eenheid.SCHOOLDAGEN),
            Map.entry("schooldagen", Eenheid.SCHOOLDAGEN),
            Map.entry("maand", Eenheid.MAANDEN),
            Map.entry("maanden", Eenheid.MAANDEN),
            Map.entry("jaar", Eenheid.JAREN),
            Map.entry("schooljaar", Eenheid.SCHOOLJAREN),
            Map.entry("schooljaren", Eenheid.SCHOOLJAREN),
            Map.entry("uur", Eenheid.UREN),
            Map.entry("uren", Eenheid.UREN));

    /** Units of a length. */
    public enum Eenheid {
        /** Hours; they count as whole days, rounded for the one who is protected. */
        UREN("uur"),
        /** Calendar days. */
        DAGEN("dagen"),
        /** Days but Saturdays, Sundays and public holidays. */
        WERKDAGEN("werkdagen"),
        /** Calendar weeks. */
        WEKEN("weken"),
        /** Weeks without those that lie from Monday to Friday in a holiday; the calendar must be given. */
        SCHOOLWEKEN("schoolweken"),
        /** Days with lessons; the calendar must be given. */
        SCHOOLDAGEN("schooldagen"),
        /** Calendar months. */
        MAANDEN("maanden"),
        /** Years. */
        JAREN("jaar"),
        /** Whole school years, from 1 August to 31 July. */
        SCHOOLJAREN("schooljaar");

        private final String woord;

        Eenheid(String woord) {
            this.woord = woord;
        }
    }

    /** Reads {@code 6 weken}; empty when it is not a length. */
    public static Optional<Lengte> lees(String tekst) {
        Matcher past = SPELLING.matcher(tekst);
        if (!past.matches()) {
            return Optional.empty();
        }
        Eenheid eenheid = WOORDEN.get(past.group(2));
        return eenheid == null ? Optional.empty() : Optional.of(new Lengte(Integer.parseInt(past.group(1)), eenheid));
    }

    /** Words of units that a kader may write, in order. */
    public static List<String> eenheden() {
        return WOORDEN.keySet().stream().sorted().toList();
    }

    /**
     * A number with a word that is no unit, such as {@code 6 weekjes}: the word.
     *
     * @return empty when it is a length, or nothing like one
     */
    public static Optional<String> onbekendeEenheid(String tekst) {
        Matcher past = SPELLING.matcher(tekst);
        return past.matches() && !WOORDEN.containsKey(past.group(2)) ? Optional.of(past.group(2)) : Optional.empty();
    }

    /** Whether it cannot be counted without the holidays of the school. */
    public boolean vraagtKalender() {
        return eenheid == Eenheid.SCHOOLWEKEN || eenheid == Eenheid.SCHOOLDAGEN;
    }

    /**
     * Hours as whole days; any other length is left as it is. There are no times of the day here, so a part of a day is rounded for
     * the one who is protected.
     *
     * @param ruim whether a part of a day counts as a day; else it does not count
     */
    public Lengte heleDagen(boolean ruim) {
        if (eenheid != Eenheid.UREN) {
            return this;
        }
        int dagen = ruim ? (aantal + 23) / 24 : aantal / 24;
        return new Lengte(24 * dagen, Eenheid.UREN);
    }

    @Override
    public String tekst() {
        if (aantal == 1) {
            return "1 "
                    + switch (eenheid) {
                        case DAGEN -> "dag";
                        case WERKDAGEN -> "werkdag";
                        case WEKEN -> "week";
                        case SCHOOLWEKEN -> "schoolweek";
                        case SCHOOLDAGEN -> "schooldag";
                        case MAANDEN -> "maand";
                        default -> eenheid.woord;
                    };
        }
        return aantal + " " + eenheid.woord;
    }
}
