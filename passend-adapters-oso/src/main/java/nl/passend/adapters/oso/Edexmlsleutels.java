package nl.passend.adapters.oso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.adapters.oso.internal.Bevinding;

/** The keys of one EDEXML file and what refers to them: each key once, each reference to a key of its kind. */
final class Edexmlsleutels {
    /** Where a reference stands, and which kind of key it is to. */
    private record Verwijzing(String soort, String sleutel, Overtreding alsNiet) {}

    /** Path of an element with a key, and the kinds within which that key is its own. */
    private static final Map<String, List<String>> SLEUTELS = Map.of(
            "EDEX/groepen/groep", List.of("groep", "een van groepen"),
            "EDEX/groepen/samengestelde_groep", List.of("samengestelde_groep", "een van groepen"),
            "EDEX/leerlingen/leerling", List.of("leerling"),
            "EDEX/leerkrachten/leerkracht", List.of("leerkracht"),
            "EDEX/vestigingen/vestiging", List.of("vestiging"));

    private static final Map<String, String> VERWIJZINGEN = Map.of(
            "EDEX/leerlingen/leerling/groep", "groep",
            "EDEX/leerlingen/leerling/samengestelde_groepen/samengestelde_groep", "samengestelde_groep",
            "EDEX/leerlingen/leerling/vestiging", "vestiging",
            "EDEX/leerkrachten/leerkracht/groepen/groep", "groep",
            "EDEX/leerkrachten/leerkracht/groepen/samengestelde_groep", "samengestelde_groep");

    private final Map<String, Set<String>> gezien = new HashMap<>();
    private final List<Verwijzing> verwijzingen = new ArrayList<>();
    private final List<Overtreding> overtredingen = new ArrayList<>();

    /** An attribute of an element. */
    void attribuut(String pad, String naam, int regel, String attribuut, String waarde) {
        if (attribuut.equals("eckid")) {
            uniek("eckid van " + naam, waarde, fout(pad, naam, regel, "sleutel.dubbel"));
        } else if (SLEUTELS.containsKey(pad)) {
            // One mistake, one message: a groep whose key another groep has breaks two of these.
            for (String soort : SLEUTELS.getOrDefault(pad, List.of())) {
                uniek(soort, waarde, fout(pad, naam, regel, "sleutel.dubbel"));
            }
        } else if (VERWIJZINGEN.containsKey(pad)) {
            verwijzingen.add(
                    new Verwijzing(VERWIJZINGEN.getOrDefault(pad, ""), waarde, fout(pad, naam, regel, "verwijzing")));
        }
    }

    private void uniek(String soort, String waarde, Overtreding alsNiet) {
        if (!gezien.computeIfAbsent(soort, nieuw -> new HashSet<>()).add(waarde) && !overtredingen.contains(alsNiet)) {
            overtredingen.add(alsNiet);
        }
    }

    private static Overtreding fout(String pad, String naam, int regel, String sleutel) {
        return new Overtreding(Bevinding.SCHEMA, pad, regel, 0, sleutel, List.of(naam));
    }

    /** What is wrong, when the whole file has passed. */
    List<Overtreding> overtredingen() {
        List<Overtreding> uit = new ArrayList<>(overtredingen);
        for (Verwijzing verwijzing : verwijzingen) {
            if (!gezien.getOrDefault(verwijzing.soort, Set.of()).contains(verwijzing.sleutel)) {
                uit.add(verwijzing.alsNiet);
            }
        }
        return uit;
    }
}
