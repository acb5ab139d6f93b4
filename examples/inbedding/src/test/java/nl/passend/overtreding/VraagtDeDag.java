package nl.passend.overtreding;

import java.time.LocalDate;

/** Asks what day it is. */
public final class VraagtDeDag {
    private VraagtDeDag() {}

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    static LocalDate vandaag() {
        return LocalDate.now();
    }
}
