package nl.passend.cli;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.bron.Bron;
import nl.passend.core.kader.Voorwaarde.AlleVan;
import nl.passend.core.kader.Voorwaarde.EenVan;
import nl.passend.core.kader.Voorwaarde.Niet;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weging;

/** A line that is not met, as text: what is enough or needed together stands as points under it. */
final class Eisboom {
    private final Zinnen zinnen;
    private final Teksten teksten;

    Eisboom(Zinnen zinnen, Teksten teksten) {
        this.zinnen = zinnen;
        this.teksten = teksten;
    }

    /**
     * A line of text.
     *
     * @param diepte how far it stands in, from 0
     * @param tekst the text
     */
    record Regel(int diepte, String tekst) {}

    /** The lines, the source at the end of the first. */
    List<Regel> regels(Weging weging, Bron bron) {
        List<Regel> kaal = new ArrayList<>();
        bouw(weging, 0, kaal);
        Regel eerste = kaal.get(0);
        kaal.set(0, new Regel(eerste.diepte(), eerste.tekst() + zinnen.bron(bron)));
        return kaal;
    }

    private void bouw(Weging weging, int diepte, List<Regel> uit) {
        if (weging.waarde() != Waarde.VOLDAAN && weging.voorwaarde() instanceof EenVan) {
            een(weging, diepte, uit);
        } else if (weging.waarde() != Waarde.VOLDAAN && weging.voorwaarde() instanceof AlleVan) {
            List<Weging> open = weging.delen().stream()
                    .filter(deel -> deel.waarde() != Waarde.VOLDAAN)
                    .toList();
            samen(open, "eis.allevan", diepte, uit);
        } else {
            uit.add(new Regel(diepte, zinnen.uitlegger().zin(weging)));
        }
    }

    /** A line that holds only when something else is so, is built as "not that, or this". */
    private void een(Weging weging, int diepte, List<Regel> uit) {
        List<Weging> delen = weging.delen();
        boolean alleenAls = delen.size() == 2 && delen.get(0).voorwaarde() instanceof Niet;
        if (alleenAls && delen.get(0).waarde() == Waarde.NIET_VOLDAAN) {
            bouw(delen.get(1), diepte, uit);
        } else if (alleenAls) {
            uit.add(new Regel(diepte, teksten.zin("eis.als", zinnen.uitlegger().zin(delen.get(0)))));
            bouw(delen.get(1), diepte + 1, uit);
        } else {
            samen(delen, "eis.eenvan", diepte, uit);
        }
    }

    private void samen(List<Weging> delen, String woord, int diepte, List<Regel> uit) {
        if (delen.size() == 1) {
            bouw(delen.get(0), diepte, uit);
        } else {
            uit.add(new Regel(diepte, teksten.zin(woord)));
            delen.forEach(deel -> bouw(deel, diepte + 1, uit));
        }
    }
}
