package nl.passend.core.internal.motor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Rekenwijze;

/**
 * The last day of a length, per day of beginning, as a number of days since 1970. It asks {@link Rekenwijze} once per day and
 * remembers the answer in a small table. Thread safe.
 */
final class Laatstedag {
    /** There is no last day: the calendar that it needs is not known. */
    static final int GEEN = Integer.MIN_VALUE;

    private static final int PLAATSEN = 1024;
    private static final int DAGBITS = 16;

    private final Rekenwijze rekenwijze;
    private final Lengte lengte;
    /** Day of beginning in the upper half, length in days plus one in the lower half; 0 is empty. */
    private final AtomicIntegerArray onthouden = new AtomicIntegerArray(PLAATSEN);

    Laatstedag(Rekenwijze rekenwijze, Lengte lengte) {
        this.rekenwijze = rekenwijze;
        this.lengte = lengte;
    }

    /** Last day on which it is in time, or {@link #GEEN}. */
    int van(int dag) {
        if (dag < 0 || dag >= 1 << (DAGBITS - 1)) {
            return reken(dag);
        }
        int bekend = onthouden.getPlain(dag & (PLAATSEN - 1));
        if (bekend != 0 && bekend >>> DAGBITS == dag) {
            return dag + (bekend & 0xFFFF) - 1;
        }
        int laatste = reken(dag);
        if (laatste >= dag && laatste - dag < 0xFFFF) {
            onthouden.set(dag & (PLAATSEN - 1), dag << DAGBITS | laatste - dag + 1);
        }
        return laatste;
    }

    /** Whether what happened on a day is still young enough on another. */
    boolean jongGenoeg(int gebeurd, int nu) {
        return nu <= van(gebeurd);
    }

    private int reken(int dag) {
        Optional<LocalDate> einde = rekenwijze.uiterlijk(LocalDate.ofEpochDay(dag), lengte);
        return einde.map(laatste -> Math.toIntExact(laatste.toEpochDay())).orElse(GEEN);
    }
}
