package nl.passend.scenarios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.passend.scenarios.Verwachting.Kant;

/** Whether each row is covered by scenarios: seen met, seen not met, and missed when what carries it is switched off. */
final class Dekking {
    private final List<Verloop> scenarios;
    private final Map<String, Wereld> werelden = new HashMap<>();

    Dekking(List<Verloop> scenarios) {
        this.scenarios = scenarios;
    }

    /**
     * How a row stands.
     *
     * @param rij the row
     * @param wel scenarios by feature file in which it is met
     * @param niet scenarios by feature file in which it is not met
     * @param ontbreekt what is missing before it is covered; empty when it is
     */
    record Stand(Rij rij, Map<String, Integer> wel, Map<String, Integer> niet, List<String> ontbreekt) {
        boolean gedekt() {
            return ontbreekt.isEmpty();
        }
    }

    Stand stand(Rij rij) {
        List<Verloop> eigen =
                scenarios.stream().filter(een -> een.tags().contains(rij.id())).toList();
        Map<String, Integer> wel = tel(eigen, rij, Kant.WEL);
        Map<String, Integer> niet = tel(eigen, rij, Kant.NIET);
        if (rij.dragers().isEmpty()) {
            return new Stand(rij, wel, niet, List.of("nothing carries it"));
        }
        if (eigen.isEmpty()) {
            return new Stand(rij, wel, niet, List.of("no scenario"));
        }
        List<String> ontbreekt = new ArrayList<>();
        if (wel.isEmpty()) {
            ontbreekt.add("no scenario in which it is met");
        }
        if (niet.isEmpty() && !rij.informatief()) {
            ontbreekt.add("no scenario in which it is not met");
        }
        for (Schakelaar drager : rij.dragers()) {
            Wereld zonder = werelden.computeIfAbsent(drager.id(), id -> Wereld.zonder(drager));
            if (eigen.stream().noneMatch(een -> een.verandertIn(zonder))) {
                ontbreekt.add("no scenario misses `" + drager.id() + "`");
            }
        }
        return new Stand(rij, wel, niet, ontbreekt);
    }

    private static Map<String, Integer> tel(List<Verloop> scenarios, Rij rij, Kant kant) {
        Map<String, Integer> perBestand = new TreeMap<>();
        for (Verloop een : scenarios) {
            Set<String> over = een.over(kant);
            boolean raakt =
                    rij.dragers().stream().anyMatch(drager -> over.stream().anyMatch(drager::raakt));
            if (raakt) {
                perBestand.merge(een.plaats().pad(), 1, Integer::sum);
            }
        }
        return perBestand;
    }
}
