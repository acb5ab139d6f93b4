package nl.passend.kaders.toets;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Element;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Vorm;

/** What a plan may say and deserves attention: unnamed acts, duties without a term, open norms, names that hide another. */
final class Aandacht {
    /** From so many duties on, a procedure without any term is worth telling. */
    private static final int LADDER = 3;

    private final Tijdvak vak;
    private final Stapel stapel;
    private final Toetsblad blad;

    Aandacht(Tijdvak vak, Toetsblad blad) {
        this.vak = vak;
        this.stapel = vak.stapel();
        this.blad = blad;
    }

    void toets() {
        handelingen();
        stapel.trajecten.values().forEach(this::zonderTermijn);
        stapel.vormen.values().forEach(this::open);
        namen();
    }

    private void namen() {
        Map<String, Element> korteNamen = new HashMap<>();
        for (Element element : stapel.elementen()) {
            Element hoger = korteNamen.put(Stapel.kort(element.id()), element);
            if (hoger != null && !stapel.regels.isEenSoort(element.id(), hoger.id())) {
                blad.noot(
                        Aantekening.Soort.NAAM_VERBERGT,
                        vak.van(),
                        element,
                        Optional.of(hoger),
                        element.id(),
                        hoger.id());
            }
        }
    }

    private void handelingen() {
        Map<String, int[]> perKader = new TreeMap<>();
        for (Stap stap : stapel.stappen.values()) {
            int[] tel = perKader.computeIfAbsent(Stapel.eigenaar(stap.id()), nieuw -> new int[2]);
            tel[1]++;
            if (stapel.regels
                    .vastlegging(stap)
                    .filter(vast -> vast.soort() == Soort.HANDELING_GEDAAN)
                    .isPresent()) {
                tel[0]++;
            }
        }
        perKader.forEach((kader, tel) -> {
            if (3 * tel[0] > tel[1]) {
                Optional<Stap> eerste = stapel.stappen.values().stream()
                        .filter(stap -> Stapel.eigenaar(stap.id()).equals(kader))
                        .findFirst();
                eerste.ifPresent(stap -> blad.noot(
                        Aantekening.Soort.HANDELINGEN,
                        vak.van(),
                        stap,
                        Optional.empty(),
                        kader,
                        Integer.toString(tel[0]),
                        Integer.toString(tel[1])));
            }
        });
    }

    private void zonderTermijn(Elementen.Traject traject) {
        Set<String> plichten = new LinkedHashSet<>();
        Set<String> stappen = new LinkedHashSet<>();
        for (Stap stap : stapel.stappen.values()) {
            if (stap.traject().equals(traject.id())) {
                stappen.add(stap.id());
                stapel.boven(stap).forEach(hoger -> stappen.add(hoger.id()));
                if (!stap.zodra().isEmpty()) {
                    plichten.add(stap.id());
                }
            }
        }
        boolean termijn = stapel.termijnen.values().stream()
                .anyMatch(een -> een.stappen().stream().anyMatch(stappen::contains));
        if (plichten.size() >= LADDER && !termijn) {
            blad.noot(
                    Aantekening.Soort.TRAJECT_ZONDER_TERMIJN,
                    vak.van(),
                    traject,
                    Optional.empty(),
                    traject.id(),
                    Integer.toString(plichten.size()));
        }
    }

    private void open(Vorm vorm) {
        Optional<Laag> laag = vorm.openVoor();
        for (Kader kader : stapel.kaders) {
            boolean aanZet = laag.filter(kader.laag()::equals).isPresent()
                    && kader.wijzigt().isEmpty()
                    && stapel.hoger(vorm.id(), kader.id() + ":");
            boolean gevuld = stapel.vormen.values().stream()
                            .anyMatch(ander -> Stapel.eigenaar(ander.id()).equals(kader.id())
                                    && ander.vultIn().filter(vorm.id()::equals).isPresent())
                    || kader.nogOpen().stream().anyMatch(open -> open.id().equals(vorm.id()));
            if (aanZet && !gevuld) {
                blad.noot(
                        Aantekening.Soort.OPEN_NIET_INGEVULD, vak.van(), vorm, Optional.empty(), kader.id(), vorm.id());
            }
        }
    }
}
