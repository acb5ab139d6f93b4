package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Vorm;
import nl.passend.core.kader.Vorm.Duurregel;
import nl.passend.kaders.toets.Duurgrens.Stand;
import nl.passend.kaders.toets.Duurgrens.Vergeleken;

/**
 * The cases of a table against the bounds of the layer above, issued on the first of August and in the middle of a school year. What
 * that layer forbade on the first day of the plan refuses it (PAS-2005); what it lengthens, or a later law forbids, is a note: a plan
 * can become unlawful without changing a letter.
 */
final class Duurcellen {
    private final Tijdvak vak;
    private final Stapel stapel;
    private final Toetsblad blad;
    private final Map<LocalDate, Stapel> toenmalig = new HashMap<>();

    Duurcellen(Tijdvak vak, Toetsblad blad) {
        this.vak = vak;
        this.stapel = vak.stapel();
        this.blad = blad;
    }

    /**
     * One case of one table.
     *
     * @param hoger the form of the layer above that bounds it
     * @param regel the line that holds
     * @param tekst the case in words
     */
    record Cel(Vorm vorm, Vorm hoger, Duurregel regel, Map<String, String> geval, String tekst) {}

    void toets(Cel cel, Duurgrens grens) {
        vak.begin().ifPresent(dag -> cel(cel, grens, dag, "@begin"));
        vak.midden().ifPresent(dag -> cel(cel, grens, dag, "@midden"));
    }

    private void cel(Cel cel, Duurgrens grens, LocalDate dag, String wanneer) {
        Vergeleken nu = grens.vergelijk(cel.regel(), cel.geval(), dag);
        if (nu.stand() == Stand.BINNEN) {
            return;
        }
        Kader plan = stapel.herkomst(cel.vorm().id()).orElseThrow();
        if (alVerboden(cel, nu, plan.van(), wanneer)) {
            blad.foutEenmaal(
                    List.of(cel.vorm().id(), cel.hoger().id(), plan.volledigId(), cel.tekst(), wanneer),
                    Foutcode.LOSSER_DAN_BOVEN,
                    cel.vorm().plaats(),
                    cel.vorm().id(),
                    cel.hoger().id(),
                    Toetsblad.waar(cel.hoger()),
                    cel.tekst() + ", " + nu.som());
            return;
        }
        List<String> woorden = new ArrayList<>(List.of(
                cel.vorm().id(),
                plan.volledigId(),
                cel.tekst(),
                wanneer,
                cel.hoger().bron().kort()));
        if (nu.stand() == Stand.DEELS) {
            woorden.add(String.join(", ", nu.goed()));
        }
        blad.noot(
                soort(nu.stand(), grens),
                vak.van(),
                cel.vorm(),
                Optional.of(cel.hoger()),
                woorden.toArray(new String[0]));
    }

    private static Aantekening.Soort soort(Stand stand, Duurgrens grens) {
        return switch (stand) {
            case TE_LANG -> Aantekening.Soort.DUUR_TE_LANG;
            case DEELS -> Aantekening.Soort.DUUR_KEUZE_BEPERKT;
            default ->
                grens.wetVerlengt() ? Aantekening.Soort.DUUR_WET_VERLENGT : Aantekening.Soort.DUUR_GEEN_GELDIG_EINDE;
        };
    }

    /** Whether the layer above forbade it on the first day of the plan, and does not lengthen it. */
    private boolean alVerboden(Cel cel, Vergeleken nu, LocalDate start, String wanneer) {
        Optional<Vorm> toen = Optional.ofNullable(toenmalig
                .computeIfAbsent(start, stapel::opDag)
                .vormen
                .get(cel.hoger().id()));
        if (toen.isEmpty()) {
            return false;
        }
        Duurgrens grens = new Duurgrens(toen.get());
        Tijdvak later = new Tijdvak(start, Optional.empty(), false, stapel);
        Stand stand = (wanneer.equals("@begin") ? later.begin() : later.midden())
                .map(dag -> grens.vergelijk(cel.regel(), cel.geval(), dag).stand())
                .orElse(Stand.BINNEN);
        if (nu.stand() == Stand.TE_LANG || stand == Stand.TE_LANG) {
            return stand == nu.stand();
        }
        return stand != Stand.BINNEN && !grens.wetVerlengt();
    }
}
