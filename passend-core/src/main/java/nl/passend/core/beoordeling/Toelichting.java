package nl.passend.core.beoordeling;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.passend.core.kader.Elementen.Informatie;
import nl.passend.core.kader.Elementen.Traject;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.regel.Zicht;

/** Finds what the kaders tell with what is going on in a dossier. */
final class Toelichting {
    private final Beoordeling beoordeling;

    Toelichting(Beoordeling beoordeling) {
        this.beoordeling = beoordeling;
    }

    List<Informatie> alles() {
        Set<Informatie> uit = new LinkedHashSet<>();
        for (Zaakoordeel zaak : beoordeling.alleZaken()) {
            Regelset regels = zaak.regels();
            if (regels.informatie().isEmpty()) {
                continue;
            }
            Set<String> gaande = gaande(zaak);
            for (Informatie een : regels.informatie()) {
                boolean hierbij = een.bij().stream().anyMatch(id -> gaande.contains(kanoniek(regels, id)));
                if (hierbij && een.geldtOp(beoordeling.peildatum())) {
                    uit.add(een);
                }
            }
        }
        return List.copyOf(uit);
    }

    /** Canonical ids of all that is going on in a zaak; what runs for the pupil counts in the dossier's own. */
    private Set<String> gaande(Zaakoordeel zaak) {
        Regelset regels = zaak.regels();
        Set<String> ids = new HashSet<>();
        Voortgang voortgang = new Voortgang(zaak.zicht());
        for (Traject traject : regels.trajecten()) {
            if (voortgang.begonnen(traject.id()) && !voortgang.gesloten(traject.id())) {
                ids.add(traject.id());
            }
        }
        zaak.stappen().stream().filter(voortgang::aanDeOrde).forEach(oordeel -> voegToe(ids, oordeel.keuze()));
        zaak.termijnen().forEach(loop -> ids.add(loop.termijn().id()));
        if (zaak.zaak().equals(Zicht.HOOFDZAAK)) {
            ids.addAll(beoordeling.plaats().vormen());
        }
        Set<String> uit = new HashSet<>();
        ids.forEach(id -> uit.add(kanoniek(regels, id)));
        return uit;
    }

    private static void voegToe(Set<String> ids, Stapkeuze keuze) {
        for (Stap stap : keuze.keten()) {
            ids.add(stap.id());
            ids.add(stap.traject());
        }
        ids.addAll(keuze.legtVast().onderwerpen());
    }

    private static String kanoniek(Regelset regels, String id) {
        return regels.kanoniek(id).orElse(id);
    }
}
