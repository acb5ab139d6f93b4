package nl.passend.cli;

import java.util.List;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.regel.Waarde;

/** Writes a line of a rule with its answer, its source, and the events that it rests on. */
final class Bewijsregels {
    private final Papier papier;
    private final Teksten teksten;
    private final Zinnen zinnen;
    private final Gebeurteniszin gebeurtenis;

    Bewijsregels(Papier papier, Teksten teksten, Zaakoordeel zaak, Zinnen zinnen) {
        this.papier = papier;
        this.teksten = teksten;
        this.zinnen = zinnen;
        this.gebeurtenis = new Gebeurteniszin(
                zaak.regels(), teksten, zaak.zicht().dossier().school());
    }

    void schrijf(Bevinding bevinding) {
        String antwoord = teksten.zin("waarde." + bevinding.waarde().name());
        boolean eerste = true;
        for (Eisboom.Regel regel : new Eisboom(zinnen, teksten).regels(bevinding.weging(), bevinding.bron())) {
            papier.punt(eerste ? 1 : 1 + regel.diepte(), (eerste ? antwoord + " " : "") + regel.tekst());
            eerste = false;
        }
        List<Gebeurtenis> feiten = bevinding.feiten();
        if (!feiten.isEmpty() && !teksten.ouders()) {
            String woord = bevinding.waarde() == Waarde.VOLDAAN ? "uitleg.steunt" : "uitleg.gelezen";
            String lijst = String.join("; ", feiten.stream().map(this::feit).toList());
            papier.regel(2, teksten.zin(woord, lijst));
        }
    }

    private String feit(Gebeurtenis feit) {
        String plaats = feit.herkomst().plaats();
        return gebeurtenis.metDag(feit) + (plaats.isEmpty() ? "" : " <" + plaats + ">");
    }
}
