package nl.passend.core.kader;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Tijdmaat;
import org.immutables.value.Value;

/** A form of support, or a decision about one (BOSK, TLV). Build it with {@link #bouw()}; immutable. */
@Experimenteel
@Value.Immutable
@Stijl
public interface Vorm extends Element {

    /** Rung of the continuum, full id. */
    String trede();

    /** Higher form that this one is. */
    Optional<String> vultIn();

    /** Higher form of which it is a kind. */
    Optional<String> isEen();

    /** Variants that share everything. */
    List<Elementen.Keuze> soorten();

    /** What it holds, as reading text. */
    Optional<String> inhoud();

    /** Budget that pays it. */
    Optional<String> betaaldUit();

    /** What must be there before it may be requested. */
    List<Eis> vereist();

    /** Case table of its duration; empty when the plan says nothing. */
    List<Duurregel> duur();

    /** Bounds for a lower layer that fills the duration. */
    Optional<Grenzen> grenzen();

    /** Which layer may fill it, when it is open. */
    Optional<Laag> openVoor();

    /** A builder. */
    static Builder bouw() {
        return new Builder();
    }

    /** Builds a {@link Vorm}. */
    final class Builder extends ImmutableVorm.Builder {}

    /** How a line of the case table says the end. */
    enum Duursoort {
        /** Exactly to this moment. */
        TOT,
        /** At most. */
        HOOGSTENS,
        /** At least. */
        TEN_MINSTE,
        /** One of named options, chosen by a person. */
        KEUZE,
        /** As the table of another form. */
        ZOALS,
        /** No end. */
        GEEN
    }

    /**
     * One line of the case table.
     *
     * @param als when it holds; empty for always
     * @param soort how the end is said
     * @param maten moments or lengths; for {@link Duursoort#KEUZE} one per option that is a moment
     * @param verwijzing the other form for {@link Duursoort#ZOALS}
     * @param afwijken whether a reasoned deviation is allowed
     */
    record Duurregel(
            List<Voorwaarde> als,
            Duursoort soort,
            List<Tijdmaat> maten,
            Optional<String> verwijzing,
            boolean afwijken) {}

    /**
     * Bounds on a duration.
     *
     * @param tenMinste shortest length, as whole school years with the rest of the running year
     * @param hoogstens latest end
     * @param wetVerlengt whether the law lengthens where a plan is shorter, instead of refusing the cell
     */
    record Grenzen(Optional<Lengte> tenMinste, Optional<Tijdmaat> hoogstens, boolean wetVerlengt) {}
}
