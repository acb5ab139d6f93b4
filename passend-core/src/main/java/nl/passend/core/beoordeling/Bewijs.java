package nl.passend.core.beoordeling;

import java.util.ArrayList;
import java.util.List;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Weging;
import nl.passend.core.regel.Zicht;

/**
 * Finds a minimal set of events that gives a met finding: alone they give it, each one less they do not. Starts from what the weighing
 * read and leaves out one by one.
 */
final class Bewijs {
    private final Zicht zicht;
    private final Beleidskast kast;

    Bewijs(Zicht zicht, Beleidskast kast) {
        this.zicht = zicht;
        this.kast = kast;
    }

    List<Gebeurtenis> minimaal(Voorwaarde voorwaarde, Weging weging) {
        if (weging.waarde() != Waarde.VOLDAAN) {
            return weging.feiten();
        }
        List<Gebeurtenis> set = new ArrayList<>(weging.feiten());
        boolean genoeg = geeft(voorwaarde, set);
        if (!genoeg) {
            zicht.feiten().stream()
                    .map(Feit::gebeurtenis)
                    .filter(gebeurtenis -> gebeurtenis.is(Soort.ZAAK_GEOPEND) && !set.contains(gebeurtenis))
                    .forEach(set::add);
            genoeg = geeft(voorwaarde, set);
        }
        if (!genoeg) {
            set.clear();
            zicht.feiten().stream().map(Feit::gebeurtenis).forEach(set::add);
        }
        boolean minder = true;
        while (minder) {
            minder = laatEenWeg(voorwaarde, set);
        }
        return List.copyOf(set);
    }

    private boolean laatEenWeg(Voorwaarde voorwaarde, List<Gebeurtenis> set) {
        for (int i = set.size() - 1; i >= 0; i--) {
            List<Gebeurtenis> zonder = new ArrayList<>(set);
            zonder.remove(i);
            if (geeft(voorwaarde, zonder)) {
                set.remove(i);
                return true;
            }
        }
        return false;
    }

    private boolean geeft(Voorwaarde voorwaarde, List<Gebeurtenis> set) {
        Dossier alleen = zicht.dossier().metAlleen(set);
        Zicht klein = Zicht.op(zicht.regels(), alleen, zicht.zaak(), zicht.dag());
        return new Weger(klein, kast).weeg(voorwaarde).waarde() == Waarde.VOLDAAN;
    }
}
