package nl.passend.core.tijd;

import nl.passend.core.api.Experimenteel;

/**
 * A school holiday.
 *
 * @param naam name, such as {@code herfstvakantie}
 * @param periode its days, weekends included as published
 */
@Experimenteel
public record Vakantie(String naam, Periode periode) {
    /** Name of the summer holiday, to which moments of a kader refer. */
    public static final String ZOMER = "zomervakantie";

    /** Whether it is the summer holiday. */
    public boolean zomer() {
        return naam.equals(ZOMER);
    }
}
