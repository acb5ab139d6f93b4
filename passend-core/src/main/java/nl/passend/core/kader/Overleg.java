package nl.passend.core.kader;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import org.immutables.value.Value;

/** A meeting: who leads, who is always there, how it can end. Build it with {@link #bouw()}; immutable. */
@Experimenteel
@Value.Immutable
@Stijl
public interface Overleg extends Element {

    /** Rung of the continuum. */
    Optional<String> trede();

    /** Role that leads. */
    String leiding();

    /** Roles without which it did not count. */
    List<Lid> altijd();

    /** Roles that may be invited. */
    List<String> opUitnodiging();

    /** How it can end. */
    List<Elementen.Keuze> uitkomsten();

    /** Outcomes after which nothing more has to follow. */
    List<String> sluit();

    /** A builder. */
    static Builder bouw() {
        return new Builder();
    }

    /** Builds an {@link Overleg}. */
    final class Builder extends ImmutableOverleg.Builder {}

    /**
     * A standing member.
     *
     * @param rol the role
     * @param als only when; empty for always
     */
    record Lid(String rol, List<Voorwaarde> als) {}
}
