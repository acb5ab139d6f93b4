package nl.passend.cli;

import java.util.List;
import nl.passend.core.bron.Bron;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Kader;
import nl.passend.kaders.toets.Aantekening;

/** What the check of a kader found, for who writes it. */
final class Toetsdeel {
    private final Papier papier;
    private final Teksten teksten;

    Toetsdeel(Papier papier, Teksten teksten) {
        this.papier = papier;
        this.teksten = teksten;
    }

    void schrijf(Toetsverslag verslag) {
        for (Kader kader : verslag.kaders()) {
            papier.regel(0, teksten.zin("toets.kader", kader.volledigId(), kader.naam(), kader.versie()));
        }
        if (!verslag.samenMet().isEmpty()) {
            papier.regel(0, teksten.zin("toets.samen", teksten.som(verslag.samenMet())));
        }
        if (!verslag.inOrde()) {
            papier.kop(teksten.zin("toets.fouten", verslag.fouten().size()));
            verslag.fouten().forEach(melding -> papier.punt(1, melding.tekst(teksten.taal())));
        }
        if (!verslag.aantekeningen().isEmpty()) {
            papier.kop(
                    teksten.zin("toets.aantekeningen", verslag.aantekeningen().size()));
            verslag.aantekeningen().forEach(deze -> papier.punt(1, regel(deze)));
        }
        papier.letterlijk("");
        papier.regel(0, teksten.zin(slot(verslag)));
    }

    private static String slot(Toetsverslag verslag) {
        if (verslag.kaders().isEmpty()) {
            return "toets.onleesbaar";
        }
        return verslag.inOrde() ? "toets.goed" : "toets.fout";
    }

    private String regel(Aantekening aantekening) {
        String plaats = aantekening.plaats().toString();
        String ander = aantekening
                .ander()
                .map(Plaats::toString)
                .filter(waar -> !waar.isEmpty())
                .map(waar -> " " + teksten.zin("toets.ander", waar))
                .orElse("");
        List<String> bronnen = aantekening.bronnen().stream().map(Bron::kort).toList();
        return (plaats.isEmpty() ? "" : plaats + ": ")
                + aantekening.tekst(teksten.taal())
                + ander
                + (bronnen.isEmpty() ? "" : " [" + String.join("; ", bronnen) + "]");
    }
}
