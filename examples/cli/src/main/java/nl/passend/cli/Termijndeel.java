package nl.passend.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.regel.Termijnloop;

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
            for (Termijnloop loop : zaak.termijnen()) {
                boolean nogIets = loop.open() || loop.stand().isEmpty();
                if (alles || nogIets) {
                    String sleutel = loop.termijn().id() + loop.begin() + loop.uiterlijk();
                    uit.putIfAbsent(sleutel, regel(zaak.regels(), loop));
                }
            }
        }
        return List.copyOf(uit.values());
    }

    /** That a term begins. */
    String begint(Termijnloop loop) {
        return teksten.zin("tijdlijn.termijn-begint", loop.termijn().naam());
    }

    /** That a term ends, and how it stood on the day of the question. */
    String eindigt(Termijnloop loop) {
        return teksten.zin("tijdlijn.termijn-eindigt", loop.termijn().naam(), stand(loop));
    }

    private String regel(Regelset regels, Termijnloop loop) {
        Zinnen zinnen = new Zinnen(regels, teksten);
        Termijn termijn = loop.termijn();
        List<String> delen = new ArrayList<>();
        delen.add(teksten.zin("termijn", termijn.naam(), stand(loop)));
        termijn.wie().ifPresent(wie -> delen.add(teksten.zin("termijn.wie", regels.naamVan(wie))));
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
