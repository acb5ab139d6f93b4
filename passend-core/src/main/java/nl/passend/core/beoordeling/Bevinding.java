package nl.passend.core.beoordeling;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weging;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rule, judged: met, not met, or cannot be told. Immutable and thread safe; the smallest set of facts is looked for when
 * it is first asked.
 */
@Experimenteel
public final class Bevinding {
    private final String regel;
    private final Bron bron;
    private final Weging weging;
    private final Supplier<List<Gebeurtenis>> bewijs;
    private volatile @Nullable List<Gebeurtenis> feiten;

    Bevinding(String regel, Bron bron, Weging weging, Supplier<List<Gebeurtenis>> bewijs) {
        this.regel = regel;
        this.bron = bron;
        this.weging = weging;
        this.bewijs = bewijs;
    }

    /** Stable id of the line, such as {@code land:naar-de-tlv.besluiten/1}. */
    public String regel() {
        return regel;
    }

    /** Where it stands written. */
    public Bron bron() {
        return bron;
    }

    /** What came out. */
    public Waarde waarde() {
        return weging.waarde();
    }

    /** How it came out, part by part. */
    public Weging weging() {
        return weging;
    }

    /** For what is met: a minimal set of events that gives it; else the events that were read. */
    public List<Gebeurtenis> feiten() {
        List<Gebeurtenis> gevonden = feiten;
        if (gevonden == null) {
            gevonden = bewijs.get();
            feiten = gevonden;
        }
        return gevonden;
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Bevinding bevinding
                && regel.equals(bevinding.regel)
                && bron.equals(bevinding.bron)
                && weging.equals(bevinding.weging);
    }

    @Override
    public int hashCode() {
        return Objects.hash(regel, bron, weging);
    }

    /** Line and answer only: never the facts. */
    @Override
    public String toString() {
        return "Bevinding[" + regel + " " + waarde() + "]";
    }
}
