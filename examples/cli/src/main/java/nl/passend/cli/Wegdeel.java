package nl.passend.cli;

import java.util.Optional;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Stapoordeel.Status;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.opdracht.Weg;
import nl.passend.core.opdracht.Wegwijzer;
import nl.passend.core.regel.Beleidskast;

/** The shortest way to yes: who does what, in order. */
final class Wegdeel {
    private final Papier papier;
    private final Teksten teksten;

    Wegdeel(Papier papier, Teksten teksten) {
        this.papier = papier;
        this.teksten = teksten;
    }

    void schrijf(Zaakoordeel zaak, Stapoordeel stap) {
        if (stap.status() == Status.MAG || stap.status() == Status.MOET) {
            return;
        }
        papier.kop(teksten.zin("weg.kop"));
        Optional<Weg> weg = new Wegwijzer(Beleidskast.standaard()).naar(zaak.zicht(), stap.keuze());
        if (weg.isEmpty()) {
            papier.regel(1, teksten.zin("weg.geen"));
            return;
        }
        Zinnen zinnen = new Zinnen(zaak.regels(), teksten);
        Gebeurteniszin zin = new Gebeurteniszin(
                zaak.regels(), teksten, zaak.zicht().dossier().school());
        int nummer = 1;
        for (Weg.Wegstap deel : weg.get().stappen()) {
            String wie = deel.wie().isEmpty() ? "" : teksten.zin("weg.wie", zinnen.rollen(deel.wie()));
            String wat = deel.stap()
                    .map(keuze -> zinnen.stap(keuze)
                            + deel.gebeurtenis()
                                    .uitkomst()
                                    .map(uitkomst -> " (" + zin.zin(deel.gebeurtenis()) + ")")
                                    .orElse("")
                            + zinnen.bron(keuze.stap().bron()))
                    .orElseGet(() -> zin.zin(deel.gebeurtenis()));
            String wanneer = deel.nietEerderDan()
                    .map(dag -> teksten.zin("weg.nieteerder", teksten.datum(dag)))
                    .orElse("");
            papier.genummerd(1, nummer, wie + wat + "." + wanneer);
            nummer++;
        }
        papier.genummerd(1, nummer, teksten.zin("weg.dan", zinnen.stap(stap.keuze())));
    }
}
