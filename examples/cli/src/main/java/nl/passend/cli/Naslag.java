package nl.passend.cli;

import java.util.List;
import nl.passend.core.kader.Elementen.Informatie;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.core.kader.Elementen.Norm;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Regelset;

/** What a kader holds schools and others to, and what it tells, version by version: what no dossier is judged by. */
final class Naslag {
    private final Papier papier;
    private final Teksten teksten;

    Naslag(Papier papier, Teksten teksten) {
        this.papier = papier;
        this.teksten = teksten;
    }

    void schrijf(List<Kader> versies) {
        for (Kader kader : versies) {
            Regelset regels = Regelset.van(versies, kader.van(), kader.van());
            Zinnen zinnen = new Zinnen(regels, teksten);
            papier.kop(Kaders.versie(kader, teksten));
            if (kader.normen().isEmpty() && kader.informatie().isEmpty()) {
                papier.regel(1, teksten.zin("naslag.niets"));
            }
            for (Norm norm : kader.normen()) {
                papier.punt(
                        1,
                        teksten.zin("naslag.norm", norm.naam(), regels.naamVan(norm.geldtVoor()))
                                + zinnen.bron(norm.bron()));
                punten(norm.punten());
            }
            Informatiedeel deel = new Informatiedeel(regels, teksten);
            for (Informatie een : kader.informatie()) {
                papier.punt(1, deel.regel(een));
            }
        }
    }

    private void punten(List<Keuze> punten) {
        for (Keuze punt : punten) {
            papier.punt(2, punt.naam());
        }
    }
}
