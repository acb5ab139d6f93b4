package nl.passend.kaders.toets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Elementen.Keuze;

/** Which names a stack has, by kind; tells of a reference that names none of them. */
final class Namenwijzer {
    /** Kinds of things that a reference can mean. */
    enum Wat {
        TREDE,
        ROL,
        DOCUMENT,
        DEEL,
        VORM,
        OVERLEG,
        OORDEEL,
        TRAJECT,
        STAP,
        TERMIJN,
        RECHT,
        MIDDEL
    }

    static final Wat[] ALLES = Wat.values();
    static final Wat[] AKKOORD = {Wat.VORM, Wat.OVERLEG, Wat.DOCUMENT, Wat.DEEL, Wat.RECHT, Wat.TRAJECT};

    static final Wat[] VERTELD_BIJ = {Wat.STAP, Wat.TRAJECT, Wat.VORM, Wat.OVERLEG, Wat.DOCUMENT, Wat.TERMIJN, Wat.RECHT
    };

    private final Stapel stapel;
    private final Toetsblad blad;
    private final Map<Wat, Set<String>> ids = new HashMap<>();

    Namenwijzer(Stapel stapel, Toetsblad blad) {
        this.stapel = stapel;
        this.blad = blad;
        ids.put(Wat.TREDE, stapel.treden.keySet());
        ids.put(Wat.ROL, stapel.rollen.keySet());
        ids.put(Wat.DOCUMENT, stapel.documenten.keySet());
        ids.put(Wat.DEEL, delen(stapel));
        ids.put(Wat.VORM, vormen(stapel));
        ids.put(Wat.OVERLEG, stapel.overleggen.keySet());
        ids.put(Wat.OORDEEL, stapel.oordelen.keySet());
        ids.put(Wat.TRAJECT, stapel.trajecten.keySet());
        ids.put(Wat.STAP, stapel.stappen.keySet());
        ids.put(Wat.TERMIJN, stapel.termijnen.keySet());
        ids.put(Wat.RECHT, stapel.rechten.keySet());
        ids.put(Wat.MIDDEL, stapel.middelen.keySet());
    }

    private static Set<String> delen(Stapel stapel) {
        Set<String> uit = new LinkedHashSet<>();
        for (Document document : stapel.documenten.values()) {
            document.delen().forEach(deel -> uit.add(document.id() + "." + deel.id()));
        }
        return uit;
    }

    private static Set<String> vormen(Stapel stapel) {
        Set<String> uit = new LinkedHashSet<>(stapel.vormen.keySet());
        stapel.vormen
                .values()
                .forEach(vorm ->
                        vorm.soorten().forEach(soort -> uit.add(Stapel.eigenaar(vorm.id()) + ":" + soort.id())));
        return uit;
    }

    /** Whether a reference of an element names something of one of these kinds; an error when it does not. */
    boolean verwijst(Element van, String naar, Wat... soorten) {
        if (bekend(van, naar, soorten)) {
            return true;
        }
        List<String> namen = new ArrayList<>();
        for (Wat soort : soorten) {
            alle(soort).stream().filter(id -> stapel.zichtbaar(id, van.id())).forEach(namen::add);
        }
        onbekend(van, naar, namen);
        return false;
    }

    boolean bekend(Element van, String naar, Wat... soorten) {
        for (Wat soort : soorten) {
            if (alle(soort).contains(naar) && stapel.zichtbaar(naar, van.id())) {
                return true;
            }
        }
        return false;
    }

    private Set<String> alle(Wat soort) {
        return ids.getOrDefault(soort, Set.of());
    }

    /** Whether every outcome, answer or part is one of these. */
    void kiest(Element van, String waarin, List<String> gekozen, List<String> mogelijk) {
        for (String keuze : gekozen) {
            if (!mogelijk.contains(keuze)) {
                String hint = Dichtbij.hint(keuze, mogelijk);
                blad.fout(
                        Foutcode.VERWIJZING_ONBEKEND,
                        van.plaats(),
                        van.id(),
                        waarin + " → " + keuze,
                        hint.isEmpty() ? " (" + String.join(", ", mogelijk) + ")" : hint);
            }
        }
    }

    void onbekend(Element van, String naar, List<String> namen) {
        blad.fout(Foutcode.VERWIJZING_ONBEKEND, van.plaats(), van.id(), naar, Dichtbij.hint(naar, namen));
    }

    static List<String> ids(List<Keuze> keuzes) {
        return keuzes.stream().map(Keuze::id).toList();
    }
}
