package nl.passend.core.internal.motor;

import java.util.List;
import java.util.Map;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.regel.Waarde;
import org.jspecify.annotations.Nullable;

/** The steps of a program: which bits answer them. Immutable and thread safe. */
public final class Stappenblad {
    private final Stapkeuze[] keuzes;
    /** One row of bits per step, as long as there are pairs of words. */
    private final long[] vereist;

    private final int[] plicht;
    private final Map<Voorwaarde, Integer> lijnen;

    /**
     * A step.
     *
     * @param vereist bits of all required lines; for a step that asks nothing that of its ground
     * @param plicht bit of its ground; -1 when it has none
     */
    record Vraag(Stapkeuze keuze, List<Integer> vereist, int plicht) {}

    Stappenblad(List<Vraag> vragen, Map<Voorwaarde, Integer> lijnen, int paren) {
        this.keuzes = vragen.stream().map(Vraag::keuze).toArray(Stapkeuze[]::new);
        this.plicht = vragen.stream().mapToInt(Vraag::plicht).toArray();
        this.lijnen = Map.copyOf(lijnen);
        this.vereist = new long[vragen.size() * paren];
        for (int stap = 0; stap < vragen.size(); stap++) {
            for (int bit : vragen.get(stap).vereist()) {
                vereist[stap * paren + (bit >>> 6)] |= 1L << bit;
            }
        }
    }

    /** Number of steps. */
    public int aantal() {
        return keuzes.length;
    }

    /** A step, from 0. */
    public Stapkeuze keuze(int stap) {
        return keuzes[stap];
    }

    /** Bits of all lines. */
    Map<Voorwaarde, Integer> lijnen() {
        return lijnen;
    }

    /**
     * Value of a line, as it stands in a step.
     *
     * @throws IllegalArgumentException when no step has such a line
     */
    public Waarde waarde(long[] woorden, Voorwaarde geheel) {
        @Nullable Integer bit = lijnen.get(geheel);
        if (bit == null) {
            throw new IllegalArgumentException("no such line");
        }
        return Vouwstand.waarde(Vouwstand.lees(woorden, bit));
    }

    /** Whether all required lines are met. */
    public Waarde mag(long[] woorden, int stap) {
        long ontbreekt = 0;
        long onwaar = 0;
        int plaats = stap * (woorden.length >>> 1);
        for (int i = 0; i < woorden.length; i += 2) {
            long hier = vereist[plaats++] & ~woorden[i];
            ontbreekt |= hier;
            onwaar |= hier & ~woorden[i + 1];
        }
        if (ontbreekt == 0) {
            return Waarde.VOLDAAN;
        }
        return onwaar == 0 ? Waarde.NIET_TE_ZEGGEN : Waarde.NIET_VOLDAAN;
    }

    /** Whether the ground is there. */
    public Waarde plicht(long[] woorden, int stap) {
        int bit = plicht[stap];
        return bit < 0 ? Waarde.NIET_VOLDAAN : Vouwstand.waarde(Vouwstand.lees(woorden, bit));
    }
}
