package nl.passend.core.kader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.dossier.Soort;

/** Lays the lines of all layers together into the steps that can be taken: AND on what is required, OR on what makes it a duty. */
final class Keuzebouw {
    private final Regelset regels;
    private final Namen namen;
    /** Steps that tighten a step, by its id. */
    private final Map<String, List<Stap>> varianten = new HashMap<>();

    Keuzebouw(Regelset regels, Namen namen) {
        this.regels = regels;
        this.namen = namen;
    }

    List<Stapkeuze> bouw() {
        List<Stapkeuze> keuzes = new ArrayList<>();
        List<Stap> alle = regels.alleStappen();
        for (Stap stap : alle) {
            if (stap.verscherpt().isPresent()) {
                varianten
                        .computeIfAbsent(stap.verscherpt().get(), nieuw -> new ArrayList<>())
                        .add(stap);
            }
        }
        for (Stap stap : alle) {
            Optional<Stap.Vastlegging> vast = regels.vastlegging(stap);
            if (!varianten.containsKey(stap.id()) && vast.isPresent()) {
                voegToe(keuzes, stap, vast.get());
            }
        }
        return List.copyOf(keuzes);
    }

    private void voegToe(List<Stapkeuze> keuzes, Stap stap, Stap.Vastlegging vast) {
        boolean perVorm =
                vast.soort() == Soort.AANVRAAG_INGEDIEND && vast.onderwerpen().size() > 1;
        if (!perVorm) {
            keuzes.add(keuze(stap, Optional.empty(), vast));
            return;
        }
        for (String onderwerp : vast.onderwerpen()) {
            keuzes.add(keuze(
                    stap,
                    namen.kanoniek(onderwerp),
                    new Stap.Vastlegging(vast.soort(), List.of(onderwerp), vast.over())));
        }
    }

    private Stapkeuze keuze(Stap stap, Optional<String> onderwerp, Stap.Vastlegging vast) {
        List<Stap> keten = regels.keten(stap);
        List<Eis> vereist = new ArrayList<>();
        List<Eis> verwacht = new ArrayList<>();
        List<List<Eis>> zodra = new ArrayList<>();
        for (int i = keten.size() - 1; i >= 0; i--) {
            vereist.addAll(keten.get(i).vereist());
            verwacht.addAll(keten.get(i).verwacht());
            if (!keten.get(i).zodra().isEmpty()) {
                zodra.add(keten.get(i).zodra());
            }
        }
        vereist.addAll(zusters(keten));
        if (vast.soort() == Soort.AANVRAAG_INGEDIEND) {
            vast.onderwerpen().forEach(naam -> regels.vormketen(naam).forEach(vorm -> vereist.addAll(vorm.vereist())));
        }
        return new Stapkeuze(
                stap,
                onderwerp,
                List.copyOf(keten),
                regels.wie(stap),
                List.copyOf(vereist),
                List.copyOf(verwacht),
                List.copyOf(zodra),
                vast);
    }

    /** Another kader beside this one that tightens the same step asks too: one of its variants must be met. */
    private List<Eis> zusters(List<Stap> keten) {
        List<Eis> erbij = new ArrayList<>();
        for (Stap hoger : keten) {
            List<Stap> lager = varianten.getOrDefault(hoger.id(), List.of());
            for (Kader kader : lager.isEmpty() ? List.<Kader>of() : regels.kaders()) {
                List<Stap> zusters = lager.stream()
                        .filter(stap -> Regelset.eigenaar(stap.id()).equals(kader.id()))
                        .toList();
                boolean eigen = keten.stream()
                        .anyMatch(stap -> Regelset.eigenaar(stap.id()).equals(kader.id()));
                boolean vraagt = !zusters.isEmpty()
                        && zusters.stream().noneMatch(stap -> stap.vereist().isEmpty());
                if (vraagt && !eigen && kader.wijzigt().isEmpty()) {
                    List<Voorwaarde> mogelijk = zusters.stream()
                            .<Voorwaarde>map(stap -> new Voorwaarde.AlleVan(
                                    stap.vereist().stream().map(Eis::geheel).toList()))
                            .toList();
                    erbij.add(new Eis(
                            hoger.id() + "/" + kader.id(),
                            new Voorwaarde.EenVan(mogelijk),
                            List.of(),
                            zusters.get(0).bron()));
                }
            }
        }
        return erbij;
    }
}
