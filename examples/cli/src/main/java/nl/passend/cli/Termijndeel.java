package nl.passend.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.passend.core.beoordeling.Termijnverwachting;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.uitleg.Woorden;

/** Terms: what, by when, who, what follows. */
final class Termijndeel {
    private final Teksten teksten;

    Termijndeel(Teksten teksten) {
        this.teksten = teksten;
    }

    /** One text a term; met ones only when all is asked. */
    List<String> regels(List<Zaakoordeel> zaken, boolean alles) {
        Map<String, String> uit = new LinkedHashMap<>();
        for (Zaakoordeel zaak : zaken) {
            List<Termijnloop> lopen = zaak.termijnen();
            for (Termijnloop loop : lopen) {
                boolean nogIets = loop.open() || loop.stand().isEmpty();
                if (alles || nogIets) {
                    String sleutel = loop.termijn().id() + loop.waarvoor() + loop.begin() + loop.uiterlijk();
                    uit.putIfAbsent(sleutel, regel(zaak.regels(), loop, nietDeEnige(lopen, loop)));
                }
            }
        }
        return List.copyOf(uit.values());
    }

    /** Terms that do not run yet and will, or may; each once. */
    List<String> komend(List<Zaakoordeel> zaken) {
        Set<String> uit = new LinkedHashSet<>();
        for (Zaakoordeel zaak : zaken) {
            Zinnen zinnen = new Zinnen(zaak.regels(), teksten);
            Woorden woorden = zinnen.uitlegger().woorden();
            for (Termijnverwachting een : zaak.komendeTermijnen()) {
                List<String> delen = new ArrayList<>();
                delen.add(woorden.zin(
                        "verwacht." + een.aanleiding().name().toLowerCase(Locale.ROOT),
                        een.termijn().naam(),
                        een.wat().map(zaak.regels()::naamVan).orElse("")));
                een.uiterlijk().ifPresent(dag -> delen.add(woorden.zin("verwacht.uiterlijk", teksten.datum(dag))));
                if (!een.zeker()) {
                    delen.add(woorden.zin("verwacht.misschien"));
                }
                een.termijn()
                        .wie()
                        .ifPresent(wie -> delen.add(
                                teksten.zin("termijn.wie", zaak.regels().naamVan(wie))));
                een.termijn().gevolg().ifPresent(gevolg -> delen.add(teksten.zin("termijn.gevolg", gevolg)));
                uit.add(String.join(" ", delen) + zinnen.bron(een.termijn().bron()));
            }
        }
        return List.copyOf(uit);
    }

    /** That a term begins. */
    String begint(Termijnloop loop) {
        return teksten.zin("tijdlijn.termijn-begint", loop.termijn().naam());
    }

    /** That a term ends, and how it stood on the day of the question. */
    String eindigt(Termijnloop loop) {
        return teksten.zin("tijdlijn.termijn-eindigt", loop.termijn().naam(), stand(loop));
    }

    /** Whether the term runs more than once: then it is said for what. */
    private static boolean nietDeEnige(List<Termijnloop> lopen, Termijnloop loop) {
        return lopen.stream()
                        .filter(ander ->
                                ander.termijn().id().equals(loop.termijn().id()))
                        .count()
                > 1;
    }

    private String regel(Regelset regels, Termijnloop loop, boolean nietDeEnige) {
        Zinnen zinnen = new Zinnen(regels, teksten);
        Termijn termijn = loop.termijn();
        List<String> delen = new ArrayList<>();
        String waarvoor = loop.waarvoor()
                .filter(wat -> nietDeEnige)
                .map(regels::naamVan)
                .map(wat -> " (" + wat + ")")
                .orElse("");
        delen.add(teksten.zin("termijn", termijn.naam() + waarvoor, stand(loop)));
        termijn.wie().ifPresent(wie -> delen.add(teksten.zin("termijn.wie", regels.naamVan(wie))));
        if (termijn.uiterlijk() instanceof Lengte lengte && lengte.eenheid() == Lengte.Eenheid.UREN) {
            delen.add(zinnen.uitlegger().woorden().zin("uren.hele_dagen"));
        }
        if (loop.verlengd()) {
            delen.add(teksten.zin("termijn.verlengd"));
        }
        boolean nog = loop.stand()
                .filter(stand -> stand == Termijnstand.LOOPT || stand == Termijnstand.VERSTREKEN)
                .isPresent();
        if (nog) {
            termijn.gevolg().ifPresent(gevolg -> delen.add(teksten.zin("termijn.gevolg", gevolg)));
        }
        String hardheid = teksten.ouders()
                ? ""
                : teksten.zin("hardheid." + termijn.hardheid().name()) + " ";
        return String.join(" ", delen) + " " + hardheid
                + zinnen.bron(termijn.bron()).strip();
    }

    private String stand(Termijnloop loop) {
        String dag = loop.uiterlijk().map(teksten::datum).orElse("");
        String sleutel =
                loop.stand().map(stand -> stand.name().toLowerCase(Locale.ROOT)).orElse("onbekend");
        return teksten.zin("termijn." + (dag.isEmpty() && sleutel.equals("loopt") ? "onbekend" : sleutel), dag);
    }
}
