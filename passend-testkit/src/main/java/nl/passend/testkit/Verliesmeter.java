package nl.passend.testkit;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.port.wissel.Velden;

/** Measures what a journey did to events, without knowing how it was made: the other side of a loss report. */
@Experimenteel
public final class Verliesmeter {
    private Verliesmeter() {}

    /**
     * Names and numbers of the fields that are gone or changed.
     *
     * @param heen events that left, in order
     * @param terug events that arrived, in the same order, some left out
     * @throws AssertionError when something arrived that did not leave
     */
    public static Map<String, Integer> gemeten(List<Gebeurtenis> heen, List<Gebeurtenis> terug) {
        Map<String, Integer> weg = new TreeMap<>();
        Iterator<Gebeurtenis> aankomst = terug.iterator();
        Gebeurtenis volgende = aankomst.hasNext() ? aankomst.next() : null;
        for (Gebeurtenis vertrek : heen) {
            boolean zelfde = volgende != null
                    && volgende.soortcode().equals(vertrek.soortcode())
                    && volgende.op().equals(vertrek.op());
            Map<String, Object> nu = zelfde && volgende != null ? Velden.van(volgende) : Map.of();
            Map<String, Object> was = Velden.van(vertrek);
            if (!was.keySet().containsAll(nu.keySet())) {
                throw new AssertionError("er kwam een veld bij: " + vertrek);
            }
            was.forEach((naam, waarde) -> {
                if (!waarde.equals(nu.get(naam))) {
                    weg.merge(naam, 1, Integer::sum);
                }
            });
            if (zelfde) {
                volgende = aankomst.hasNext() ? aankomst.next() : null;
            }
        }
        if (volgende != null) {
            throw new AssertionError("er kwam iets aan dat niet vertrok: " + volgende);
        }
        return weg;
    }
}
