package nl.passend.kaders.toets;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.AkkoordGegeven;
import nl.passend.core.kader.Voorwaarde.Gedaan;
import nl.passend.core.kader.Voorwaarde.TermijnStaat;

/**
 * What a condition reads can come about (PAS-2010), consent by law is asked only where the law gives a right to it, and every step that
 * the layers above can reach stays within reach under the layers below.
 */
final class Haalbaarheid {
    private final Tijdvak vak;
    private final Stapel stapel;
    private final Toetsblad blad;

    Haalbaarheid(Tijdvak vak, Toetsblad blad) {
        this.vak = vak;
        this.stapel = vak.stapel();
        this.blad = blad;
    }

    void toets() {
        for (Voorwaarden.Plek plek : Voorwaarden.van(stapel)) {
            Voorwaarden.bladen(plek.voorwaarde(), (deel, gevraagd) -> {
                if (!(deel instanceof Gedaan) && !(deel instanceof TermijnStaat)) {
                    voortgebracht(plek.element(), deel);
                }
                if (deel instanceof AkkoordGegeven akkoord && akkoord.aard().equals("instemming")) {
                    instemming(plek.element(), akkoord);
                }
            });
        }
        for (Laag laag : stapel.lagen().subList(0, Math.max(0, stapel.lagen().size() - 1))) {
            blijftBereikbaar(stapel.totEnMet(laag));
        }
    }

    private void voortgebracht(Element bij, Voorwaarde deel) {
        if (stapel.voortbrengers.kan(deel)) {
            return;
        }
        Stapel zonderLager = stapel.totEnMet(stapel.laag(bij.id()).orElse(Laag.SCHOOL));
        boolean alleenSamen = zonderLager.voortbrengers.kan(deel);
        if (alleenSamen) {
            blad.noot(
                    Aantekening.Soort.NIET_VOORTGEBRACHT,
                    vak.van(),
                    bij,
                    Optional.empty(),
                    bij.id(),
                    Voorwaarden.kort(deel));
        } else {
            blad.fout(Foutcode.VOORWAARDE_ONHAALBAAR, bij.plaats(), bij.id(), Voorwaarden.kort(deel));
        }
    }

    /** A right of the law to consent, told at a step that is about the same. */
    private void instemming(Element bij, AkkoordGegeven akkoord) {
        boolean recht = stapel.rechten.values().stream()
                .anyMatch(kandidaat -> stapel.laag(kandidaat.id())
                                .filter(Laag.LANDELIJK::equals)
                                .isPresent()
                        && kandidaat.soort().equals("instemming")
                        && akkoord.van().stream().allMatch(rol -> stapel.regels.rolPast(rol, kandidaat.van()))
                        && kandidaat.bij().stream().anyMatch(stap -> gaatOver(stap, akkoord.voor())));
        if (!recht) {
            blad.fout(Foutcode.VOORWAARDE_ONHAALBAAR, bij.plaats(), bij.id(), "@geen-instemmingsrecht");
        }
    }

    private boolean gaatOver(String stapId, String voor) {
        return stapel.regels
                .stap(stapId)
                .flatMap(stapel.regels::vastlegging)
                .filter(vast ->
                        vast.onderwerpen().stream().anyMatch(wat -> Onderwerpen.raken(stapel.regels, wat, voor)))
                .isPresent();
    }

    private void blijftBereikbaar(Stapel hoger) {
        Bereikbaarheid daar = Bereikbaarheid.van(hoger, deel -> false);
        Bereikbaarheid hier = Bereikbaarheid.van(stapel, deel -> false);
        for (Stapkeuze keuze : daar.stappen()) {
            if (!hier.heeft(keuze)) {
                Stap oorzaak = verscherping(keuze.stap());
                blad.fout(Foutcode.VOORWAARDE_ONHAALBAAR, oorzaak.plaats(), keuze.id(), lager(keuze));
            }
        }
    }

    private Stap verscherping(Stap hoger) {
        return stapel.stappen.values().stream()
                .filter(stap -> stapel.boven(stap).contains(hoger))
                .findFirst()
                .orElse(hoger);
    }

    /** The lower steps that tighten it, or else the kaders below. */
    private String lager(Stapkeuze keuze) {
        List<String> stappen = stapel.stappen.values().stream()
                .filter(stap -> stapel.boven(stap).contains(keuze.stap()))
                .map(Element::id)
                .toList();
        TreeSet<String> kaders = new TreeSet<>();
        stapel.kaders.stream().filter(kader -> kader.laag() != Laag.LANDELIJK).forEach(kader -> kaders.add(kader.id()));
        return String.join(", ", stappen.isEmpty() ? kaders : stappen);
    }
}
