package nl.passend.core.architectuur.overtreding;

import nl.passend.core.beoordeling.Antwoorden;

/** Stands for a part of the fast road that knows who asks it. */
public final class KijktNaarBuiten {
    private KijktNaarBuiten() {}

    static int stappen(Antwoorden antwoorden) {
        return antwoorden.aantalStappen();
    }
}
