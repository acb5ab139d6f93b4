package nl.passend.core.tijd;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.api.Stabiel;

/**
 * A moment of the calendar or the school career.
 *
 * @param soort which moment
 * @param getal groep or age, where the moment has one; else 0
 * @param dag day of the year, for {@link Soort#DATUM} and {@link Soort#DATUM_IN_GROEP}; else 31 July or 1 August
 */
@Stabiel
public record Moment(Soort soort, int getal, MonthDay dag) implements Tijdmaat {
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
    private static final Pattern GROEP = Pattern.compile("einde groep ([0-8])");
    private static final Pattern LEEFTIJD = Pattern.compile("einde schooljaar leeftijd (\\d{1,2})");
    private static final Pattern DATUM = Pattern.compile("(\\d{1,2}) ([a-z]+)(?: groep ([0-8]))?");
    private static final MonthDay LAATSTE = MonthDay.of(7, 31);

    /** Kinds of moments. */
    public enum Soort {
        /** 31 July of the running school year. */
        EINDE_SCHOOLJAAR,
        /** 1 August that begins the next school year, or this day when it is one. */
        BEGIN_SCHOOLJAAR,
        /** 31 July of the year in which the pupil leaves that groep. */
        EINDE_GROEP,
        /** 31 July of the school year in which the pupil reaches that age. */
        EINDE_SCHOOLJAAR_LEEFTIJD,
        /** First day of the next summer holiday; the calendar must be given. */
        BEGIN_ZOMERVAKANTIE,
        /** Last day of the next summer holiday; the calendar must be given. */
        EINDE_ZOMERVAKANTIE,
        /** The next such day. */
        DATUM,
        /** That day in the school year of that groep. */
        DATUM_IN_GROEP
    }

    /** Reads the spelling of a kader; empty when it is not a moment. */
    public static Optional<Moment> lees(String tekst) {
        if (tekst.equals("einde schooljaar")) {
            return Optional.of(new Moment(Soort.EINDE_SCHOOLJAAR, 0, LAATSTE));
        }
        if (tekst.equals("begin schooljaar")) {
            return Optional.of(new Moment(Soort.BEGIN_SCHOOLJAAR, 0, MonthDay.of(8, 1)));
        }
        if (tekst.equals("begin zomervakantie")) {
            return Optional.of(new Moment(Soort.BEGIN_ZOMERVAKANTIE, 0, LAATSTE));
        }
        if (tekst.equals("einde zomervakantie")) {
            return Optional.of(new Moment(Soort.EINDE_ZOMERVAKANTIE, 0, LAATSTE));
        }
        Matcher groep = GROEP.matcher(tekst);
        if (groep.matches()) {
            return Optional.of(new Moment(Soort.EINDE_GROEP, Integer.parseInt(groep.group(1)), LAATSTE));
        }
        Matcher leeftijd = LEEFTIJD.matcher(tekst);
        if (leeftijd.matches()) {
            return Optional.of(
                    new Moment(Soort.EINDE_SCHOOLJAAR_LEEFTIJD, Integer.parseInt(leeftijd.group(1)), LAATSTE));
        }
        return leesDatum(tekst);
    }

    /** Whether a text names a day that no year has, such as {@code 31 februari}. */
    public static boolean bestaatNiet(String tekst) {
        Matcher datum = DATUM.matcher(tekst);
        return datum.matches()
                && MAANDEN.contains(datum.group(2))
                && lees(tekst).isEmpty();
    }

    private static Optional<Moment> leesDatum(String tekst) {
        Matcher datum = DATUM.matcher(tekst);
        if (!datum.matches()) {
            return Optional.empty();
        }
        int maand = MAANDEN.indexOf(datum.group(2)) + 1;
        int dag = Integer.parseInt(datum.group(1));
        if (maand == 0 || dag < 1 || dag > java.time.Month.of(maand).maxLength()) {
            return Optional.empty();
        }
        MonthDay dagVanHetJaar = MonthDay.of(maand, dag);
        return Optional.of(
                datum.group(3) == null
                        ? new Moment(Soort.DATUM, 0, dagVanHetJaar)
                        : new Moment(Soort.DATUM_IN_GROEP, Integer.parseInt(datum.group(3)), dagVanHetJaar));
    }

    /** The day that is meant, seen from a day, without a school calendar. */
    public Optional<LocalDate> naar(LocalDate vanaf, Optional<Integer> groepNu, Optional<LocalDate> geboren) {
        return naar(vanaf, groepNu, geboren, Schoolkalender.GEEN);
    }

    /**
     * The day that is meant, seen from a day.
     *
     * @param vanaf the day from which to look
     * @param groepNu groep of the pupil in the school year of {@code vanaf}; empty when not known
     * @param geboren date of birth; empty when not known
     * @return empty when groep, birth or holidays are needed and not known
     */
    public Optional<LocalDate> naar(
            LocalDate vanaf, Optional<Integer> groepNu, Optional<LocalDate> geboren, Schoolkalender kalender) {
        return switch (soort) {
            case EINDE_SCHOOLJAAR -> Optional.of(Schooljaar.einde(vanaf));
            case BEGIN_SCHOOLJAAR, DATUM -> Optional.of(eerstvolgende(vanaf));
            case BEGIN_ZOMERVAKANTIE -> kalender.zomer(vanaf, false);
            case EINDE_ZOMERVAKANTIE -> kalender.zomer(vanaf, true);
            case EINDE_GROEP -> groepNu.map(nu -> Schooljaar.einde(vanaf).plusYears(Math.max(0, (long) getal - nu)));
            case EINDE_SCHOOLJAAR_LEEFTIJD -> geboren.map(dag -> Schooljaar.einde(dag.plusYears(getal)));
            case DATUM_IN_GROEP ->
                groepNu.map(nu -> inSchooljaar(Schooljaar.begin(vanaf).plusYears((long) getal - nu)));
        };
    }

    /** Whether it cannot be told without the holidays of the school. */
    public boolean vraagtKalender() {
        return soort == Soort.BEGIN_ZOMERVAKANTIE || soort == Soort.EINDE_ZOMERVAKANTIE;
    }

    private LocalDate eerstvolgende(LocalDate vanaf) {
        LocalDate ditJaar = dag.atYear(vanaf.getYear());
        return ditJaar.isBefore(vanaf) ? dag.atYear(vanaf.getYear() + 1) : ditJaar;
    }

    private LocalDate inSchooljaar(LocalDate begin) {
        LocalDate ditJaar = dag.atYear(begin.getYear());
        return ditJaar.isBefore(begin) ? dag.atYear(begin.getYear() + 1) : ditJaar;
    }

    @Override
    public String tekst() {
        return switch (soort) {
            case EINDE_SCHOOLJAAR -> "einde schooljaar";
            case BEGIN_SCHOOLJAAR -> "begin schooljaar";
            case BEGIN_ZOMERVAKANTIE -> "begin zomervakantie";
            case EINDE_ZOMERVAKANTIE -> "einde zomervakantie";
            case EINDE_GROEP -> "einde groep " + getal;
            case EINDE_SCHOOLJAAR_LEEFTIJD -> "einde schooljaar leeftijd " + getal;
            case DATUM -> dag.getDayOfMonth() + " " + MAANDEN.get(dag.getMonthValue() - 1);
            case DATUM_IN_GROEP -> dag.getDayOfMonth() + " " + MAANDEN.get(dag.getMonthValue() - 1) + " groep " + getal;
        };
    }
}
