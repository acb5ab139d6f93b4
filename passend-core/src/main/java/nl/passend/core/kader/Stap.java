package nl.passend.core.kader;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Soort;
import org.immutables.value.Value;

/** A step: who, what must be there first, when it must be taken, what it records. Build it with {@link #bouw()}; immutable. */
@Experimenteel
@Value.Immutable
@Stijl
public interface Stap extends Element {

    /** Traject, full id. */
    String traject();

    /** Roles that may take it; empty when it tightens a step and does not narrow. */
    List<String> wie();

    /** It may only be taken when every line is met. */
    List<Eis> vereist();

    /** Expected; noted and never blocking. */
    List<Eis> verwacht();

    /** It must be taken once every line is met; empty when it never must. */
    List<Eis> zodra();

    /** What it records; empty when it tightens a step and does not narrow. */
    Optional<Vastlegging> legtVast();

    /** How it can end. */
    List<Elementen.Keuze> uitkomsten();

    /** Outcomes after which the traject is over; {@code altijd} for each. */
    List<String> sluit();

    /** Step of a higher layer that this one is, with more asked. */
    Optional<String> verscherpt();

    /** Platform. */
    Optional<String> via();

    /** Role that decides in the name of who is named under {@code wie}. */
    Optional<String> mandaat();

    /** A caveat for the reader. */
    Optional<String> letOp();

    /** Whether a lower layer may add nothing. */
    @Value.Default
    default boolean gesloten() {
        return false;
    }

    /** Whether an event is only this step when it names it. */
    @Value.Default
    default boolean herkendAanStap() {
        return false;
    }

    /** A builder. */
    static Builder bouw() {
        return new Builder();
    }

    /** Builds a {@link Stap}. */
    final class Builder extends ImmutableStap.Builder {}

    /**
     * The event that a step records.
     *
     * @param soort its kind
     * @param onderwerpen what it is about, full ids, any of them; empty for any
     * @param over about what, for gehoord and geinformeerd
     */
    record Vastlegging(Soort soort, List<String> onderwerpen, Optional<String> over) {}
}
