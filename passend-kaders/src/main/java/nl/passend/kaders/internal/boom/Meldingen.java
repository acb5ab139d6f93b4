package nl.passend.kaders.internal.boom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;

/** Everything that is wrong, gathered so that a writer sees it at once; in order of place. */
public final class Meldingen {
    private final List<Melding> lijst = new ArrayList<>();

    /** Adds one. */
    public void meld(Foutcode code, Plaats plaats, String... woorden) {
        lijst.add(Melding.van(code, plaats, woorden));
    }

    /** Whether nothing is wrong. */
    public boolean geen() {
        return lijst.isEmpty();
    }

    /** How many so far. */
    public int aantal() {
        return lijst.size();
    }

    /** All, in order of place. */
    public List<Melding> geordend() {
        Comparator<Melding> opPlaats = Comparator.comparing(
                        (Melding melding) -> melding.plaats().bestand())
                .thenComparingInt(melding -> melding.plaats().regel())
                .thenComparingInt(melding -> melding.plaats().kolom())
                .thenComparing(Melding::code);
        return lijst.stream().sorted(opPlaats).distinct().toList();
    }

    /** Refuses a kader when something is wrong. */
    public void weigerKader() {
        if (!lijst.isEmpty()) {
            throw new KaderException(geordend());
        }
    }

    /** Refuses other input when something is wrong. */
    public void weigerInvoer() {
        if (!lijst.isEmpty()) {
            throw new InvoerException(geordend());
        }
    }
}
