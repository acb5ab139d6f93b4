package nl.passend.kaders.toets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Vorm;
import nl.passend.core.kader.Vorm.Duurregel;
import nl.passend.core.kader.Vorm.Duursoort;

/**
 * Durations: in every case exactly one line of a table holds (PAS-2009), and every case is within the bounds of the layer above
 * ({@link Duurcellen}).
 */
final class Duurtoets {
    private static final int DIEPST = 4;
    private static final int GENOEMD = 6;

    private final Stapel stapel;
    private final Toetsblad blad;
    private final Duurcellen cellen;

    Duurtoets(Tijdvak vak, Toetsblad blad) {
        this.stapel = vak.stapel();
        this.blad = blad;
        this.cellen = new Duurcellen(vak, blad);
    }

    void toets() {
        for (Vorm vorm : stapel.vormen.values()) {
            if (!vorm.duur().isEmpty()) {
                vorm(vorm);
            }
        }
    }

    private void vorm(Vorm vorm) {
        Gevallen gevallen = Gevallen.van(stapel, vorm);
        if (gevallen.teVeel()) {
            blad.fout(Foutcode.DUUR_TABEL, vorm.plaats(), vorm.id(), "> 100000");
            return;
        }
        Set<String> gaten = new LinkedHashSet<>();
        for (Map<String, String> geval : gevallen.alle()) {
            int aantal = Geval.regels(vorm, geval).size();
            if (aantal != 1) {
                gaten.add(Geval.tekst(geval, sleutels(vorm.duur(), geval.keySet())) + " (" + aantal + "×)");
            } else {
                List<Duurregel> keten = keten(vorm, geval);
                if (!keten.isEmpty()) {
                    grenzen(vorm, keten, geval);
                }
            }
        }
        if (!gaten.isEmpty()) {
            String eerste = gaten.stream().limit(GENOEMD).collect(Collectors.joining("; "));
            String meer = gaten.size() > GENOEMD ? "; … " + (gaten.size() - GENOEMD) : "";
            blad.fout(Foutcode.DUUR_TABEL, vorm.plaats(), vorm.id(), eerste + meer);
        }
    }

    /** The line that holds, and those that it points at; empty when the last of them is not one line. */
    private List<Duurregel> keten(Vorm vorm, Map<String, String> geval) {
        List<Duurregel> keten = new ArrayList<>();
        Optional<Vorm> nu = Optional.of(vorm);
        while (nu.isPresent() && keten.size() < DIEPST) {
            List<Duurregel> regels = Geval.regels(nu.get(), geval);
            if (regels.size() != 1) {
                return List.of();
            }
            keten.add(regels.get(0));
            nu = regels.get(0).verwijzing().flatMap(stapel.regels::vorm);
        }
        return nu.isEmpty() ? keten : List.of();
    }

    private static Set<String> sleutels(List<Duurregel> regels, Set<String> alle) {
        Set<String> uit = new LinkedHashSet<>();
        regels.forEach(regel -> regel.als()
                .forEach(deel -> Voorwaarden.bladen(deel, (blad, gevraagd) -> uit.add(Geval.sleutel(blad)))));
        return uit.isEmpty() ? alle : uit;
    }

    private void grenzen(Vorm vorm, List<Duurregel> keten, Map<String, String> geval) {
        Duurregel regel = keten.get(keten.size() - 1);
        if (regel.soort() == Duursoort.ZOALS) {
            return;
        }
        Set<String> sleutels = new LinkedHashSet<>(sleutels(keten, Set.of(Gevallen.GROEP)));
        sleutels.add(Gevallen.GROEP);
        for (Vorm hoger : stapel.vormen.values()) {
            Duurgrens grens = new Duurgrens(hoger);
            if (stapel.hoger(hoger.id(), vorm.id())
                    && stapel.regels.isEenSoort(vorm.id(), hoger.id())
                    && grens.iets()) {
                cellen.toets(new Duurcellen.Cel(vorm, hoger, regel, geval, Geval.tekst(geval, sleutels)), grens);
            }
        }
    }
}
