package nl.passend.adapters.oso;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Herkomst;
import nl.passend.core.dossier.Soort;

/** Gathers the events of one file. Each carries the day of the export and its place; within a day they keep this order. */
final class Opbrengst {
    private final String bestand;
    private final LocalDate uitgeleverd;
    private final List<Gebeurtenis.Bouwer> bouwers = new ArrayList<>();
    private final Map<LocalDate, Integer> perDag = new HashMap<>();

    Opbrengst(String bestand, LocalDate uitgeleverd) {
        this.bestand = bestand;
        this.uitgeleverd = uitgeleverd;
    }

    /** Day on which the school's system made the file: by then everything in it was recorded. */
    LocalDate uitgeleverd() {
        return uitgeleverd;
    }

    /** Begins an event; it counts from here. */
    Gebeurtenis.Bouwer begin(Soort soort, LocalDate op, Blok bron) {
        Gebeurtenis.Bouwer bouwer = Gebeurtenis.van(soort, op)
                .volgnummer(perDag.merge(op, 1, Integer::sum) - 1)
                .vastgelegdOp(uitgeleverd)
                .herkomst(new Herkomst(bestand, bron.pad() + " (regel " + bron.regel() + ")"));
        bouwers.add(bouwer);
        return bouwer;
    }

    List<Gebeurtenis> gebeurtenissen() {
        return bouwers.stream().map(Gebeurtenis.Bouwer::maak).toList();
    }
}
