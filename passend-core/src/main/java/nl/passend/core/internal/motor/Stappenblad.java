package nl.passend.core.internal.motor;

import java.util.List;
import java.util.Map;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.regel.Waarde;
import org.jspecify.annotations.Nullable;

/** The steps of a program: which bits answer them. Immutable and thread safe. */
public final class Stappenblad {
    /** By the code of {@link Vouwstand}. */
    private static final Waarde[] WAARDEN = {Waarde.NIET_VOLDAAN, Waarde.VOLDAAN, Waarde.NIET_TE_ZEGGEN};

    private final Stapkeuze[] keuzes;
    private final int[] mag;
    private final int[] plicht;
    private final Map<Voorwaarde, Integer> lijnen;

    /**
     * A step.
     *
     * @param mag bit of all required lines together, -1 when there are none; for a step that asks nothing that of its ground
     * @param plicht bit of its ground; -1 when it has none
     */
    record Vraag(Stapkeuze keuze, int mag, int plicht) {}

    Stappenblad(List<Vraag> vragen, Map<Voorwaarde, Integer> lijnen) {
        this.keuzes = vragen.stream().map(Vraag::keuze).toArray(Stapkeuze[]::new);
        this.plicht = vragen.stream().mapToInt(Vraag::plicht).toArray();
        this.lijnen = Map.copyOf(lijnen);
        this.mag = vragen.stream().mapToInt(Vraag::mag).toArray();
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
        return waarde(woorden, bit.intValue());
    }

    /** Whether all required lines are met. */
    public Waarde mag(long[] woorden, int stap) {
        int bit = mag[stap];
        return bit < 0 ? Waarde.VOLDAAN : waarde(woorden, bit);
    }

    /** Whether the ground is there. */
    public Waarde plicht(long[] woorden, int stap) {
        int bit = plicht[stap];
        return bit < 0 ? Waarde.NIET_VOLDAAN : waarde(woorden, bit);
    }

    private static Waarde waarde(long[] woorden, int bit) {
        return WAARDEN[Vouwstand.lees(woorden, bit)];
    }
}
