package nl.passend.core.architectuur.overtreding;

import nl.passend.core.internal.motor.Stappenblad;
import nl.passend.core.internal.pak.Pak;

/** Asks the fast road itself, and reads packed events. */
public final class NeemtKortereWeg {
    private NeemtKortereWeg() {}

    static int omvang(Stappenblad blad, Pak pak) {
        return blad.aantal() + pak.aantal();
    }
}
