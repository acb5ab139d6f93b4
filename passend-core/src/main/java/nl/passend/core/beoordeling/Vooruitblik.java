package nl.passend.core.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.passend.core.beoordeling.Stapoordeel.Status;
import nl.passend.core.beoordeling.Termijnverwachting.Aanleiding;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;

/** Looks ahead: which terms will start, from what, and what their last day then is. Used once. */
final class Vooruitblik {
    private static final int DIEPSTE = 4;

    private final Zicht zicht;
    private final Weger weger;
    private final List<Stapoordeel> stappen;
    private final List<Termijnloop> lopen = new ArrayList<>();
    private final List<Termijn> termijnen = new ArrayList<>();
    private final List<Termijnverwachting> uit = new ArrayList<>();

    Vooruitblik(Zicht zicht, Beleidskast kast, List<Stapoordeel> stappen) {
        this.zicht = zicht;
        this.weger = new Weger(zicht, kast);
        this.stappen = stappen;
    }

    List<Termijnverwachting> verwacht() {
        for (Termijn deel : zicht.regels().termijnen()) {
            List<Termijnloop> deze = weger.termijnen(deel);
            lopen.addAll(deze);
            termijnen.add(deze.get(0).termijn());
        }
        for (Termijn termijn : termijnen) {
            if (weger.alle(termijn.als()) != Waarde.NIET_VOLDAAN) {
                schooljaar(termijn);
                termijn.na().ifPresent(start -> start.stappen().forEach(stap -> vanStap(termijn, start, stap)));
            }
        }
        ketens();
        uit.sort(
                Comparator.comparing((Termijnverwachting een) -> een.uiterlijk().orElse(LocalDate.MAX))
                        .thenComparing(een -> een.termijn().id()));
        return List.copyOf(uit);
    }

    private void schooljaar(Termijn termijn) {
        weger.volgendSchooljaar(termijn)
                .ifPresent(loop -> uit.add(new Termijnverwachting(
                        termijn,
                        Aanleiding.SCHOOLJAAR,
                        Optional.empty(),
                        loop.begin(),
                        loop.uiterlijk(),
                        zeker(termijn))));
    }

    private boolean zeker(Termijn termijn) {
        return weger.alle(termijn.als()) == Waarde.VOLDAAN;
    }

    private void vanStap(Termijn termijn, Termijn.Start start, String id) {
        Optional<Stap> stap = zicht.regels().stap(id);
        Optional<LocalDate> gepland = stap.flatMap(this::gepland);
        boolean alleenDeze = start.stappen().size() == 1;
        if (gepland.isPresent()) {
            verwacht(termijn, Aanleiding.STAP_GEPLAND, id, gepland, alleenDeze && zeker(termijn));
            return;
        }
        List<Termijnloop> dringt = lopen.stream()
                .filter(loop ->
                        loop.isOpenTot(zicht.dag()) && raakt(loop.termijn().stappen(), id))
                .toList();
        boolean moet = stappen.stream().anyMatch(oordeel -> oordeel.status() == Status.MOET && is(oordeel, id));
        if (moet || !dringt.isEmpty()) {
            Optional<LocalDate> uiterlijk =
                    dringt.stream().flatMap(loop -> loop.uiterlijk().stream()).min(LocalDate::compareTo);
            boolean geenKeus = moet
                    || dringt.stream().anyMatch(loop -> loop.termijn().stappen().size() == 1);
            verwacht(termijn, Aanleiding.STAP_MOET, id, uiterlijk, geenKeus && alleenDeze && zeker(termijn));
        }
    }

    private boolean is(Stapoordeel oordeel, String id) {
        return oordeel.keuze().keten().stream().anyMatch(deel -> deel.id().equals(id));
    }

    private boolean raakt(List<String> stappen, String id) {
        return stappen.stream()
                .anyMatch(stap ->
                        zicht.regels().isEenSoort(stap, id) || zicht.regels().isEenSoort(id, stap));
    }

    /** The day for which a meeting is planned that was not held yet. */
    private Optional<LocalDate> gepland(Stap stap) {
        return zicht.regels()
                .vastlegging(stap)
                .filter(vast -> vast.soort() == Soort.OVERLEG_GEHOUDEN)
                .flatMap(vast -> zicht.laatste(feit -> feit.inZaak()
                        && feit.gebeurtenis().is(Soort.UITGENODIGD)
                        && vast.onderwerpen().stream().anyMatch(wat -> zicht.gaatOver(feit, wat))))
                .filter(feit -> !gehoudenNa(stap, feit))
                .flatMap(feit -> feit.gebeurtenis().datum(Veld.GEPLAND_OP))
                .filter(dag -> !dag.isBefore(zicht.dag()));
    }

    private boolean gehoudenNa(Stap stap, Feit uitnodiging) {
        return zicht.laatste(feit -> feit.inZaak() && feit.plaats() > uitnodiging.plaats() && zicht.isStap(feit, stap))
                .isPresent();
    }

    /** What starts at the end of a term that is expected itself. */
    private void ketens() {
        int vanaf = 0;
        for (int diepte = 0; diepte < DIEPSTE && vanaf < uit.size(); diepte++) {
            List<Termijnverwachting> nieuw = List.copyOf(uit.subList(vanaf, uit.size()));
            vanaf = uit.size();
            for (Termijnverwachting eerder : nieuw) {
                termijnen.stream()
                        .filter(termijn -> weger.alle(termijn.als()) != Waarde.NIET_VOLDAAN)
                        .filter(termijn -> termijn.na()
                                .flatMap(Termijn.Start::eindeVan)
                                .filter(eerder.termijn().id()::equals)
                                .isPresent())
                        .forEach(termijn -> verwacht(
                                termijn,
                                Aanleiding.NA_TERMIJN,
                                eerder.termijn().id(),
                                eerder.uiterlijk(),
                                eerder.zeker() && zeker(termijn)));
            }
        }
    }

    private void verwacht(
            Termijn termijn, Aanleiding aanleiding, String wat, Optional<LocalDate> begin, boolean zeker) {
        uit.add(new Termijnverwachting(
                termijn,
                aanleiding,
                Optional.of(wat),
                begin,
                begin.flatMap(dag -> weger.uiterlijk(termijn, dag)),
                zeker));
    }
}
