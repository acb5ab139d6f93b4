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

    /** Spelling such as {@code 2021-2022}. */
    public static String tekst(int eersteJaar) {
        return eersteJaar + "-" + (eersteJaar + 1);
    }
}
