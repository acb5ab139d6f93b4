package nl.passend.core.tijd;

import java.time.LocalDate;
import nl.passend.core.api.Stabiel;

/** The school year, from 1 August to 31 July (WPO 1), named by its first calendar year. */
@Stabiel
public final class Schooljaar {
    private Schooljaar() {}

    /** First calendar year of the school year of a day. */
    public static int van(LocalDate dag) {
        return dag.getMonthValue() >= 8 ? dag.getYear() : dag.getYear() - 1;
    }

    /** 1 August of the school year of a day. */
    public static LocalDate begin(LocalDate dag) {
        return LocalDate.of(van(dag), 8, 1);
    }

    /** 31 July of the school year of a day. */
    public static LocalDate einde(LocalDate dag) {
        return LocalDate.of(van(dag) + 1, 7, 31);
    }

    /**
     * The last day of so many whole school years from a day: on 1 August they begin at once, later in the year the rest of the
     * running one comes on top (WPO 40.13, WEC 40.15).
     *
     * @param jaren whole school years; 0 for the end of the running one
     */
    public static LocalDate einde(LocalDate dag, int jaren) {
        boolean eersteDag = dag.equals(begin(dag));
        return einde(dag).plusYears(eersteDag && jaren > 0 ? jaren - 1L : jaren);
    }

    /** The first day of so many whole school years before a day: the mirror of {@link #einde(LocalDate, int)}. */
    static LocalDate begin(LocalDate dag, int jaren) {
        boolean laatsteDag = dag.equals(einde(dag));
        return begin(dag).minusYears(laatsteDag && jaren > 0 ? jaren - 1L : jaren);
    }

    /** Spelling such as {@code 2021-2022}. */
    public static String tekst(int eersteJaar) {
        return eersteJaar + "-" + (eersteJaar + 1);
    }
}
