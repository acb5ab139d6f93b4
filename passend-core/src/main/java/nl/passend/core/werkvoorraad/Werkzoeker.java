package nl.passend.core.werkvoorraad;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.werkvoorraad.Werkregel.Stand;

/** Finds what is due in one dossier: open terms, and duties for which no open term runs. Used once; not thread safe. */
final class Werkzoeker {
    private final Beoordeling beoordeling;
    private final List<Werkregel> regels = new ArrayList<>();
    /** A zaak repeats what every zaak sees: the same term from the same events is one thing to do. */
    private final Set<List<Object>> genoemd = new HashSet<>();

    Werkzoeker(Beoordeling beoordeling) {
        this.beoordeling = beoordeling;
    }

    List<Werkregel> regels() {
        for (Zaakoordeel zaak : beoordeling.alleZaken()) {
            List<Termijnloop> open = zaak.termijnen().stream()
                    .filter(loop -> loop.open() || loop.stand().isEmpty())
                    .toList();
            open.stream().filter(loop -> !isVervallenRecht(zaak.regels(), loop)).forEach(loop -> termijn(zaak, loop));
            for (Stapoordeel stap : zaak.aanDeOrde()) {
                if (stap.status() == Stapoordeel.Status.MOET && open.stream().noneMatch(loop -> isVan(loop, stap))) {
                    plicht(zaak, stap);
                }
            }
        }
        return regels;
    }

    /** A remedy that was not used in time leaves nothing to do. */
    private static boolean isVervallenRecht(Regelset regels, Termijnloop loop) {
        return loop.stand().filter(stand -> stand == Termijnstand.VERSTREKEN).isPresent()
                && loop.termijn().stappen().stream()
                        .allMatch(id -> regels.stap(id).flatMap(Stap::legtVast).stream()
                                .anyMatch(feit -> feit.soort() == Soort.RECHTSMIDDEL_INGESTELD));
    }

    /** A term is met by a step when it names it, or a step that it tightens. */
    private static boolean isVan(Termijnloop loop, Stapoordeel stap) {
        return stap.keuze().keten().stream()
                .map(Stap::id)
                .anyMatch(loop.termijn().stappen()::contains);
    }

    private void termijn(Zaakoordeel zaak, Termijnloop loop) {
        Termijn termijn = loop.termijn();
        if (genoemd.add(List.of(termijn.id(), loop.begin(), loop.uiterlijk()))) {
            List<String> rollen = termijn.wie().stream().toList();
            regels.add(new Werkregel(
                    beoordeling.dossier().leerling(),
                    zaak.zaak(),
                    stand(loop),
                    loop.uiterlijk(),
                    termijn.id(),
                    termijn.naam(),
                    rollen,
                    namen(zaak.regels(), rollen),
                    Optional.of(termijn.hardheid()),
                    termijn.gevolg(),
                    termijn.bron()));
        }
    }

    private static Stand stand(Termijnloop loop) {
        return loop.stand()
                .map(stand -> switch (stand) {
                    case VERSTREKEN -> Stand.VERSTREKEN;
                    case STILGEZET -> Stand.STILGEZET;
                    default -> Stand.LOOPT;
                })
                .orElse(Stand.NIET_TE_ZEGGEN);
    }

    private void plicht(Zaakoordeel zaak, Stapoordeel stap) {
        Set<Gebeurtenis> grond = new HashSet<>();
        stap.plicht().forEach(bevinding -> grond.addAll(bevinding.feiten()));
        if (genoemd.add(List.of(stap.keuze().id(), grond))) {
            regels.add(new Werkregel(
                    beoordeling.dossier().leerling(),
                    zaak.zaak(),
                    Stand.ZONDER_TERMIJN,
                    Optional.empty(),
                    stap.keuze().id(),
                    stap.keuze().stap().naam(),
                    stap.keuze().wie(),
                    namen(zaak.regels(), stap.keuze().wie()),
                    Optional.empty(),
                    Optional.empty(),
                    stap.keuze().stap().bron()));
        }
    }

    private static List<String> namen(Regelset regels, List<String> rollen) {
        return rollen.stream().map(regels::naamVan).toList();
    }
}
