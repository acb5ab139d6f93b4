package nl.passend.benchmarks.vloer;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** The date arithmetic of these rules. */
final class Schooltijd {

    private Schooltijd() {}

    /** The day itself, or the Monday after it when it falls in a weekend. */
    static LocalDate werkdag(LocalDate dag) {
        return switch (dag.getDayOfWeek()) {
            case SATURDAY -> dag.plusDays(2);
            case SUNDAY -> dag.plusDays(1);
            default -> dag;
        };
    }

    /** The calendar year in which the school year of this day ends. */
    static int schooljaar(LocalDate dag) {
        return dag.getMonthValue() >= Month.AUGUST.getValue() ? dag.getYear() + 1 : dag.getYear();
    }

    static LocalDate eindeSchooljaar(int jaar) {
        return LocalDate.of(jaar, Month.JULY, 31);
    }

    /** Whether somebody has this age on the day. */
    static boolean heeftLeeftijd(LocalDate geboren, int jaren, LocalDate dag) {
        return !geboren.plusYears(jaren).isAfter(dag);
    }

    /**
     * The last day of a TLV sbo granted on the day: the end of groep 2, 5 or 8, whichever comes first (plan §1.7.4);
     * null when the groep in that school year is not known.
     */
    static @Nullable LocalDate eindeTlvSbo(@Nullable Feit groep, LocalDate dag) {
        int schooljaar = schooljaar(dag);
        if (groep == null || schooljaar(groep.dag()) != schooljaar) {
            return null;
        }
        int nummer = Integer.parseInt(groep.uitkomst());
        int laatste = nummer <= 2 ? 2 : nummer <= 5 ? 5 : 8;
        return eindeSchooljaar(schooljaar + laatste - nummer);
    }

    /**
     * The last day of a TLV so for a pupil with severe multiple disabilities (EMB): the end of the school year in which
     * the pupil becomes 14 (plan §1.7.5); null for others and where it is not known.
     */
    static @Nullable LocalDate eindeTlvSo(@Nullable Feit emb, @Nullable Feit leerling) {
        if (emb == null || emb.uitkomst().equals("geen") || leerling == null || leerling.van() == null) {
            return null;
        }
        return eindeSchooljaar(schooljaar(leerling.van().plusYears(14)));
    }
}
