package nl.passend.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Stapkeuze;

/** Makes events: mostly what a step records, then facts of the pupil, then anything at all, also what no kader knows. */
final class Gebeurtenisbron {
    private static final List<Soort> FEITEN = List.of(
            Soort.LEERLING_BEKEND,
            Soort.GROEP_INGEDEELD,
            Soort.INGESCHREVEN,
            Soort.AANMELDING_ONTVANGEN,
            Soort.UITGESCHREVEN,
            Soort.GEWEIGERD,
            Soort.SCHOOL_BEREID,
            Soort.INGETROKKEN);

    private final Woordenschat woorden;
    private final Personen personen;
    private final Veldvuller vuller;
    private final LocalDate van;
    private final LocalDate tot;

    Gebeurtenisbron(Woordenschat woorden, LocalDate van, LocalDate tot) {
        this.woorden = woorden;
        this.personen = new Personen(woorden);
        this.vuller = new Veldvuller(woorden);
        this.van = van;
        this.tot = tot;
    }

    Gebeurtenis een(Kans kans) {
        // One in three falls on one of few days, so that events meet there.
        LocalDate dag = kans.procent(33) ? van.plusDays(7L * (1 + kans.tot(4))) : kans.dag(van, tot);
        LocalDate op = dag.isAfter(tot) ? tot : dag;
        int soort = kans.tot(100);
        Gebeurtenis.Bouwer bouwer;
        if (soort < 66 && !woorden.keuzes.isEmpty()) {
            bouwer = vanStap(kans.uit(woorden.keuzes), op, kans);
        } else if (soort < 82) {
            bouwer = vanSoort(kans.uit(FEITEN), op, kans);
        } else if (soort < 93) {
            bouwer = vanSoort(kans.uit(Soort.values()), op, kans);
        } else if (soort < 95) {
            bouwer = vanSoort(Soort.DOSSIER_OVERGENOMEN, op, kans);
        } else if (soort < 98) {
            bouwer = vanSoort(Soort.ZAAK_GEOPEND, op, kans).zaak(kans.uit(Veldvuller.ZAKEN));
        } else {
            bouwer = Gebeurtenis.van("iets-van-later", op).overig("kleur", "groen");
        }
        return afgemaakt(bouwer, op, kans);
    }

    private static Gebeurtenis afgemaakt(Gebeurtenis.Bouwer bouwer, LocalDate op, Kans kans) {
        bouwer.volgnummer(kans.tot(4));
        if (kans.procent(25)) {
            bouwer.id("g" + kans.tot(12));
        }
        if (kans.procent(30)) {
            bouwer.zaak(kans.uit(Veldvuller.ZAKEN));
        }
        if (kans.procent(20)) {
            bouwer.vastgelegdOp(op.plusDays(kans.tot(60)));
        }
        return bouwer.maak();
    }

    /** What a step records, mostly right. */
    Gebeurtenis.Bouwer vanStap(Stapkeuze keuze, LocalDate op, Kans kans) {
        Stap.Vastlegging vast = keuze.legtVast();
        Soort soort = vast.soort();
        Gebeurtenis.Bouwer bouwer = Gebeurtenis.van(soort, op).door(personen.voor(keuze.wie(), kans));
        if (soort == Soort.HANDELING_GEDAAN || kans.procent(35)) {
            bouwer.stap(keuze.stap().id());
        }
        soort.verplicht().forEach(veld -> vuller.vul(bouwer, veld, op, kans));
        soort.mogelijk().stream().filter(veld -> kans.procent(40)).forEach(veld -> vuller.vul(bouwer, veld, op, kans));
        String onderwerp = vast.onderwerpen().isEmpty() ? "" : kans.uit(vast.onderwerpen());
        if (!onderwerp.isEmpty() && soort != Soort.HANDELING_GEDAAN && kans.procent(92)) {
            soort.onderwerp().ifPresent(veld -> bouwer.met(veld, onderwerp));
        }
        vast.over()
                .filter(over -> soort.kent(Veld.OVER) && kans.procent(92))
                .ifPresent(over -> bouwer.met(Veld.OVER, over));
        List<String> uitkomsten = woorden.uitkomsten(keuze, onderwerp);
        if (!uitkomsten.isEmpty() && kans.procent(92)) {
            soort.uitkomst().ifPresent(veld -> bouwer.met(veld, kans.uit(uitkomsten)));
        }
        return aangevuld(bouwer, soort, keuze, onderwerp, kans);
    }

    private Gebeurtenis.Bouwer aangevuld(
            Gebeurtenis.Bouwer bouwer, Soort soort, Stapkeuze keuze, String onderwerp, Kans kans) {
        if (soort == Soort.AKKOORD && !keuze.wie().isEmpty() && kans.procent(90)) {
            bouwer.met(Veld.WIE, kans.uit(keuze.wie())).met(Veld.AARD, "instemming");
        }
        if (soort == Soort.DOCUMENT_VASTGELEGD && kans.procent(90)) {
            bouwer.met(Veld.DELEN, kans.deel(woorden.delen(onderwerp), 70));
        }
        if (soort == Soort.OVERLEG_GEHOUDEN && kans.procent(90)) {
            bouwer.met(Veld.AANWEZIG, aanwezig(onderwerp, kans));
        }
        return bouwer;
    }

    private List<String> aanwezig(String overleg, Kans kans) {
        List<String> leden = new ArrayList<>();
        woorden.regels.overleg(overleg).map(Overleg::altijd).orElse(List.of()).forEach(lid -> leden.add(lid.rol()));
        return kans.procent(75) ? leden : kans.deel(leden, 70);
    }

    /** Any event of a kind; a field that must be there is left out now and then, for history may hold anything. */
    private Gebeurtenis.Bouwer vanSoort(Soort soort, LocalDate op, Kans kans) {
        Gebeurtenis.Bouwer bouwer = Gebeurtenis.van(soort, op).door(personen.voor(List.of(), kans));
        soort.verplicht().stream().filter(veld -> kans.procent(96)).forEach(veld -> vuller.vul(bouwer, veld, op, kans));
        soort.mogelijk().stream().filter(veld -> kans.procent(45)).forEach(veld -> vuller.vul(bouwer, veld, op, kans));
        return bouwer;
    }
}
