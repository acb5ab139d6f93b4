package nl.passend.core.tijd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.passend.core.tijd.Lengte.Eenheid;

/** A second reading of how a term is counted, day by day and by lists, sharing nothing with the first. */
final class Naief {
    /** Easter Sundays as any almanac lists them, from 2012. */
    private static final List<String> PASEN = List.of(
            "2012-04-08",
            "2013-03-31",
            "2014-04-20",
            "2015-04-05",
            "2016-03-27",
            "2017-04-16",
            "2018-04-01",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25",
            "2036-04-13",
            "2037-04-05",
            "2038-04-25",
            "2039-04-10",
            "2040-04-01");

    private static final Set<String> VAST = Set.of("01-01", "05-05", "12-25", "12-26");

    /** King's Day as celebrated, where that is not 27 April: Queen's Day before 2014, and the years in which it is a Sunday. */
    private static final Set<String> KONINGSDAG_ANDERS =
            Set.of("2012-04-30", "2013-04-30", "2014-04-26", "2025-04-26", "2031-04-26", "2036-04-26");

    private Naief() {}

    static boolean feest(LocalDate dag) {
        String tekst = dag.toString();
        if (VAST.contains(tekst.substring(5)) || KONINGSDAG_ANDERS.contains(tekst)) {
            return true;
        }
        boolean gewoneKoningsdag = tekst.substring(5).equals("04-27")
                && KONINGSDAG_ANDERS.stream().noneMatch(anders -> anders.startsWith(tekst.substring(0, 4)));
        return gewoneKoningsdag || naPasen(dag);
    }

    private static boolean naPasen(LocalDate dag) {
        return PASEN.stream()
                .map(LocalDate::parse)
                .anyMatch(pasen -> List.of(-2, 1, 39, 50).stream()
                        .anyMatch(later -> pasen.plusDays(later).equals(dag)));
    }

    static boolean vrij(LocalDate dag) {
        return dag.getDayOfWeek().getValue() > 5 || feest(dag);
    }

    /** Holidays as a bare set of days, and the days of which anything is known. */
    record Kalender(Set<LocalDate> bekend, Set<LocalDate> vakantie, Set<LocalDate> studiedagen, Set<LocalDate> gelijk) {
        static final Kalender GEEN = new Kalender(Set.of(), Set.of(), Set.of(), Set.of());

        boolean werkdag(LocalDate dag) {
            return !Naief.vrij(dag) && !gelijk.contains(dag);
        }

        boolean schooldag(LocalDate dag) {
            boolean feest = feest(dag) && !dag.toString().endsWith("05-05") && !goedeVrijdag(dag);
            return dag.getDayOfWeek().getValue() < 6
                    && !feest
                    && !hemelvaart(dag)
                    && !vakantie.contains(dag)
                    && !studiedagen.contains(dag);
        }

        /** Monday to Friday of the week. */
        List<LocalDate> week(LocalDate dag) {
            LocalDate maandag = dag;
            while (maandag.getDayOfWeek().getValue() != 1) {
                maandag = maandag.minusDays(1);
            }
            return List.of(maandag, maandag.plusDays(1), maandag.plusDays(2), maandag.plusDays(3), maandag.plusDays(4));
        }

        boolean weekBekend(LocalDate dag) {
            return bekend.containsAll(week(dag));
        }

        boolean lesweek(LocalDate dag) {
            return !vakantie.containsAll(week(dag));
        }
    }

    private static boolean goedeVrijdag(LocalDate dag) {
        return PASEN.contains(dag.plusDays(2).toString());
    }

    private static boolean hemelvaart(LocalDate dag) {
        return PASEN.contains(dag.minusDays(39).toString());
    }

    static LocalDate uiterlijk(LocalDate begin, Lengte lengte, boolean termijnenwet) {
        return uiterlijk(begin, lengte, new Rekenwijze(termijnenwet), Kalender.GEEN)
                .orElseThrow();
    }

    static Optional<LocalDate> uiterlijk(LocalDate begin, Lengte lengte, Rekenwijze wijze, Kalender kalender) {
        return tel(begin, lengte, 1, wijze, kalender).map(dag -> schuif(begin, dag, lengte, wijze, kalender));
    }

    /** Articles 1, 2 and 4 of the Algemene termijnenwet, day by day. */
    static LocalDate schuif(LocalDate begin, LocalDate einde, Lengte lengte, Rekenwijze wijze, Kalender kalender) {
        if (!wijze.termijnenwet() || !kort(lengte, wijze)) {
            return einde;
        }
        LocalDate dag = einde;
        while (!kalender.werkdag(dag) || drieDagenOfMeer(lengte) && werkdagenTussen(begin, dag, kalender) < 2) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private static long werkdagenTussen(LocalDate begin, LocalDate einde, Kalender kalender) {
        return begin.isBefore(einde)
                ? begin.plusDays(1)
                        .datesUntil(einde.plusDays(1))
                        .filter(kalender::werkdag)
                        .count()
                : 0;
    }

    private static boolean drieDagenOfMeer(Lengte lengte) {
        boolean losseDagen = Set.of(Eenheid.DAGEN, Eenheid.WERKDAGEN).contains(lengte.eenheid());
        return lengte.aantal() > (losseDagen ? 2 : 0);
    }

    static LocalDate tel(LocalDate begin, Lengte lengte, int kant) {
        return tel(begin, lengte, kant, new Rekenwijze(false), Kalender.GEEN).orElseThrow();
    }

    static Optional<LocalDate> tel(LocalDate begin, Lengte lengte, int kant, Rekenwijze wijze, Kalender kalender) {
        int aantal = lengte.aantal();
        return switch (lengte.eenheid()) {
            case UREN -> Optional.of(dagen(begin, aantal % 24 == 0 ? aantal / 24 : aantal / 24 + 1, kant));
            case DAGEN -> Optional.of(dagen(begin, aantal, kant));
            case WEKEN ->
                wijze.schoolweken()
                        ? schoolweken(begin, aantal, kant, kalender)
                        : Optional.of(dagen(begin, 7 * aantal, kant));
            case WERKDAGEN -> loop(begin, aantal, kant, kalender::werkdag, dag -> true);
            case SCHOOLDAGEN -> loop(begin, aantal, kant, kalender::schooldag, kalender.bekend()::contains);
            case SCHOOLWEKEN -> schoolweken(begin, aantal, kant, kalender);
            case MAANDEN -> Optional.of(maanden(begin, aantal, kant));
            case JAREN -> Optional.of(maanden(begin, 12 * aantal, kant));
            case SCHOOLJAREN -> Optional.of(schooljaren(begin, aantal, kant));
        };
    }

    private static LocalDate dagen(LocalDate begin, int aantal, int kant) {
        LocalDate dag = begin;
        for (int i = 0; i < aantal; i++) {
            dag = dag.plusDays(kant);
        }
        return dag;
    }

    private static Optional<LocalDate> loop(
            LocalDate begin, int aantal, int kant, Predicate<LocalDate> telt, Predicate<LocalDate> bekend) {
        LocalDate dag = begin;
        for (int i = 0; i < aantal; i++) {
            do {
                dag = dag.plusDays(kant);
                if (!bekend.test(dag)) {
                    return Optional.empty();
                }
            } while (!telt.test(dag));
        }
        return Optional.of(dag);
    }

    /** The same day of the week in the so manieth week with lessons; from a holiday its Sunday, or back its Monday. */
    private static Optional<LocalDate> schoolweken(LocalDate begin, int aantal, int kant, Kalender kalender) {
        if (!kalender.weekBekend(begin)) {
            return Optional.empty();
        }
        boolean inVakantie = !kalender.lesweek(begin);
        int weekdag = inVakantie ? kant > 0 ? 6 : 0 : begin.getDayOfWeek().getValue() - 1;
        List<LocalDate> lesweken = new ArrayList<>();
        LocalDate maandag = kalender.week(begin).get(0);
        LocalDate laatsteVakantie = maandag;
        LocalDate week = maandag.plusWeeks(kant);
        while (lesweken.size() < Math.max(aantal, 1) && kalender.weekBekend(week)) {
            if (kalender.lesweek(week)) {
                lesweken.add(week);
            } else if (lesweken.isEmpty()) {
                laatsteVakantie = week;
            }
            week = week.plusWeeks(kant);
        }
        if (aantal > 0) {
            return lesweken.size() < aantal
                    ? Optional.empty()
                    : Optional.of(lesweken.get(aantal - 1).plusDays(weekdag));
        }
        return Optional.of(inVakantie ? laatsteVakantie.plusDays(weekdag) : begin);
    }

    /** The same number of the month, or the last that the month has. */
    private static LocalDate maanden(LocalDate begin, int aantal, int kant) {
        int maand = begin.getYear() * 12 + begin.getMonthValue() - 1 + kant * aantal;
        LocalDate eerste = LocalDate.of(maand / 12, maand % 12 + 1, 1);
        LocalDate dag = eerste;
        while (dag.getDayOfMonth() < begin.getDayOfMonth()
                && dag.plusDays(1).getMonthValue() == eerste.getMonthValue()) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    /** Whole school years are counted from the first 1 August on or after the day; back, from the last 31 July up to it. */
    private static LocalDate schooljaren(LocalDate begin, int aantal, int kant) {
        String eerste = kant > 0 ? "08-01" : "07-31";
        String laatste = kant > 0 ? "07-31" : "08-01";
        LocalDate dag = begin;
        if (aantal > 0) {
            while (!dag.toString().endsWith(eerste)) {
                dag = dag.plusDays(kant);
            }
        }
        int heel = 0;
        while (true) {
            if (dag.toString().endsWith(laatste)) {
                heel++;
                if (heel >= aantal) {
                    return dag;
                }
            }
            dag = dag.plusDays(kant);
        }
    }

    private static boolean kort(Lengte lengte, Rekenwijze wijze) {
        return switch (lengte.eenheid()) {
            case DAGEN -> lengte.aantal() <= 90;
            case WERKDAGEN -> lengte.aantal() <= 12 * 5;
            case WEKEN -> lengte.aantal() <= 12 && !wijze.schoolweken();
            case MAANDEN -> lengte.aantal() <= 3;
            default -> false;
        };
    }

    /** What happens on the way: standing still from a day to a day, or an extension that was told on a day. */
    sealed interface Voorval {
        record Stil(LocalDate van, LocalDate totEnMet) implements Voorval {}

        record Langer(LocalDate op, LocalDate tot, Lengte hoogstens) implements Voorval {}
    }

    /** A whole run: days are walked one by one, and a day on which it stands still is no day. */
    static Optional<LocalDate> loop(
            LocalDate begin, Lengte lengte, Rekenwijze wijze, Kalender kalender, List<Voorval> voorvallen) {
        Set<LocalDate> stil = new TreeSet<>();
        Set<LocalDate> verwerkt = new TreeSet<>();
        Lengte maat = lengte;
        Rekenwijze einde = wijze;
        Optional<LocalDate> basis = tel(begin, lengte, 1, wijze, kalender);
        for (Voorval voorval : voorvallen) {
            Optional<LocalDate> nu = aangevuld(basis, nieuw(stil, verwerkt), maat, wijze, kalender);
            Lengte dezeMaat = maat;
            Rekenwijze ditEinde = einde;
            Optional<LocalDate> laatste = nu.map(dag -> laatsteDag(begin, dag, dezeMaat, ditEinde, kalender, stil));
            if (voorval instanceof Voorval.Stil deze) {
                if (laatste.isEmpty() || !deze.van().isAfter(laatste.get())) {
                    for (LocalDate dag = deze.van(); !dag.isAfter(deze.totEnMet()); dag = dag.plusDays(1)) {
                        if (dag.isAfter(begin)) {
                            stil.add(dag);
                        }
                    }
                }
            } else if (voorval instanceof Voorval.Langer deze && laatste.isPresent()) {
                Optional<LocalDate> grens = tel(nu.get(), deze.hoogstens(), 1, wijze, kalender);
                boolean opTijd = !deze.op().isAfter(laatste.get());
                if (grens.isPresent() && opTijd && deze.tot().isAfter(laatste.get())) {
                    LocalDate uiterst = schuif(begin, grens.get(), deze.hoogstens(), wijze, kalender);
                    maat = deze.hoogstens();
                    basis = Optional.of(deze.tot().isBefore(uiterst) ? deze.tot() : uiterst);
                    einde = new Rekenwijze(false, wijze.schoolweken());
                    verwerkt = new TreeSet<>(stil);
                }
            }
        }
        Lengte dezeMaat = maat;
        Rekenwijze ditEinde = einde;
        return aangevuld(basis, nieuw(stil, verwerkt), maat, wijze, kalender)
                .map(dag -> laatsteDag(begin, dag, dezeMaat, ditEinde, kalender, stil));
    }

    private static Set<LocalDate> nieuw(Set<LocalDate> stil, Set<LocalDate> verwerkt) {
        Set<LocalDate> uit = new TreeSet<>(stil);
        uit.removeAll(verwerkt);
        return uit;
    }

    private static LocalDate laatsteDag(
            LocalDate begin, LocalDate geteld, Lengte maat, Rekenwijze wijze, Kalender kalender, Set<LocalDate> stil) {
        LocalDate dag = schuif(begin, geteld, maat, wijze, kalender);
        while (stil.contains(dag) && dag.isAfter(begin)) {
            dag = schuif(begin, dag.plusDays(1), maat, wijze, kalender);
        }
        return dag;
    }

    private static Optional<LocalDate> aangevuld(
            Optional<LocalDate> basis, Set<LocalDate> stil, Lengte maat, Rekenwijze wijze, Kalender kalender) {
        boolean schoolweken =
                maat.eenheid() == Eenheid.SCHOOLWEKEN || wijze.schoolweken() && maat.eenheid() == Eenheid.WEKEN;
        Predicate<LocalDate> telt = schoolweken
                ? kalender::lesweek
                : switch (maat.eenheid()) {
                    case WERKDAGEN -> kalender::werkdag;
                    case SCHOOLDAGEN -> kalender::schooldag;
                    default -> dag -> true;
                };
        boolean metKalender = schoolweken || maat.eenheid() == Eenheid.SCHOOLDAGEN;
        int erbij = (int) stil.stream().filter(telt).count();
        return basis.flatMap(dag -> loop(
                dag, erbij, 1, telt, een -> !metKalender || kalender.bekend().contains(een)));
    }
}
