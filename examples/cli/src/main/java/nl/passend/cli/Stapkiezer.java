package nl.passend.cli;

import java.util.Optional;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Nabij;
import nl.passend.core.fout.Plaats;

/** Finds the step that is meant, and the zaak in which it is asked about. */
final class Stapkiezer {
    private Stapkiezer() {}

    /**
     * The zaak and the step: in the zaak that is asked; else in the last one that has begun its traject; else in the dossier's own.
     *
     * @throws InvoerException when these kaders do not know the step, or the dossier does not know the zaak
     */
    static Gekozen kies(Beoordeling beoordeling, String stap, Optional<String> zaak) {
        if (zaak.isPresent() && !beoordeling.zaken().contains(zaak.get())) {
            throw new InvoerException(Foutcode.ZAAK_ONBEKEND, Plaats.ONBEKEND, zaak.get());
        }
        Zaakoordeel hoofd = beoordeling.zaak(zaak.orElse(""));
        Stapoordeel oordeel = hoofd.stap(stap)
                .orElseThrow(() -> new InvoerException(
                        Foutcode.STAP_ONBEKEND,
                        Plaats.ONBEKEND,
                        stap,
                        Nabij.namen(
                                stap,
                                hoofd.regels().keuzes().stream()
                                        .map(keuze -> keuze.id())
                                        .toList())));
        if (zaak.isPresent()) {
            return new Gekozen(hoofd, oordeel);
        }
        String traject = oordeel.keuze().stap().traject();
        return beoordeling.alleZaken().stream()
                .filter(deze -> deze.begonnen(traject))
                .reduce((eerder, later) -> later)
                .flatMap(deze -> deze.stap(stap).map(gevonden -> new Gekozen(deze, gevonden)))
                .orElse(new Gekozen(hoofd, oordeel));
    }

    /**
     * What was found.
     *
     * @param zaak the zaak
     * @param stap the step in it
     */
    record Gekozen(Zaakoordeel zaak, Stapoordeel stap) {}
}
