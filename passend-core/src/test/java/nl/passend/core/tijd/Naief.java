package nl.passend.core.tijd;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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

    static LocalDate uiterlijk(LocalDate begin, Lengte lengte, boolean termijnenwet) {
        LocalDate dag = tel(begin, lengte, 1);
        if (termijnenwet && kort(lengte)) {
            while (vrij(dag)) {
                dag = dag.plusDays(1);
            }
        }
        return dag;
    }

    static LocalDate tel(LocalDate begin, Lengte lengte, int kant) {
        int aantal = lengte.aantal();
        return switch (lengte.eenheid()) {
            case UREN -> dagen(begin, aantal % 24 == 0 ? aantal / 24 : aantal / 24 + 1, kant);
            case DAGEN -> dagen(begin, aantal, kant);
            case WEKEN -> dagen(begin, 7 * aantal, kant);
            case WERKDAGEN -> werkdagen(begin, aantal, kant);
            case MAANDEN -> maanden(begin, aantal, kant);
            case JAREN -> maanden(begin, 12 * aantal, kant);
            case SCHOOLJAREN -> schooljaren(begin, aantal, kant);
            case SCHOOLWEKEN -> throw new IllegalArgumentException("needs the holidays of the school");
        };
    }

    private static LocalDate dagen(LocalDate begin, int aantal, int kant) {
        LocalDate dag = begin;
        for (int i = 0; i < aantal; i++) {
            dag = dag.plusDays(kant);
        }
        return dag;
    }

    private static LocalDate werkdagen(LocalDate begin, int aantal, int kant) {
        LocalDate dag = begin;
        for (int i = 0; i < aantal; i++) {
            dag = dag.plusDays(kant);
            while (vrij(dag)) {
                dag = dag.plusDays(kant);
            }
        }
        return dag;
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

    /** Forward: the end of the running school year, and so many more. Back: its begin, and so many earlier. */
    private static LocalDate schooljaren(LocalDate begin, int aantal, int kant) {
        LocalDate dag = begin;
        int gezien = 0;
        while (true) {
            boolean grens =
                    kant > 0 ? dag.toString().endsWith("07-31") : dag.toString().endsWith("08-01");
            if (grens && gezien++ == aantal) {
                return dag;
            }
            dag = dag.plusDays(kant);
        }
    }

    private static boolean kort(Lengte lengte) {
        return switch (lengte.eenheid()) {
            case DAGEN -> lengte.aantal() <= 12 * 7;
            case WERKDAGEN -> lengte.aantal() <= 12 * 5;
            case WEKEN -> lengte.aantal() <= 12;
            case MAANDEN -> lengte.aantal() <= 3;
            default -> false;
        };
    }
}
