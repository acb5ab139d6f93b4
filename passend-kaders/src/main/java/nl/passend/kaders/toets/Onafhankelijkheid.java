package nl.passend.kaders.toets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde.OverlegGehouden;

/** An adviser who also leads the meeting on which the request rests. */
final class Onafhankelijkheid {
    private final Tijdvak vak;
    private final Stapel stapel;
    private final Toetsblad blad;

    Onafhankelijkheid(Tijdvak vak, Toetsblad blad) {
        this.vak = vak;
        this.stapel = vak.stapel();
        this.blad = blad;
    }

    void toets() {
        stapel.regels.dieVastleggen(Soort.AANVRAAG_INGEDIEND).forEach(this::leiding);
    }

    /** Whoever leads a meeting on which a request rests, and may also advise on that request. */
    private void leiding(Stapkeuze aanvraag) {
        Set<String> gelezen = new LinkedHashSet<>();
        for (Eis eis : aanvraag.vereist()) {
            Voorwaarden.bladen(eis.voorwaarde(), (deel, gevraagd) -> {
                if (gevraagd && deel instanceof OverlegGehouden overleg) {
                    gelezen.add(overleg.overleg());
                }
            });
        }
        List<String> onderwerp = aanvraag.legtVast().onderwerpen();
        for (Stapkeuze advies : stapel.regels.dieVastleggen(Soort.ADVIES_GEGEVEN)) {
            if (Onderwerpen.raken(stapel.regels, advies.legtVast().onderwerpen(), onderwerp)) {
                gelezen.forEach(naam -> stapel.regels
                        .overleg(naam)
                        .ifPresent(overleg -> leidt(overleg, advies, String.join(", ", onderwerp))));
            }
        }
    }

    private void leidt(Overleg overleg, Stapkeuze advies, String onderwerp) {
        for (String adviseur : advies.wie()) {
            if (stapel.regels.rolPast(overleg.leiding(), adviseur)) {
                blad.noot(
                        Aantekening.Soort.LEIDING_ADVISEERT,
                        vak.van(),
                        overleg,
                        Optional.of(advies.stap()),
                        overleg.id(),
                        overleg.leiding(),
                        adviseur,
                        onderwerp);
            }
        }
    }
}
