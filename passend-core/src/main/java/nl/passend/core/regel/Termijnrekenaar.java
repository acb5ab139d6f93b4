package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
import nl.passend.core.tijd.Schooljaar;

/** Works out how a term stands: start, extension, standing still, done or not. */
final class Termijnrekenaar {
    private final Zicht zicht;
    private final Weger weger;

    Termijnrekenaar(Zicht zicht, Weger weger) {
        this.zicht = zicht;
        this.weger = weger;
    }

    Termijnloop reken(Termijn deel) {
        return reken(deel, 0);
    }

    private Termijnloop reken(Termijn deel, int diepte) {
        Termijn termijn = volledig(deel);
        if (diepte > 4) {
            return loop(termijn, Termijnstand.NIET_BEGONNEN);
        }
        Termijnloop gerekend = termijn.voor().isPresent() ? terug(termijn) : vooruit(termijn, diepte);
        if (termijn.als().isEmpty()
                || gerekend.stand().filter(Termijnstand.NIET_BEGONNEN::equals).isPresent()) {
            return gerekend;
        }
        return switch (als(termijn, gerekend.uiterlijk())) {
            case VOLDAAN -> gerekend;
            case NIET_VOLDAAN -> loop(termijn, Termijnstand.NIET_BEGONNEN);
            case NIET_TE_ZEGGEN ->
                new Termijnloop(
                        termijn,
                        Optional.empty(),
                        gerekend.begin(),
                        gerekend.uiterlijk(),
                        gerekend.feiten(),
                        gerekend.verlengd());
        };
    }

    /**
     * Whether the term counts. Judged on its last day when that has passed: what became so later gives no term that was missed
     * before it was so.
     */
    private Waarde als(Termijn termijn, Optional<LocalDate> uiterlijk) {
        Optional<LocalDate> toen = uiterlijk.filter(dag -> dag.isBefore(zicht.dag()) && !termijn.elkSchooljaar());
        return toen.map(dag -> weger.op(dag).alle(termijn.als())).orElseGet(() -> weger.alle(termijn.als()));
    }

    /** A term that tightens another takes over what it does not say itself. */
    private Termijn volledig(Termijn deel) {
        Optional<Termijn> hoger = deel.verscherpt().flatMap(zicht.regels()::termijn);
        if (hoger.isEmpty()) {
            return deel;
        }
        Termijn basis = volledig(hoger.get());
        return Termijn.bouw()
                .from(deel)
                .stappen(deel.stappen().isEmpty() ? basis.stappen() : deel.stappen())
                .na(deel.na().isPresent() ? deel.na() : basis.na())
                .voor(deel.voor().isPresent() ? deel.voor() : basis.voor())
                .rekentVanaf(deel.rekentVanaf().isPresent() ? deel.rekentVanaf() : basis.rekentVanaf())
                .als(deel.als().isEmpty() ? basis.als() : deel.als())
                .wie(deel.wie().isPresent() ? deel.wie() : basis.wie())
                .gevolg(deel.gevolg().isPresent() ? deel.gevolg() : basis.gevolg())
                .stilstaan(deel.stilstaan().isPresent() ? deel.stilstaan() : basis.stilstaan())
                .build();
    }

    private Termijnloop vooruit(Termijn termijn, int diepte) {
        Optional<Begin> begin = begin(termijn, diepte);
        if (begin.isEmpty()) {
            return new Termijnloop(
                    termijn,
                    termijn.na().isPresent() && zicht.afwezig(true) == Waarde.NIET_VOLDAAN
                            ? Optional.of(Termijnstand.NIET_BEGONNEN)
                            : Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    false);
        }
        Begin start = begin.get();
        if (start.dag().isBefore(zicht.regels().eersteDag(termijn.id()))) {
            return loop(termijn, Termijnstand.NIET_BEGONNEN);
        }
        List<Gebeurtenis> feiten = new ArrayList<>(start.feiten());
        Optional<LocalDate> uiterlijk = uiterlijk(termijn, start.dag());
        int vanaf = start.plaats();
        Optional<Feit> gedaan = eerste(feit -> feit.plaats() > vanaf && isEen(feit, termijn.stappen(), start));
        if (termijn.elkSchooljaar()) {
            LocalDate begin1 = Schooljaar.begin(zicht.dag());
            uiterlijk = Optional.of(Schooljaar.einde(zicht.dag()));
            gedaan = zicht.laatste(feit -> feit.plaats() > vanaf
                    && !feit.gebeurtenis().op().isBefore(begin1)
                    && isEen(feit, termijn.stappen(), start));
        }
        LocalDate tot = gedaan.map(feit -> feit.gebeurtenis().op()).orElse(zicht.dag());
        Stilstand stil = stilstand(termijn, vanaf, tot, gedaan);
        feiten.addAll(stil.feiten());
        uiterlijk = uiterlijk.map(dag -> dag.plusDays(stil.dagen()));
        boolean verlengd = false;
        if (uiterlijk.isPresent()) {
            Optional<LocalDate> later = verleng(termijn, vanaf, uiterlijk.get(), feiten);
            verlengd = later.isPresent();
            uiterlijk = later.isPresent() ? later : uiterlijk;
        }
        gedaan.ifPresent(feit -> feiten.add(feit.gebeurtenis()));
        if (stil.open() && gedaan.isEmpty()) {
            return new Termijnloop(
                    termijn,
                    Optional.of(Termijnstand.STILGEZET),
                    Optional.of(start.dag()),
                    Optional.empty(),
                    List.copyOf(feiten),
                    verlengd);
        }
        boolean misschienGedaan = gedaan.isEmpty() && overgenomenNa(start.dag());
        return new Termijnloop(
                termijn,
                misschienGedaan ? Optional.empty() : stand(uiterlijk, gedaan),
                Optional.of(start.dag()),
                uiterlijk,
                List.copyOf(feiten),
                verlengd);
    }

    private Optional<Termijnstand> stand(Optional<LocalDate> uiterlijk, Optional<Feit> gedaan) {
        return uiterlijk.map(laatste -> {
            if (gedaan.isPresent()) {
                return gedaan.get().gebeurtenis().op().isAfter(laatste) ? Termijnstand.TE_LAAT : Termijnstand.GEHAALD;
            }
            return zicht.dag().isAfter(laatste) ? Termijnstand.VERSTREKEN : Termijnstand.LOOPT;
        });
    }

    /** What was done between the start and the day from which the history is complete, an import does not tell. */
    private boolean overgenomenNa(LocalDate begin) {
        return zicht.overgenomen()
                .filter(feit -> feit.gebeurtenis()
                        .datum(Veld.VOLLEDIG_VANAF)
                        .map(begin::isBefore)
                        .orElse(true))
                .isPresent();
    }

    private record Begin(LocalDate dag, int plaats, List<Gebeurtenis> feiten, boolean breed) {}

    private Optional<Begin> begin(Termijn termijn, int diepte) {
        if (termijn.na().isEmpty()) {
            return Optional.empty();
        }
        Termijn.Start start = termijn.na().get();
        if (start.eindeVan().isPresent()) {
            return zicht.regels()
                    .termijn(start.eindeVan().get())
                    .map(eerder -> reken(eerder, diepte + 1))
                    .filter(loop ->
                            loop.uiterlijk().isPresent() && !loop.feiten().isEmpty())
                    .map(loop -> new Begin(
                            loop.uiterlijk().get(), plaatsVan(loop.feiten().get(0)), loop.feiten(), false));
        }
        Comparator<Feit> volgorde = Comparator.comparingInt(Feit::plaats);
        List<Feit> kandidaten = start.stappen().stream()
                .flatMap(stap -> zicht.regels().stap(stap).stream())
                .flatMap(stap -> zicht.laatste(feit -> feit.inZaak() && zicht.isStap(feit, stap)).stream())
                .toList();
        Optional<Feit> gekozen = start.welke() == Termijn.Start.Welke.EERSTE
                ? kandidaten.stream().min(volgorde)
                : kandidaten.stream().max(volgorde);
        return gekozen.map(feit -> new Begin(
                termijn.rekentVanaf()
                        .flatMap(veld -> feit.gebeurtenis().datum(veld))
                        .orElse(feit.gebeurtenis().op()),
                feit.plaats(),
                List.of(feit.gebeurtenis()),
                feit.gebeurtenis().soort().filter(Soort::dossierbreed).isPresent()));
    }

    private int plaatsVan(Gebeurtenis gebeurtenis) {
        return zicht.laatste(feit -> feit.gebeurtenis().equals(gebeurtenis))
                .map(Feit::plaats)
                .orElse(-1);
    }

    private Optional<LocalDate> uiterlijk(Termijn termijn, LocalDate begin) {
        if (termijn.uiterlijk() instanceof Lengte lengte) {
            return termijn.rekenwijze().uiterlijk(begin, lengte);
        }
        Leerlingfeiten leerling = new Leerlingfeiten(zicht);
        return ((Moment) termijn.uiterlijk())
                .naar(begin, leerling.groepOp(begin), leerling.geboren().map(Leerlingfeiten.Gevonden::waarde));
    }

    private Optional<LocalDate> verleng(Termijn termijn, int vanaf, LocalDate uiterlijk, List<Gebeurtenis> feiten) {
        if (termijn.verlengen().isEmpty()) {
            return Optional.empty();
        }
        Termijn.Verlenging mag = termijn.verlengen().get();
        Optional<LocalDate> nieuw = Optional.empty();
        LocalDate nu = uiterlijk;
        int keer = 0;
        for (Feit feit : zicht.feiten()) {
            Optional<LocalDate> tot = feit.gebeurtenis().datum(Veld.TOT);
            boolean telt = feit.inZaak()
                    && feit.plaats() > vanaf
                    && feit.gebeurtenis().is(Soort.TERMIJN_VERLENGD)
                    && zicht.gaatOver(feit, termijn.id())
                    && !feit.gebeurtenis().op().isAfter(nu);
            if (telt && keer < mag.keer() && tot.isPresent()) {
                Optional<LocalDate> grens = termijn.rekenwijze().uiterlijk(nu, mag.hoogstens());
                LocalDate hoogstens = grens.orElse(tot.get());
                nu = tot.get().isAfter(hoogstens) ? hoogstens : tot.get();
                nieuw = Optional.of(nu);
                keer++;
                feiten.add(feit.gebeurtenis());
            }
        }
        return nieuw;
    }

    private record Stilstand(int dagen, boolean open, List<Gebeurtenis> feiten) {}

    private Stilstand stilstand(Termijn termijn, int vanaf, LocalDate tot, Optional<Feit> gedaan) {
        int dagen = 0;
        boolean open = false;
        List<Gebeurtenis> feiten = new ArrayList<>();
        Optional<Feit> gestopt = Optional.empty();
        for (Feit feit : zicht.feiten()) {
            boolean binnen = feit.inZaak()
                    && feit.plaats() > vanaf
                    && gedaan.map(klaar -> feit.plaats() < klaar.plaats()).orElse(true);
            if (!binnen) {
                continue;
            }
            Gebeurtenis gebeurtenis = feit.gebeurtenis();
            if (gebeurtenis.is(Soort.TERMIJN_STILGEZET) && zicht.gaatOver(feit, termijn.id())) {
                LocalDate begin = gebeurtenis.datum(Veld.VAN).orElse(gebeurtenis.op());
                Optional<LocalDate> einde = gebeurtenis.datum(Veld.TOT).filter(dag -> !dag.isAfter(tot));
                open |= einde.isEmpty();
                dagen += tussen(begin, einde.orElse(tot));
                feiten.add(gebeurtenis);
            } else if (termijn.stilstaan().isPresent()) {
                Termijn.Stilstand stil = termijn.stilstaan().get();
                if (gestopt.isEmpty() && isStap(feit, stil.vanaf())) {
                    gestopt = Optional.of(feit);
                    feiten.add(gebeurtenis);
                } else if (gestopt.isPresent() && isStap(feit, stil.tot())) {
                    dagen += tussen(gestopt.get().gebeurtenis().op(), gebeurtenis.op());
                    gestopt = Optional.empty();
                    feiten.add(gebeurtenis);
                }
            }
        }
        if (gestopt.isPresent()) {
            dagen += tussen(gestopt.get().gebeurtenis().op(), tot);
        }
        return new Stilstand(dagen, open || gestopt.isPresent(), feiten);
    }

    private static int tussen(LocalDate begin, LocalDate einde) {
        return Math.max(0, Math.toIntExact(einde.toEpochDay() - begin.toEpochDay()));
    }

    private boolean isStap(Feit feit, String id) {
        return zicht.regels().stap(id).filter(stap -> zicht.isStap(feit, stap)).isPresent();
    }

    private boolean isEen(Feit feit, List<String> stappen, Begin start) {
        return (feit.inZaak() || start.breed()) && stappen.stream().anyMatch(stap -> isStap(feit, stap));
    }

    private Optional<Feit> eerste(Predicate<Feit> past) {
        return zicht.feiten().stream().filter(past).findFirst();
    }

    /** Counts back from the planned day of a meeting, or from the day on which it was held. */
    private Termijnloop terug(Termijn termijn) {
        Optional<Stap> stap = termijn.voor().flatMap(zicht.regels()::stap);
        Optional<Feit> gehouden =
                stap.flatMap(welke -> zicht.laatste(feit -> feit.inZaak() && zicht.isStap(feit, welke)));
        Optional<Feit> gepland = stap.flatMap(zicht.regels()::vastlegging)
                .flatMap(vast -> zicht.laatste(feit -> feit.inZaak()
                        && feit.gebeurtenis().is(Soort.UITGENODIGD)
                        && feit.gebeurtenis().datum(Veld.GEPLAND_OP).isPresent()
                        && vast.onderwerpen().stream().anyMatch(wat -> zicht.gaatOver(feit, wat))));
        Optional<Feit> anker = gehouden.isPresent() ? gehouden : gepland;
        if (anker.isEmpty() || !(termijn.uiterlijk() instanceof Lengte lengte)) {
            return loop(termijn, Termijnstand.NIET_BEGONNEN);
        }
        LocalDate dag = anker.get()
                .gebeurtenis()
                .datum(Veld.GEPLAND_OP)
                .orElse(anker.get().gebeurtenis().op());
        Optional<LocalDate> uiterlijk = termijn.rekenwijze().terug(dag, lengte);
        Optional<Feit> gedaan = zicht.laatste(
                feit -> feit.inZaak() && termijn.stappen().stream().anyMatch(id -> isStap(feit, id)));
        List<Gebeurtenis> feiten = new ArrayList<>(List.of(anker.get().gebeurtenis()));
        gedaan.ifPresent(feit -> feiten.add(feit.gebeurtenis()));
        return new Termijnloop(
                termijn, stand(uiterlijk, gedaan), Optional.of(dag), uiterlijk, List.copyOf(feiten), false);
    }

    private static Termijnloop loop(Termijn termijn, Termijnstand stand) {
        return new Termijnloop(termijn, Optional.of(stand), Optional.empty(), Optional.empty(), List.of(), false);
    }
}
