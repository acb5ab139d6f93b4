package nl.passend.kaders.eigenschappen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Regelset;
import nl.passend.kaders.GeleverdeKaders;
import nl.passend.testkit.Dossiers;

/** The shipped stacks on which the properties are tried. */
enum Stapel {
    WESTLAND("westland"),
    AMSTERDAM("amsterdam-diemen");

    /** First day of generated events. */
    static final LocalDate BEGIN = LocalDate.of(2020, 9, 1);

    /** Last day of generated events. */
    static final LocalDate EINDE = LocalDate.of(2022, 7, 1);

    private final String kader;
    private final Beoordelaar beoordelaar;

    Stapel(String kader) {
        this.kader = kader;
        this.beoordelaar = nieuw();
    }

    /** The judge that all tries share. */
    Beoordelaar beoordelaar() {
        return beoordelaar;
    }

    /** A judge made apart, from kaders that are read anew. */
    Beoordelaar nieuw() {
        GeleverdeKaders bron = new GeleverdeKaders();
        List<Kader> versies = new ArrayList<>(bron.versies("land"));
        versies.addAll(bron.versies(kader));
        return Beoordelaar.van(versies);
    }

    Regelset regels(LocalDate dag) {
        return beoordelaar.regels(dag, dag);
    }

    Dossiers dossiers() {
        return Dossiers.onder(regels(EINDE), BEGIN, EINDE);
    }
}
