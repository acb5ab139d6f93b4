package nl.passend.voorbeeld;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.opdracht.Antwoord;
import nl.passend.core.opdracht.Opdracht;
import nl.passend.core.opdracht.Opdrachten;

/** A pupil administration of one pupil: it asks what is at issue, and appends what may be done. Not thread safe. */
public final class Las {
    private final Beoordelaar beoordelaar;
    private final Opdrachten opdrachten;
    private final List<Gebeurtenis> opslag = new ArrayList<>();

    /** With a judge and the commands under the same kaders. */
    @Inject
    public Las(Beoordelaar beoordelaar, Opdrachten opdrachten) {
        this.beoordelaar = beoordelaar;
        this.opdrachten = opdrachten;
    }

    /** Takes events in as they came: history is never refused. */
    public void neemOver(List<Gebeurtenis> gebeurtenissen) {
        opslag.addAll(gebeurtenissen);
    }

    /** Steps that matter on a day. */
    public List<Stapoordeel> werk(LocalDate dag) {
        return beoordelaar.beoordeel(dossier(), dag).zaak("").aanDeOrde();
    }

    /** Does what may be done, and keeps its events; a refusal changes nothing. */
    public Antwoord doe(Opdracht opdracht) {
        Antwoord antwoord = opdrachten.mag(dossier(), opdracht);
        if (antwoord instanceof Antwoord.Toegestaan toegestaan) {
            opslag.addAll(toegestaan.gebeurtenissen());
        }
        return antwoord;
    }

    private Dossier dossier() {
        return Dossier.van("leerling-1", null, "amsterdam-diemen", opslag);
    }
}
