package nl.passend.core.beoordeling;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.internal.motor.Stappenblad;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.regel.Waarde;

/**
 * The answers for all steps of one zaak on one day, without their reasons: for work lists over many pupils. The values are those of
 * {@link Zaakoordeel}. A few words of bits; lists are made when they are asked for. Immutable and thread safe.
 */
@Experimenteel
public final class Antwoorden {
    private final Stappenblad blad;
    private final long[] woorden;

    Antwoorden(Stappenblad blad, long[] woorden) {
        this.blad = blad;
        this.woorden = woorden;
    }

    /** Number of steps. */
    public int aantalStappen() {
        return blad.aantal();
    }

    /** A step, from 0. */
    public Stapkeuze stap(int stap) {
        return blad.keuze(stap);
    }

    /** Whether every required line is met; for a step that asks nothing but has a ground, whether the ground is there. */
    public Waarde mag(int stap) {
        return blad.mag(woorden, stap);
    }

    /** Whether the ground is there that makes it a duty: one of its lists in full; not met when it has none. */
    public Waarde plicht(int stap) {
        return blad.plicht(woorden, stap);
    }

    /** Required lines that are not met; for a step that asks nothing those of the first list of its ground. */
    public List<Eis> onvoldaan(int stap) {
        return lijnen(stap, Waarde.NIET_VOLDAAN);
    }

    /** Required lines that cannot be told; for a step that asks nothing those of the first list of its ground. */
    public List<Eis> onbekend(int stap) {
        return lijnen(stap, Waarde.NIET_TE_ZEGGEN);
    }

    private List<Eis> lijnen(int stap, Waarde gezocht) {
        Stapkeuze keuze = blad.keuze(stap);
        boolean alleenPlicht = keuze.vereist().isEmpty() && !keuze.zodra().isEmpty();
        List<Eis> gevonden = new ArrayList<>();
        for (Eis eis : alleenPlicht ? keuze.zodra().get(0) : keuze.vereist()) {
            if (waarde(eis) == gezocht) {
                gevonden.add(eis);
            }
        }
        return List.copyOf(gevonden);
    }

    /**
     * Value of a line of one of the steps, required or of a ground.
     *
     * @throws IllegalArgumentException when none of the steps has such a line
     */
    public Waarde waarde(Eis eis) {
        return blad.waarde(woorden, eis.geheel());
    }

    /** Number of words. */
    public int aantalWoorden() {
        return woorden.length;
    }

    /** One word: an even one holds what is met, the odd one after it what cannot be told. */
    public long woord(int nummer) {
        return woorden[nummer];
    }
}
