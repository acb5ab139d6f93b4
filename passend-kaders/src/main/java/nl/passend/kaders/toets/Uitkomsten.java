package nl.passend.kaders.toets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Stap;

/** How a step can end: its own outcomes, those of the steps it tightens and that tighten it, and those that its event has by itself. */
final class Uitkomsten {
    static final List<String> BLEEK = List.of("toereikend", "deels", "ontoereikend");
    private static final List<String> ANTWOORD = List.of("gegeven", "geweigerd", "ingetrokken");

    private Uitkomsten() {}

    static Set<String> van(Stapel stapel, String stapId) {
        Set<String> uit = new LinkedHashSet<>();
        for (Stap stap : stapel.stappen.values()) {
            boolean zelf = stap.id().equals(stapId);
            boolean lager =
                    stapel.boven(stap).stream().anyMatch(hoger -> hoger.id().equals(stapId));
            if (zelf || lager) {
                voegToe(stapel, uit, stap);
            }
            if (zelf) {
                stapel.boven(stap).forEach(hoger -> voegToe(stapel, uit, hoger));
            }
        }
        return uit;
    }

    private static void voegToe(Stapel stapel, Set<String> uit, Stap stap) {
        stap.uitkomsten().forEach(keuze -> uit.add(keuze.id()));
        stap.legtVast().ifPresent(vast -> {
            switch (vast.soort()) {
                case AKKOORD -> uit.addAll(ANTWOORD);
                case GEEVALUEERD -> uit.addAll(BLEEK);
                case OVERLEG_GEHOUDEN -> vast.onderwerpen().forEach(id -> uit.addAll(overleg(stapel, id)));
                case OORDEEL_GEGEVEN -> vast.onderwerpen().forEach(id -> uit.addAll(oordeel(stapel, id)));
                default -> {}
            }
        });
    }

    static List<String> overleg(Stapel stapel, String id) {
        Overleg overleg = stapel.overleggen.get(id);
        return overleg == null ? List.of() : Namenwijzer.ids(overleg.uitkomsten());
    }

    static List<String> oordeel(Stapel stapel, String id) {
        Elementen.Oordeel oordeel = stapel.oordelen.get(id);
        return oordeel == null ? List.of() : Namenwijzer.ids(oordeel.antwoorden());
    }
}
