package nl.passend.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.bron.Bron;

/**
 * What came out of one expectation.
 *
 * @param klopt whether it is so
 * @param werkelijk what is so instead, for the message
 * @param over ids of the elements that it is about
 * @param bronnen where the rules behind it stand
 */
record Uitslag(boolean klopt, String werkelijk, Set<String> over, List<Bron> bronnen) {

    /** About nothing that has an id. */
    static Uitslag van(boolean klopt, Object werkelijk) {
        return new Uitslag(klopt, String.valueOf(werkelijk), Set.of(), List.of());
    }

    /** What was asked for is not there on the day. */
    static Uitslag ontbreekt(String wat) {
        return new Uitslag(false, "er is geen " + wat, Set.of(), List.of());
    }

    /** The same, about elements, with sources. */
    Uitslag over(Set<String> elementen, List<Bron> waar) {
        return new Uitslag(klopt, werkelijk, Set.copyOf(elementen), List.copyOf(waar));
    }

    /** The expectation that this one is not so, where it is about something that is there. */
    Optional<String> fout() {
        return klopt ? Optional.empty() : Optional.of(werkelijk);
    }
}
