package nl.passend.core.tijd;

import java.util.Optional;
import nl.passend.core.api.Stabiel;

/** How a kader says when: a {@link Lengte} from a day, or a {@link Moment} of the calendar or the school career. */
@Stabiel
public sealed interface Tijdmaat permits Lengte, Moment {

    /** Reads the spelling of a kader, such as {@code 6 weken} or {@code einde groep 8}; empty when it is neither. */
    static Optional<Tijdmaat> lees(String tekst) {
        Optional<Lengte> lengte = Lengte.lees(tekst);
        if (lengte.isPresent()) {
            return Optional.of(lengte.get());
        }
        return Moment.lees(tekst).map(moment -> moment);
    }

    /** Spelling in a kader. */
    String tekst();
}
