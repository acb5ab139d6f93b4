package nl.passend.cli;

import java.util.List;
import java.util.Optional;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.bron.Bron;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Vorm;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Zicht;
import nl.passend.core.uitleg.Uitlegger;

/** Sentences about steps and rules under one set of rules, for one reader. */
final class Zinnen {
    private final Regelset regels;
    private final Teksten teksten;
    private final Uitlegger uitlegger;

    Zinnen(Regelset regels, Teksten teksten) {
        this.regels = regels;
        this.teksten = teksten;
        this.uitlegger = new Uitlegger(regels, teksten.taal(), teksten.lezer());
    }

    Uitlegger uitlegger() {
        return uitlegger;
    }

    /** A source as it follows a statement; parents get no dates. */
    String bron(Bron bron) {
        return bron(bron, teksten);
    }

    static String bron(Bron bron, Teksten teksten) {
        if (teksten.ouders()) {
            return " (" + bron.sleutel() + " " + bron.plaats() + ")";
        }
        String twijfel = bron.zekerheid().moetGenoemd()
                ? "; " + teksten.zin("zekerheid." + bron.zekerheid().name())
                : "";
        return " [" + bron.kort() + twijfel + "]";
    }

    /** Name of a step, with the form that it is about where it can be about several. */
    String stap(Stapkeuze keuze) {
        return keuze.stap().naam()
                + keuze.onderwerp()
                        .map(vorm -> teksten.zin("stap.over", vorm(vorm)))
                        .orElse("");
    }

    /** Who may take a step, and who decides in whose name. */
    String wie(Stapkeuze keuze) {
        Optional<String> mandaat = keuze.keten().stream()
                .flatMap(stap -> stap.mandaat().stream())
                .findFirst()
                .map(regels::naamVan);
        if (keuze.wie().isEmpty() && mandaat.isEmpty()) {
            return teksten.zin("wie.open");
        }
        String rollen = rollen(keuze.wie());
        return mandaat.map(rol -> teksten.zin("wie.mandaat", rollen, rol)).orElse(rollen);
    }

    String rollen(List<String> ids) {
        return teksten.keuze(ids.stream().map(regels::naamVan).toList());
    }

    /** Id of a step, for professionals only. */
    String id(Stapkeuze keuze) {
        return teksten.ouders() ? "" : teksten.zin("stap.id", keuze.id());
    }

    /** A line of a rule with its source. */
    String eis(Bevinding bevinding) {
        return uitlegger.zin(bevinding) + bron(bevinding.bron());
    }

    /** Open lines of a step, met with a value. */
    static List<Bevinding> open(Stapoordeel stap, Waarde waarde) {
        return stap.open().stream()
                .filter(bevinding -> bevinding.waarde() == waarde)
                .toList();
    }

    /** Heading of a zaak among several: its traject, and its id for professionals. */
    String zaak(Zaakoordeel zaak) {
        if (zaak.zaak().equals(Zicht.HOOFDZAAK)) {
            return teksten.zin("zaak.hoofd");
        }
        Optional<String> traject = zaak.zicht()
                .laatste(feit -> feit.eigen() && feit.gebeurtenis().is(Soort.ZAAK_GEOPEND))
                .flatMap(feit -> feit.gebeurtenis().onderwerp())
                .map(regels::naamVan);
        return traject.map(naam -> teksten.zin("zaak.traject", naam, zaak.zaak()))
                .orElse(teksten.zin("zaak", zaak.zaak()));
    }

    /** Name of a form as the lowest layer calls it. */
    String vorm(String id) {
        return regels.vorm(id)
                .filter(vorm -> regels.kanoniek(vorm.id()).equals(regels.kanoniek(id)))
                .map(Vorm::naam)
                .orElse(regels.naamVan(id));
    }
}
