package nl.passend.core.tijd;

import java.time.LocalDate;
import nl.passend.core.api.Experimenteel;

/**
 * A stretch of days.
 *
 * @param van first day
 * @param totEnMet last day, included; a stretch that ends before it begins holds no day
 */
@Experimenteel
public record Periode(LocalDate van, LocalDate totEnMet) {

    /** Whether a day lies in it. */
    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(totEnMet);
    }

    /** Whether some day lies in both. */
    public boolean overlapt(Periode ander) {
        return !van.isAfter(ander.totEnMet) && !ander.van.isAfter(totEnMet);
    }

    /** Whether it ends before it begins. */
    public boolean omgekeerd() {
        return totEnMet.isBefore(van);
    }
}
