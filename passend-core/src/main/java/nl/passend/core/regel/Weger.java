package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.*;
import nl.passend.core.tijd.Lengte;

/**
 * Weighs a condition in one view: the plain reading of each form, with what it rests on. The compiled form in
 * {@code nl.passend.core.internal.motor} gives the same values, faster and without reasons.
 *
 * <p>Not thread safe; make one per view.
 */
@Experimenteel
public final class Weger {
    private final Zicht zicht;
    private final Regelset regels;
    private final Beleidskast kast;
    private final Stemmen stemmen;
    private final Leerlingweger leerling;

    /** For a view. */
    public Weger(Zicht zicht, Beleidskast kast) {
        this.zicht = zicht;
        this.regels = zicht.regels();
        this.kast = kast;
        this.stemmen = new Stemmen(zicht);
        this.leerling = new Leerlingweger(zicht);
    }

    /** How each run of a term stands in this view; at least one. */
    public List<Termijnloop> termijnen(Termijn termijn) {
        return new Termijnrekenaar(zicht, this).reken(termijn);
    }

    /** How a term that comes back will run in the next school year; empty when it does not come back or did not start. */
    public Optional<Termijnloop> volgendSchooljaar(Termijn termijn) {
        return new Termijnrekenaar(zicht, this).volgendSchooljaar(termijn);
    }

    /** The last day of a term when it begins on a day; empty when it cannot be told, or when it counts back. */
    public Optional<LocalDate> uiterlijk(Termijn termijn, LocalDate begin) {
        return new Termijnrekenaar(zicht, this).uiterlijk(termijn, begin);
    }

    /** The same view on an earlier day. */
    Weger op(LocalDate dag) {
        return new Weger(Zicht.op(regels, zicht.dossier(), zicht.zaak(), dag), kast);
    }

    /** All of a list. */
    public Waarde alle(List<Voorwaarde> delen) {
        Waarde samen = Waarde.VOLDAAN;
        for (Voorwaarde deel : delen) {
            samen = samen.en(weeg(deel).waarde());
        }
        return samen;
    }

    /** Weighs a condition. */
    public Weging weeg(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof AlleVan alle) {
            return samen(alle, alle.delen(), true);
        } else if (voorwaarde instanceof EenVan een) {
            return samen(een, een.delen(), false);
        } else if (voorwaarde instanceof Niet niet) {
            Weging deel = weeg(niet.deel());
            return new Weging(niet, deel.waarde().niet(), deel.feiten(), List.of(deel), List.of(), deel.dag());
        } else if (voorwaarde instanceof Gedaan gedaan) {
            return gedaan(gedaan);
        } else if (voorwaarde instanceof OverlegGehouden overleg) {
            return stemmen.overleg(overleg);
        } else if (voorwaarde instanceof DocumentAanwezig document) {
            return new Documentweger(zicht).weeg(document);
        } else if (voorwaarde instanceof AkkoordGegeven akkoord) {
            return stemmen.akkoord(akkoord);
        } else if (voorwaarde instanceof IsGehoord gehoord) {
            return stemmen.gehoord(gehoord);
        } else if (voorwaarde instanceof AdviesGegeven advies) {
            return stemmen.advies(advies);
        } else if (voorwaarde instanceof OordeelLuidt oordeel) {
            return stemmen.oordeel(oordeel);
        } else if (voorwaarde instanceof Ingezet ingezet) {
            return new Vormweger(zicht).ingezet(ingezet);
        } else if (voorwaarde instanceof Loopt loopt) {
            return new Vormweger(zicht).loopt(loopt);
        } else if (voorwaarde instanceof LeerlingIs is) {
            return leerling.weeg(is);
        } else if (voorwaarde instanceof TermijnStaat staat) {
            return termijn(staat);
        } else if (voorwaarde instanceof BeleidLuidt luidt) {
            return beleid(luidt);
        }
        throw new AssertionError(voorwaarde);
    }

    private Weging samen(Voorwaarde geheel, List<Voorwaarde> delen, boolean alle) {
        List<Weging> gewogen = delen.stream().map(this::weeg).toList();
        Waarde waarde = alle ? Waarde.VOLDAAN : Waarde.NIET_VOLDAAN;
        for (Weging deel : gewogen) {
            waarde = alle ? waarde.en(deel.waarde()) : waarde.of(deel.waarde());
        }
        List<nl.passend.core.dossier.Gebeurtenis> feiten = new ArrayList<>();
        for (Weging deel : gewogen) {
            boolean draagt = waarde == Waarde.NIET_TE_ZEGGEN || deel.waarde() == waarde;
            boolean genoeg = !alle && waarde == Waarde.VOLDAAN && !feiten.isEmpty();
            if (draagt && !genoeg) {
                deel.feiten().stream().filter(feit -> !feiten.contains(feit)).forEach(feiten::add);
            }
        }
        return new Weging(geheel, waarde, List.copyOf(feiten), gewogen, List.of(), Optional.empty());
    }

    private Weging gedaan(Gedaan vorm) {
        Optional<Feit> laatste = regels.stap(vorm.stap())
                .flatMap(stap -> zicht.laatste(feit -> binnen(zicht, feit, vorm.bereik())
                        && zicht.isStap(feit, stap)
                        && (!vorm.ooit() || vorm.uitkomsten().isEmpty() || heeftUitkomst(feit, vorm.uitkomsten()))));
        if (laatste.isEmpty()) {
            boolean breed = vorm.bereik().dossier()
                    || regels.stap(vorm.stap())
                            .flatMap(regels::vastlegging)
                            .filter(vast -> vast.soort().dossierbreed())
                            .isPresent();
            return Weging.van(vorm, zicht.afwezig(!breed));
        }
        if (vorm.uitkomsten().isEmpty()) {
            return Weging.van(vorm, Waarde.VOLDAAN, laatste.get());
        }
        return Weging.van(vorm, uitkomst(laatste.get(), vorm.uitkomsten()), laatste.get());
    }

    private Weging termijn(TermijnStaat vorm) {
        List<Termijnloop> lopen =
                regels.termijn(vorm.termijn()).map(this::vanDezeSchool).orElse(List.of());
        Optional<Termijnloop> zo = lopen.stream()
                .filter(loop -> loop.stand().filter(vorm.standen()::contains).isPresent())
                .findFirst();
        boolean onbekend =
                lopen.isEmpty() || lopen.stream().anyMatch(loop -> loop.stand().isEmpty());
        if (zo.isEmpty() && onbekend) {
            return Weging.van(vorm, Waarde.NIET_TE_ZEGGEN);
        }
        Termijnloop loop = zo.orElseGet(() -> lopen.get(lopen.size() - 1));
        return new Weging(vorm, Waarde.als(zo.isPresent()), loop.feiten(), List.of(), List.of(), loop.uiterlijk());
    }

    /** The runs of a term that are this school's: the clock of another school asks nothing of this one. */
    private List<Termijnloop> vanDezeSchool(Termijn termijn) {
        List<Termijnloop> lopen = termijnen(termijn);
        if (lopen.stream().allMatch(loop -> loop.school().isEmpty())) {
            return lopen;
        }
        Leerlingfeiten feiten = new Leerlingfeiten(zicht);
        List<Termijnloop> eigen = lopen.stream()
                .filter(loop -> loop.school().map(feiten::isDezeSchool).orElse(true))
                .toList();
        return eigen.isEmpty() ? List.of(Termijnloop.nietBegonnen(lopen.get(0).termijn())) : eigen;
    }

    private Weging beleid(BeleidLuidt vorm) {
        return kast.beleid(vorm.beleid())
                .map(beleid -> {
                    var gelezen = zicht.dossier()
                            .metAlleen(zicht.feiten().stream()
                                    .map(Feit::gebeurtenis)
                                    .filter(gebeurtenis -> gebeurtenis
                                            .soort()
                                            .filter(beleid.leest()::contains)
                                            .isPresent())
                                    .toList());
                    var uitkomst = beleid.oordeel(gelezen, zicht.overgenomen().isEmpty(), zicht.dag());
                    Waarde waarde = uitkomst.uitkomst().isEmpty()
                            ? Waarde.NIET_TE_ZEGGEN
                            : Waarde.als(vorm.uitkomsten().contains(uitkomst.uitkomst()));
                    return new Weging(vorm, waarde, uitkomst.feiten(), List.of(), List.of(), Optional.empty());
                })
                .orElse(Weging.van(vorm, Waarde.NIET_TE_ZEGGEN));
    }

    /** Whether an event is in the scope that a condition asks. */
    static boolean binnen(Zicht zicht, Feit feit, Bereik bereik) {
        boolean zaak = bereik.dossier() || feit.inZaak();
        return zaak && jongGenoeg(zicht.dag(), feit, bereik.nietOuderDan());
    }

    static boolean jongGenoeg(LocalDate dag, Feit feit, Optional<Lengte> lengte) {
        return lengte.isEmpty()
                || new nl.passend.core.tijd.Rekenwijze(false)
                        .uiterlijk(feit.gebeurtenis().op(), lengte.get())
                        .map(laatste -> !dag.isAfter(laatste))
                        .orElse(false);
    }

    static boolean heeftUitkomst(Feit feit, List<String> uitkomsten) {
        return feit.gebeurtenis().uitkomst().filter(uitkomsten::contains).isPresent();
    }

    static Waarde uitkomst(Feit feit, List<String> uitkomsten) {
        return feit.gebeurtenis()
                .uitkomst()
                .map(luidt -> Waarde.als(uitkomsten.contains(luidt)))
                .orElse(Waarde.NIET_TE_ZEGGEN);
    }
}
