package nl.passend.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stapkeuze;
import nl.passend.core.opdracht.Antwoord;
import nl.passend.core.opdracht.Opdracht;
import nl.passend.core.opdracht.Opdrachten;
import nl.passend.core.opdracht.Weg;
import nl.passend.core.opdracht.Wegwijzer;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tijd.Schooljaar;

/** One life under way. */
final class Levensloop {
    private static final String ANDERE_ZAAK = "z1";

    private final Beoordelaar beoordelaar;
    private final Opdrachten opdrachten;
    private final Wegwijzer wegwijzer = new Wegwijzer(Beleidskast.standaard());
    private final List<Opdracht> gedaan = new ArrayList<>();
    private int geweigerd;
    private LocalDate dag;
    private Dossier dossier;
    private String doel = "";

    Levensloop(Beoordelaar beoordelaar, LocalDate begin) {
        this.beoordelaar = beoordelaar;
        this.opdrachten = new Opdrachten(beoordelaar);
        this.dag = begin;
        this.dossier = Dossiers.van(List.of(
                Gebeurtenis.van(Soort.LEERLING_BEKEND, begin)
                        .met(Veld.GEBOORTEDATUM, begin.minusYears(7))
                        .maak(),
                Gebeurtenis.van(Soort.ZAAK_GEOPEND, begin)
                        .zaak(ANDERE_ZAAK)
                        .met(Veld.KOMT_VOORT_UIT, List.of("hoofdzaak"))
                        .maak(),
                groep(4)));
    }

    private Gebeurtenis groep(int groep) {
        return Gebeurtenis.van(Soort.GROEP_INGEDEELD, dag)
                .met(Veld.GROEP, groep)
                .met(Veld.SCHOOLJAAR, Schooljaar.van(dag))
                .maak();
    }

    Leven leven() {
        return new Leven(dossier, gedaan, geweigerd);
    }

    /** One move; the number says all that chance decides in it. */
    void zet(long zaad) {
        Kans kans = new Kans(new Random(zaad));
        if (kans.procent(20)) {
            verder(kans.tot(45));
        }
        Regelset regels = beoordelaar.beoordeel(dossier, dag).regels();
        Woordenschat woorden = new Woordenschat(regels);
        Opdracht bedoeld = kans.procent(80) ? opWeg(woorden, kans) : zomaar(woorden, kans);
        Opdracht opdracht = kans.procent(15) ? grillig(bedoeld, woorden, kans) : bedoeld;
        Antwoord antwoord = opdrachten.mag(dossier, opdracht);
        if (antwoord instanceof Antwoord.Toegestaan mag) {
            dossier = dossier.met(mag.gebeurtenissen());
            gedaan.add(opdracht);
        } else {
            geweigerd++;
        }
    }

    private void verder(int dagen) {
        int vorig = Schooljaar.van(dag);
        dag = dag.plusDays(dagen);
        if (Schooljaar.van(dag) != vorig) {
            dossier = dossier.met(List.of(groep(5)));
        }
    }

    /** Any step, by someone who may take it. */
    private Opdracht zomaar(Woordenschat woorden, Kans kans) {
        Stapkeuze keuze = kans.uit(woorden.keuzes);
        Gebeurtenisbron bron = new Gebeurtenisbron(woorden, dag, dag);
        Gebeurtenis voorbeeld = bron.vanStap(keuze, dag, kans).maak();
        return opdracht(keuze, voorbeeld, new Personen(woorden).voor(keuze.wie(), kans));
    }

    /** The first thing on the shortest way to a decision, to the start of support or to a removal; the same goal until it is reached. */
    private Opdracht opWeg(Woordenschat woorden, Kans kans) {
        List<Stapkeuze> doelen = woorden.keuzes.stream()
                .filter(keuze -> keuze.legtVast().soort() == Soort.BESLUIT_GENOMEN
                        || keuze.legtVast().soort() == Soort.VORM_GESTART
                        || keuze.legtVast().soort() == Soort.VERWIJDERD)
                .toList();
        if (doelen.isEmpty()) {
            return zomaar(woorden, kans);
        }
        Optional<Stapkeuze> gekozen =
                doelen.stream().filter(keuze -> keuze.id().equals(doel)).findFirst();
        List<Stapkeuze> besluiten = doelen.stream()
                .filter(keuze -> keuze.legtVast().soort() == Soort.BESLUIT_GENOMEN)
                .toList();
        Stapkeuze naar = gekozen.isPresent()
                ? gekozen.get()
                : kans.uit(besluiten.isEmpty() || kans.procent(50) ? doelen : besluiten);
        doel = naar.id();
        Optional<Weg> weg = wegwijzer.naar(Zicht.op(woorden.regels, dossier, Zicht.HOOFDZAAK, dag), naar);
        Optional<Weg.Wegstap> eerste =
                weg.flatMap(deze -> deze.stappen().stream().findFirst());
        if (weg.isEmpty() || eerste.isPresent() && eerste.get().stap().isEmpty()) {
            doel = "";
            return zomaar(woorden, kans);
        }
        if (eerste.isEmpty()) {
            doel = "";
            Gebeurtenis voorbeeld = new Gebeurtenisbron(woorden, dag, dag)
                    .vanStap(naar, dag, kans)
                    .maak();
            return opdracht(naar, voorbeeld, new Personen(woorden).zoals(Actor.ONBEKEND, naar.wie(), kans));
        }
        Gebeurtenis voorgesteld = eerste.get().gebeurtenis();
        Stapkeuze stap = eerste.get().stap().get();
        Actor iemand = new Personen(woorden).zoals(voorgesteld.door(), stap.wie(), kans);
        return opdracht(stap, voorgesteld, iemand);
    }

    private Opdracht opdracht(Stapkeuze keuze, Gebeurtenis voorbeeld, Actor wie) {
        Opdracht opdracht = Opdracht.van(keuze.id(), dag, wie);
        for (var veld : voorbeeld.velden().entrySet()) {
            opdracht = opdracht.met(veld.getKey(), veld.getValue());
        }
        return opdracht;
    }

    /** What should be refused, or do no harm. */
    private Opdracht grillig(Opdracht opdracht, Woordenschat woorden, Kans kans) {
        return switch (kans.tot(6)) {
            case 0 -> opdracht.met(Veld.VORM, Veldvuller.een(woorden.vormen, kans));
            case 1 -> opdracht.met(Veld.OVER, Veldvuller.een(woorden.vormen, kans));
            case 2 ->
                met(
                        opdracht,
                        new Actor(" ", opdracht.door().rol(), opdracht.door().discipline(), null));
            case 3 ->
                met(
                        opdracht,
                        new Actor(
                                "R. de Boer",
                                opdracht.door().rol(),
                                opdracht.door().discipline(),
                                null));
            case 4 -> opdracht.inZaak(ANDERE_ZAAK);
            default -> met(opdracht, new Actor(opdracht.door().naam(), new Personen(woorden).zomaar(kans), null, null));
        };
    }

    private static Opdracht met(Opdracht opdracht, Actor wie) {
        return new Opdracht(opdracht.stap(), opdracht.op(), wie, opdracht.zaak(), opdracht.velden());
    }
}
