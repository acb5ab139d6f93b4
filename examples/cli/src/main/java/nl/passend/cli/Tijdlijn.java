package nl.passend.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Zaakoordeel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.zorgplicht.Houderschap;

/** The events by day, with what each meant: zorgplicht, rung, terms. */
final class Tijdlijn implements Opdracht {
    private final Omgeving omgeving;

    Tijdlijn(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public String naam() {
        return "tijdlijn";
    }

    @Override
    public List<String> namen() {
        return List.of("BESTAND");
    }

    @Override
    public Set<String> opties() {
        return Vraag.OPTIES;
    }

    @Override
    public Set<String> vlaggen() {
        return Set.of();
    }

    @Override
    public int voer(Opdrachtregel regel, Teksten teksten) {
        Geval geval = new Vraag(regel, omgeving, teksten).geval();
        Beoordeling beoordeling = geval.beoordeling();
        Map<LocalDate, List<String>> dagen = new TreeMap<>();
        gebeurtenissen(geval, beoordeling, teksten, dagen);
        treden(geval, teksten, dagen);
        zorgplicht(beoordeling, teksten, dagen);
        termijnen(beoordeling, teksten, dagen);
        erbij(dagen, geval.dag(), teksten.zin("tijdlijn.peildatum"));
        Papier papier = new Papier(omgeving.uit(), omgeving.kleur());
        papier.regel(0, new Kopdeel(geval, beoordeling, teksten).eerste());
        dagen.forEach((dag, regels) -> {
            papier.kop(teksten.datum(dag));
            regels.forEach(zin -> papier.punt(1, zin));
        });
        return Uitgang.GOED;
    }

    private static void erbij(Map<LocalDate, List<String>> dagen, LocalDate dag, String zin) {
        dagen.computeIfAbsent(dag, nieuw -> new ArrayList<>()).add(zin);
    }

    private static void gebeurtenissen(
            Geval geval, Beoordeling beoordeling, Teksten teksten, Map<LocalDate, List<String>> dagen) {
        Gebeurteniszin zin = new Gebeurteniszin(
                beoordeling.regels(), teksten, geval.gelezen().dossier().school());
        for (Gebeurtenis gebeurtenis : geval.gelezen().dossier().gebeurtenissen()) {
            String zaak = gebeurtenis
                    .zaak()
                    .filter(id -> !teksten.ouders())
                    .map(id -> teksten.zin("tijdlijn.zaak", id))
                    .orElse("");
            erbij(dagen, gebeurtenis.op(), zin.zin(gebeurtenis) + zaak);
        }
    }

    /** The rung on each day with an event, where it differs from the day before it. */
    private static void treden(Geval geval, Teksten teksten, Map<LocalDate, List<String>> dagen) {
        String vorige = "";
        for (LocalDate dag : List.copyOf(dagen.keySet())) {
            if (!dag.isAfter(geval.dag())) {
                Beoordeling toen = geval.beoordelaar().beoordeel(geval.gelezen().dossier(), dag);
                String trede = toen.plaats().trede().map(deze -> deze.naam()).orElse("");
                if (!trede.equals(vorige) && !trede.isEmpty()) {
                    erbij(dagen, dag, teksten.zin("tijdlijn.trede", trede));
                }
                vorige = trede;
            }
        }
    }

    private static void zorgplicht(Beoordeling beoordeling, Teksten teksten, Map<LocalDate, List<String>> dagen) {
        Zorgplichtdeel deel = new Zorgplichtdeel(beoordeling, teksten);
        for (Houderschap houder : beoordeling.zorgplicht().regels()) {
            houder.tot().ifPresent(tot -> erbij(dagen, tot, deel.einde(houder)));
            erbij(dagen, houder.van(), deel.begin(houder));
        }
    }

    private static void termijnen(Beoordeling beoordeling, Teksten teksten, Map<LocalDate, List<String>> dagen) {
        Termijndeel deel = new Termijndeel(teksten);
        for (Zaakoordeel zaak : beoordeling.alleZaken()) {
            for (Termijnloop loop : zaak.termijnen()) {
                loop.begin().ifPresent(dag -> een(dagen, dag, deel.begint(loop)));
                loop.uiterlijk().ifPresent(dag -> een(dagen, dag, deel.eindigt(loop)));
            }
        }
    }

    private static void een(Map<LocalDate, List<String>> dagen, LocalDate dag, String zin) {
        List<String> regels = dagen.computeIfAbsent(dag, nieuw -> new ArrayList<>());
        if (!regels.contains(zin)) {
            regels.add(zin);
        }
    }
}
