package nl.passend.kaders.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;
import nl.passend.core.kader.Vorm;

/** Walks conditions, and finds those of a stack. */
final class Voorwaarden {
    private Voorwaarden() {}

    /**
     * A condition and whose it is.
     *
     * @param element the element that reads it
     * @param voorwaarde the condition
     */
    record Plek(Element element, Voorwaarde voorwaarde) {
        Plaats plaats() {
            return element.plaats();
        }
    }

    /** Every condition that an element of the stack reads. */
    static List<Plek> van(Stapel stapel) {
        List<Plek> uit = new ArrayList<>();
        for (Stap stap : stapel.stappen.values()) {
            eisen(uit, stap, stap.vereist());
            eisen(uit, stap, stap.verwacht());
            eisen(uit, stap, stap.zodra());
        }
        for (Vorm vorm : stapel.vormen.values()) {
            eisen(uit, vorm, vorm.vereist());
            vorm.duur().forEach(regel -> lijst(uit, vorm, regel.als()));
        }
        for (Termijn termijn : stapel.termijnen.values()) {
            lijst(uit, termijn, termijn.als());
        }
        for (Overleg overleg : stapel.overleggen.values()) {
            overleg.altijd().forEach(lid -> lijst(uit, overleg, lid.als()));
        }
        return uit;
    }

    private static void eisen(List<Plek> uit, Element element, List<Eis> eisen) {
        eisen.forEach(eis -> {
            uit.add(new Plek(element, eis.voorwaarde()));
            lijst(uit, element, eis.als());
        });
    }

    private static void lijst(List<Plek> uit, Element element, List<Voorwaarde> delen) {
        delen.forEach(deel -> uit.add(new Plek(element, deel)));
    }

    /** Every leaf, with whether it is asked for (and not denied). */
    static void bladen(Voorwaarde voorwaarde, BiConsumer<Voorwaarde, Boolean> doe) {
        bladen(voorwaarde, true, doe);
    }

    private static void bladen(Voorwaarde voorwaarde, boolean gevraagd, BiConsumer<Voorwaarde, Boolean> doe) {
        if (voorwaarde instanceof AlleVan alle) {
            alle.delen().forEach(deel -> bladen(deel, gevraagd, doe));
        } else if (voorwaarde instanceof EenVan een) {
            een.delen().forEach(deel -> bladen(deel, gevraagd, doe));
        } else if (voorwaarde instanceof Niet niet) {
            bladen(niet.deel(), !gevraagd, doe);
        } else {
            doe.accept(voorwaarde, gevraagd);
        }
    }

    /** Whether it can be met when a leaf that is asked for can be met as told, and one that is denied always can. */
    static boolean haalbaar(Voorwaarde voorwaarde, Predicate<Voorwaarde> blad) {
        if (voorwaarde instanceof AlleVan alle) {
            return alle.delen().stream().allMatch(deel -> haalbaar(deel, blad));
        } else if (voorwaarde instanceof EenVan een) {
            return een.delen().stream().anyMatch(deel -> haalbaar(deel, blad));
        } else if (voorwaarde instanceof Niet) {
            return true;
        }
        return blad.test(voorwaarde);
    }

    /** A leaf in a few words: the form and what it names. */
    static String kort(Voorwaarde blad) {
        if (blad instanceof Gedaan vorm) {
            return "gedaan " + vorm.stap();
        } else if (blad instanceof OverlegGehouden vorm) {
            return "overleg " + vorm.overleg();
        } else if (blad instanceof DocumentAanwezig vorm) {
            return "document " + vorm.document();
        } else if (blad instanceof AkkoordGegeven vorm) {
            return "akkoord " + vorm.aard() + " " + vorm.voor();
        } else if (blad instanceof IsGehoord vorm) {
            return "gehoord " + vorm.wie() + " over " + vorm.over();
        } else if (blad instanceof AdviesGegeven vorm) {
            return "advies " + String.join(", ", vorm.over()) + " van " + String.join(", ", vorm.van());
        } else if (blad instanceof OordeelLuidt vorm) {
            return "oordeel " + vorm.oordeel();
        } else if (blad instanceof Ingezet vorm) {
            return "ingezet " + vorm.vorm();
        } else if (blad instanceof Loopt vorm) {
            return "loopt " + vorm.vorm();
        } else if (blad instanceof TermijnStaat vorm) {
            return "termijn " + vorm.termijn();
        } else if (blad instanceof BeleidLuidt vorm) {
            return "beleid " + vorm.beleid();
        } else if (blad instanceof LeerlingIs vorm) {
            return "leerling " + vorm.kenmerk();
        }
        return blad.toString();
    }
}
