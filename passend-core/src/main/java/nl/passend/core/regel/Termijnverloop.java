package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Looptijd;
import nl.passend.core.tijd.Looptijd.Verlengd;
import nl.passend.core.tijd.Moment;
import nl.passend.core.tijd.Periode;

/** One run of a term that counts forward: what stopped it, what extended it, and where it stands. Used once. */
final class Termijnverloop {
    private final Termijnrekenaar rekenaar;
    private final Zicht zicht;
    private final Termijn termijn;
    private final Termijnbegin.Begin begin;
    private final Optional<Feit> gedaan;
    private final Looptijd looptijd;
    private final List<Voorval> voorvallen = new ArrayList<>();
    private final List<Gebeurtenis> feiten;
    private Optional<Feit> gestopt = Optional.empty();
    private boolean staatStil;
    private boolean onzeker;
    private int keer;

    Termijnverloop(Termijnrekenaar rekenaar, Termijn termijn, Termijnbegin.Begin begin) {
        this.rekenaar = rekenaar;
        this.zicht = rekenaar.zicht();
        this.termijn = termijn;
        this.begin = begin;
        this.gedaan = new Termijnbegin(zicht, rekenaar, termijn).gedaan(begin);
        this.feiten = new ArrayList<>(begin.feiten());
        this.looptijd = looptijd();
    }

    private Looptijd looptijd() {
        if (termijn.uiterlijk() instanceof Lengte lengte) {
            return Looptijd.van(
                    begin.dag(), rekenaar.lengte(termijn, lengte), termijn.rekenwijze(), rekenaar.kalender());
        }
        Moment moment = (Moment) termijn.uiterlijk();
        return Looptijd.tot(begin.dag(), rekenaar.dag(moment, begin.dag()), termijn.rekenwijze(), rekenaar.kalender());
    }

    Termijnloop loop() {
        for (Feit feit : zicht.feiten()) {
            boolean onderweg = feit.inZaak()
                    && feit.plaats() > begin.plaats()
                    && gedaan.map(klaar -> feit.plaats() < klaar.plaats()).orElse(true);
            if (onderweg) {
                neem(feit);
            }
        }
        gestopt.ifPresent(feit -> zetStil(feit, feit.gebeurtenis().op().plusDays(1), Optional.empty()));
        gedaan.ifPresent(feit -> feiten.add(feit.gebeurtenis()));
        Optional<LocalDate> uiterlijk = looptijd.uiterlijk();
        boolean stil = staatStil && gedaan.isEmpty();
        return new Termijnloop(
                termijn,
                begin.waarvoor(),
                stil ? Optional.of(Termijnstand.STILGEZET) : stand(uiterlijk),
                Optional.of(begin.dag()),
                stil || onzeker ? Optional.empty() : uiterlijk,
                List.copyOf(feiten),
                List.copyOf(voorvallen),
                uiterlijk.isPresent() ? Optional.empty() : kalenderTot());
    }

    private Optional<Termijnstand> stand(Optional<LocalDate> uiterlijk) {
        boolean misschienGedaan = gedaan.isEmpty() && overgenomenNaBegin();
        return misschienGedaan || onzeker ? Optional.empty() : rekenaar.stand(uiterlijk, gedaan);
    }

    /** What was done between the start and the day from which the history is complete, an import does not tell. */
    private boolean overgenomenNaBegin() {
        return zicht.overgenomen()
                .filter(feit -> feit.gebeurtenis()
                        .datum(Veld.VOLLEDIG_VANAF)
                        .map(begin.dag()::isBefore)
                        .orElse(true))
                .isPresent();
    }

    private Optional<LocalDate> kalenderTot() {
        boolean vraagt = termijn.uiterlijk() instanceof Lengte lengte
                ? termijn.rekenwijze().vraagtKalender(lengte)
                : ((Moment) termijn.uiterlijk()).vraagtKalender();
        boolean verlengingVraagt = termijn.verlengen()
                .filter(regel -> termijn.rekenwijze().vraagtKalender(regel.hoogstens()))
                .isPresent();
        return vraagt || verlengingVraagt
                ? Optional.of(rekenaar.kalender().eersteOnbekende(begin.dag()))
                : Optional.empty();
    }

    private void neem(Feit feit) {
        Gebeurtenis gebeurtenis = feit.gebeurtenis();
        boolean over = zicht.gaatOver(feit, termijn.id());
        if (gebeurtenis.is(Soort.TERMIJN_VERLENGD) && over) {
            meld(verleng(gebeurtenis), gebeurtenis);
        } else if (gebeurtenis.is(Soort.TERMIJN_STILGEZET) && over) {
            stilgezet(feit);
        } else if (termijn.stilstaan().isPresent()) {
            stap(feit, termijn.stilstaan().get());
        }
    }

    private void stilgezet(Feit feit) {
        Gebeurtenis gebeurtenis = feit.gebeurtenis();
        if (termijn.stilstaan().isEmpty()) {
            meld(Voorval.Soort.STILSTAAN_MAG_NIET, gebeurtenis);
            return;
        }
        zetStil(feit, gebeurtenis.datum(Veld.VAN).orElse(gebeurtenis.op()), gebeurtenis.datum(Veld.TOT));
    }

    /** From the day after the one step until the day of the other, or the end of the time that was given for it (Awb 4:15.1). */
    private void stap(Feit feit, Termijn.Stilstand regel) {
        boolean uitkomst = regel.uitkomsten().isEmpty() || Weger.heeftUitkomst(feit, regel.uitkomsten());
        if (gestopt.isEmpty() && uitkomst && rekenaar.isStap(feit, regel.vanaf())) {
            gestopt = Optional.of(feit);
        } else if (gestopt.isPresent() && rekenaar.isStap(feit, regel.tot())) {
            Feit begonnen = gestopt.get();
            gestopt = Optional.empty();
            zetStil(
                    begonnen,
                    begonnen.gebeurtenis().op().plusDays(1),
                    Optional.of(feit.gebeurtenis().op().minusDays(1)));
            feiten.add(feit.gebeurtenis());
        }
    }

    /** Stands still from a day until a day, or the end of the time that was given, or now. */
    private void zetStil(Feit feit, LocalDate van, Optional<LocalDate> tot) {
        Gebeurtenis gebeurtenis = feit.gebeurtenis();
        LocalDate nu = gedaan.map(klaar -> klaar.gebeurtenis().op()).orElse(zicht.dag());
        Optional<LocalDate> gegeven = gebeurtenis.is(Soort.AANVULLING_GEVRAAGD)
                ? gebeurtenis
                        .datum(Veld.TOT)
                        .filter(dag -> tot.filter(dag::isAfter).isEmpty())
                : Optional.empty();
        Optional<LocalDate> einde = gegeven.isPresent() ? gegeven : tot;
        boolean loopt = einde.map(dag -> !dag.isBefore(nu)).orElse(true);
        if (looptijd.staStil(new Periode(van, loopt ? nu : einde.orElse(nu)))) {
            staatStil |= loopt && !van.isAfter(nu.plusDays(1));
            meld(Voorval.Soort.STILGEZET, gebeurtenis);
        } else {
            meld(Voorval.Soort.STILGEZET_TE_LAAT, gebeurtenis);
        }
    }

    private Voorval.Soort verleng(Gebeurtenis gebeurtenis) {
        if (termijn.verlengen().isEmpty()) {
            return Voorval.Soort.VERLENGEN_MAG_NIET;
        }
        Termijn.Verlenging regel = termijn.verlengen().get();
        if (keer >= regel.keer()) {
            return Voorval.Soort.VERLENGD_TE_VAAK;
        }
        Optional<LocalDate> tot = gebeurtenis.datum(Veld.TOT);
        Optional<LocalDate> mededeling = regel.mededelenAan().isPresent()
                ? gebeurtenis.datum(Veld.MEDEGEDEELD_OP)
                : Optional.of(gebeurtenis.op());
        if (tot.isEmpty() || mededeling.filter(dag -> !dag.isAfter(zicht.dag())).isEmpty()) {
            return Voorval.Soort.VERLENGD_ZONDER_MEDEDELING;
        }
        LocalDate op = mededeling.get().isAfter(gebeurtenis.op()) ? mededeling.get() : gebeurtenis.op();
        Verlengd verlengd = looptijd.verleng(op, tot.get(), rekenaar.lengte(termijn, regel.hoogstens()));
        keer += verlengd == Verlengd.TE_LAAT || verlengd == Verlengd.NIET_LATER ? 0 : 1;
        onzeker |= verlengd == Verlengd.ONBEKEND;
        return switch (verlengd) {
            case TE_LAAT -> Voorval.Soort.VERLENGD_TE_LAAT;
            case NIET_LATER -> Voorval.Soort.VERLENGD_NIET_LATER;
            case INGEKORT -> Voorval.Soort.VERLENGD_TE_LANG;
            case GETELD, ONBEKEND -> Voorval.Soort.VERLENGD;
        };
    }

    private void meld(Voorval.Soort soort, Gebeurtenis gebeurtenis) {
        voorvallen.add(new Voorval(soort, gebeurtenis));
        if (soort.telt()) {
            feiten.add(gebeurtenis);
        }
    }
}
