package nl.passend.adapters.oso;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nl.passend.adapters.oso.internal.Datatype;
import nl.passend.adapters.oso.internal.Element;

/** A block of a dossier under construction: its parts may come in any order and end up in that of the format. */
final class Bouwblok {
    private final Element element;
    private final TreeMap<Integer, List<Object>> delen = new TreeMap<>();

    Bouwblok(Element element) {
        this.element = element;
    }

    /** Adds a field. */
    Bouwblok veld(String naam, String waarde) {
        Element veld = kind(naam);
        if (veld.type().soort() == Datatype.Soort.PGN || veld.type().soort() == Datatype.Soort.BIJLAGE) {
            throw new IllegalArgumentException(naam);
        }
        Inhoudsdeel deel = new Inhoudsdeel(veld, 0);
        deel.tekst(waarde);
        zet(veld, deel);
        return this;
    }

    /** Adds a block and gives it. */
    Bouwblok blok(String naam) {
        Bouwblok blok = new Bouwblok(kind(naam));
        zet(blok.element, blok);
        return blok;
    }

    /** Whether a part is there. */
    boolean heeft(String naam) {
        return delen.containsKey(kind(naam).plek());
    }

    private void zet(Element deel, Object inhoud) {
        delen.computeIfAbsent(deel.plek(), plek -> new ArrayList<>()).add(inhoud);
    }

    private Element kind(String naam) {
        return Objects.requireNonNull(element.kind(naam), naam);
    }

    /** What was built; blocks without content are left out. */
    Inhoudsdeel maak() {
        Inhoudsdeel uit = new Inhoudsdeel(element, 0);
        Inhoudsdeel vorige = null;
        for (List<Object> rij : delen.values()) {
            for (Object deel : rij) {
                Inhoudsdeel nieuw = deel instanceof Bouwblok blok ? blok.maak() : (Inhoudsdeel) deel;
                if (!nieuw.element().isBlok() || !nieuw.delen().isEmpty()) {
                    uit.voegToe(nieuw, vorige);
                    vorige = nieuw;
                }
            }
        }
        return uit;
    }
}
