package nl.passend.core.zorgplicht;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;

/** Schools that said to be willing, each with its last word. */
final class Aanbod {
    private final Map<String, Gebeurtenis> bereid = new HashMap<>();

    void bereid(Gebeurtenis gebeurtenis, String school) {
        bereid.put(school, gebeurtenis);
    }

    void leeg() {
        bereid.clear();
    }

    boolean van(String school) {
        return bereid.containsKey(school);
    }

    boolean vanAnderDan(String school) {
        return bereid.keySet().stream().anyMatch(ander -> !ander.equals(school));
    }

    /** A place that comes later does not take the duty over: the referring school bears it until the pupil is placed. */
    boolean plaatsOp(String school, LocalDate dag) {
        return Optional.ofNullable(bereid.get(school))
                .flatMap(aanbod -> aanbod.datum(Veld.PLAATS_VANAF))
                .map(vanaf -> !vanaf.isAfter(dag))
                .orElse(true);
    }
}
