package nl.passend.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Stapoordeel.Status;
import nl.passend.core.regel.Waarde;

/** What must and may be done now, what cannot yet and why, and what cannot be told. */
final class Stappendeel {
    private final Teksten teksten;
    private final Papier papier;

    Stappendeel(Teksten teksten, Papier papier) {
        this.teksten = teksten;
        this.papier = papier;
    }

    /** All parts; one without steps is left out, but the first. */
    void schrijf(List<Zaakbeeld> zaken) {
        deel(zaken, Status.MOET, "kop.moet");
        deel(zaken, Status.MAG, "kop.mag");
        boolean niets = zaken.stream()
                .flatMap(zaak -> zaak.stappen().stream())
                .noneMatch(stap -> stap.status() == Status.MOET || stap.status() == Status.MAG);
        if (niets) {
            papier.kop(teksten.zin("kop.moet"));
            papier.regel(1, teksten.zin("stappen.geen"));
        }
        deel(zaken, Status.MAG_NIET, "kop.later");
        nietTeZeggen(zaken);
        deel(zaken, Status.NIET_AAN_DE_ORDE, "kop.nietaandeorde");
    }

    private void deel(List<Zaakbeeld> zaken, Status status, String kop) {
        List<Zaakbeeld> met = zaken.stream()
                .map(zaak -> new Zaakbeeld(
                        zaak.oordeel(),
                        zaak.stappen().stream()
                                .filter(stap -> stap.status() == status)
                                .toList()))
                .filter(zaak -> !zaak.stappen().isEmpty())
                .toList();
        if (met.isEmpty()) {
            return;
        }
        papier.kop(teksten.zin(kop));
        for (Zaakbeeld zaak : met) {
            Zinnen zinnen = new Zinnen(zaak.oordeel().regels(), teksten);
            boolean noemZaak = zaken.size() > 1;
            if (noemZaak) {
                papier.regel(1, zinnen.zaak(zaak.oordeel()));
            }
            zaak.stappen().forEach(stap -> stap(zinnen, noemZaak ? 2 : 1, stap));
        }
    }

    private void stap(Zinnen zinnen, int diepte, Stapoordeel stap) {
        papier.punt(
                diepte,
                zinnen.stap(stap.keuze()) + zinnen.bron(stap.keuze().stap().bron()));
        papier.regel(diepte + 1, teksten.zin("stap.wie", zinnen.wie(stap.keuze())) + zinnen.id(stap.keuze()));
        if (stap.status() == Status.MOET) {
            List<String> gronden = stap.plicht().stream()
                    .map(bevinding -> zinnen.uitlegger().zin(bevinding))
                    .toList();
            papier.regel(diepte + 1, teksten.zin("stap.waarom", String.join(" ", gronden)));
        }
        if (stap.status() == Status.MAG_NIET || stap.status() == Status.NIET_AAN_DE_ORDE) {
            open(zinnen, diepte + 1, stap);
        }
        for (Bevinding verwacht : verwachting(stap)) {
            papier.regel(diepte + 1, teksten.zin("eis.verwacht", zinnen.eis(verwacht)));
        }
    }

    private void open(Zinnen zinnen, int diepte, Stapoordeel stap) {
        Eisboom boom = new Eisboom(zinnen, teksten);
        for (Bevinding bevinding : Zinnen.open(stap, Waarde.NIET_VOLDAAN)) {
            for (Eisboom.Regel regel : boom.regels(bevinding.weging(), bevinding.bron())) {
                papier.punt(diepte + regel.diepte(), regel.tekst());
            }
        }
    }

    /** What is expected and not there; it never blocks. */
    private static List<Bevinding> verwachting(Stapoordeel stap) {
        return stap.status() == Status.NIET_AAN_DE_ORDE
                ? List.of()
                : stap.verwacht().stream()
                        .filter(bevinding -> bevinding.waarde() == Waarde.NIET_VOLDAAN)
                        .toList();
    }

    /** Each thing that cannot be told once, with all steps that wait for it. */
    private void nietTeZeggen(List<Zaakbeeld> zaken) {
        Map<String, List<Eisboom.Regel>> zinnenPerEis = new LinkedHashMap<>();
        Map<String, Set<String>> stappen = new LinkedHashMap<>();
        for (Zaakbeeld zaak : zaken) {
            Zinnen zinnen = new Zinnen(zaak.oordeel().regels(), teksten);
            Eisboom boom = new Eisboom(zinnen, teksten);
            for (Stapoordeel stap : zaak.stappen()) {
                boolean telt = stap.status() == Status.MAG_NIET || stap.status() == Status.NIET_TE_ZEGGEN;
                for (Bevinding bevinding : telt ? Zinnen.open(stap, Waarde.NIET_TE_ZEGGEN) : List.<Bevinding>of()) {
                    String sleutel = zinnen.eis(bevinding);
                    zinnenPerEis.computeIfAbsent(sleutel, nieuw -> boom.regels(bevinding.weging(), bevinding.bron()));
                    stappen.computeIfAbsent(sleutel, nieuw -> new LinkedHashSet<>())
                            .add(zinnen.stap(stap.keuze()));
                }
            }
        }
        if (!zinnenPerEis.isEmpty()) {
            papier.kop(teksten.zin("kop.niettezeggen"));
        }
        zinnenPerEis.forEach((sleutel, regels) -> {
            papier.punt(1, regels.get(0).tekst());
            regels.stream().skip(1).forEach(regel -> papier.punt(1 + regel.diepte(), regel.tekst()));
            List<String> voor = new ArrayList<>(stappen.getOrDefault(sleutel, Set.of()));
            papier.regel(2, teksten.zin("eis.nodigvoor", String.join("; ", voor)));
        });
    }
}
