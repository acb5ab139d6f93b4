package nl.passend.core.tijd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.passend.core.api.Stabiel;

/**
 * The public holidays of the Algemene termijnenwet (article 3, first and second paragraph), calculated: New Year's Day, Easter
 * Monday, King's Day as celebrated, 5 May, Ascension Day, Whit Monday, both days of Christmas, and Good Friday as equated with them.
 * Days that a royal decree equates (third paragraph) change every three years: they are data, in {@link Schoolkalender}.
 */
@Stabiel
public final class Feestdagen {
    private Feestdagen() {}

    /** Whether a day is a public holiday; Sundays are not counted here. */
    public static boolean is(LocalDate dag) {
        int maandDag = dag.getMonthValue() * 100 + dag.getDayOfMonth();
        if (maandDag == 101 || maandDag == 505 || maandDag == 1225 || maandDag == 1226) {
            return true;
        }
        if (dag.equals(koningsdag(dag.getYear()))) {
            return true;
        }
        long naPasen = dag.toEpochDay() - pasen(dag.getYear()).toEpochDay();
        return naPasen == -2 || naPasen == 1 || naPasen == 39 || naPasen == 50;
    }

    /** Whether a day is a Saturday, a Sunday or a public holiday. */
    public static boolean vrij(LocalDate dag) {
        return weekend(dag) || is(dag);
    }

    static boolean weekend(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** A public holiday on which no school gives lessons; Good Friday and 5 May are not free everywhere. */
    static boolean isOveralVrij(LocalDate dag) {
        boolean vijfMei = dag.getMonthValue() == 5 && dag.getDayOfMonth() == 5;
        boolean hemelvaart = dag.equals(pasen(dag.getYear()).plusDays(39));
        boolean goedeVrijdag = dag.equals(pasen(dag.getYear()).minusDays(2));
        return is(dag) && !goedeVrijdag && (!vijfMei || hemelvaart);
    }

    /** The day itself, or the first working day after it. */
    public static LocalDate werkdagVanaf(LocalDate dag) {
        LocalDate zoek = dag;
        while (vrij(zoek)) {
            zoek = zoek.plusDays(1);
        }
        return zoek;
    }

    /** Queen's Day until 2013, King's Day since; moved when it falls on a Sunday. */
    private static LocalDate koningsdag(int jaar) {
        LocalDate dag = jaar < 2014 ? LocalDate.of(jaar, 4, 30) : LocalDate.of(jaar, 4, 27);
        if (dag.getDayOfWeek() != DayOfWeek.SUNDAY) {
            return dag;
        }
        return jaar < 1980 ? dag.plusDays(1) : dag.minusDays(1);
    }

    /** Easter Sunday by the Gregorian reckoning (anonymous algorithm). */
    static LocalDate pasen(int jaar) {
        int gouden = jaar % 19;
        int eeuw = jaar / 100;
        int inEeuw = jaar % 100;
        int zon = (19 * gouden + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (eeuw % 4) + 2 * (inEeuw / 4) - zon - inEeuw % 4) % 7;
        int correctie = (gouden + 11 * zon + 22 * week) / 451;
        int som = zon + week - 7 * correctie + 114;
        return LocalDate.of(jaar, som / 31, som % 31 + 1);
    }
}
