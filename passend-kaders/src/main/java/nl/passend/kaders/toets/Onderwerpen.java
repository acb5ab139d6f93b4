package nl.passend.kaders.toets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.passend.core.kader.Regelset;

/** Whether two things that events are about can be the same: equal, a kind of the other, or a part that carries the other. */
final class Onderwerpen {
    private Onderwerpen() {}

    /** Whether one event can be about one of both lists; an empty list is about anything. */
    static boolean raken(Regelset regels, List<String> deze, List<String> andere) {
        return deze.isEmpty()
                || andere.isEmpty()
                || deze.stream().anyMatch(een -> andere.stream().anyMatch(ander -> raken(regels, een, ander)));
    }

    static boolean raken(Regelset regels, String een, String ander) {
        for (String deze : ruim(regels, een)) {
            for (String die : ruim(regels, ander)) {
                if (deze.equals(die) || regels.isEenSoort(deze, die) || regels.isEenSoort(die, deze)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Itself; of a part of a document also the higher parts that it carries. */
    private static Set<String> ruim(Regelset regels, String id) {
        Set<String> uit = new LinkedHashSet<>(List.of(id));
        List<String> teDoen = new ArrayList<>(uit);
        while (!teDoen.isEmpty()) {
            String nu = teDoen.remove(teDoen.size() - 1);
            int punt = nu.lastIndexOf('.');
            if (punt > 0) {
                for (String deel : regels.delen(nu.substring(0, punt), nu.substring(punt + 1))) {
                    if (uit.add(deel)) {
                        teDoen.add(deel);
                    }
                }
            }
        }
        return uit;
    }

    /** Whether one person can act in a role of both lists; an empty list is anyone. */
    static boolean rollenRaken(Regelset regels, Set<String> alle, List<String> deze, List<String> andere) {
        if (deze.isEmpty() || andere.isEmpty()) {
            return true;
        }
        for (String rol : alle) {
            boolean past = deze.stream().anyMatch(wie -> regels.rolPast(rol, wie));
            if (past && andere.stream().anyMatch(wie -> regels.rolPast(rol, wie))) {
                return true;
            }
        }
        return false;
    }
}
