package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
import nl.passend.core.tijd.Schooljaar;

/**
 * A term that comes back each school year, from its start on or in every year. The running year is told first, and then the year
 * before it when it was missed.
 */
final class Jaartermijn {
    private final Termijnrekenaar rekenaar;
    private final Zicht zicht;
    private final Termijn termijn;
    private final Termijnbegin begin;

    Jaartermijn(Termijnrekenaar rekenaar, Termijn termijn, Termijnbegin begin) {
        this.rekenaar = rekenaar;
        this.zicht = rekenaar.zicht();
        this.termijn = termijn;
        this.begin = begin;
    }

    List<Termijnloop> lopen(int diepte) {
        LocalDate ditJaar = Schooljaar.begin(zicht.dag());
        boolean vanStap =
                termijn.na().isPresent() && termijn.na().get().moment().isEmpty();
        if (!vanStap) {
            return jaren(vanzelf(ditJaar), ditJaar);
        }
        List<Termijnbegin.Begin> begonnen = begin.alle(diepte);
        if (begonnen.isEmpty()) {
            boolean zeker = zicht.afwezig(true) == Waarde.NIET_VOLDAAN;
            return List.of(Termijnloop.zonderBegin(
                    termijn, zeker ? Optional.of(Termijnstand.NIET_BEGONNEN) : Optional.empty()));
        }
        return jaren(begonnen.get(begonnen.size() - 1), ditJaar);
    }

    /** The run of the next school year; empty when the term did not start yet. */
    Optional<Termijnloop> volgend() {
        LocalDate volgendJaar = Schooljaar.begin(zicht.dag()).plusYears(1);
        boolean vanStap =
                termijn.na().isPresent() && termijn.na().get().moment().isEmpty();
        List<Termijnbegin.Begin> begonnen = vanStap ? begin.alle(0) : List.of(vanzelf(volgendJaar));
        return begonnen.isEmpty() ? Optional.empty() : jaar(begonnen.get(begonnen.size() - 1), volgendJaar);
    }

    private static Termijnbegin.Begin vanzelf(LocalDate dag) {
        return new Termijnbegin.Begin(dag.minusYears(1), -1, List.of(), false, Optional.empty(), Optional.empty());
    }

    private List<Termijnloop> jaren(Termijnbegin.Begin start, LocalDate ditJaar) {
        List<Termijnloop> uit = new ArrayList<>();
        jaar(start, ditJaar).ifPresent(uit::add);
        jaar(start, ditJaar.minusYears(1))
                .filter(loop -> loop.isStand(Termijnstand.VERSTREKEN))
                .ifPresent(uit::add);
        return uit;
    }

    /** The run of one school year; empty when its last day lies before the start or before the kader. */
    private Optional<Termijnloop> jaar(Termijnbegin.Begin start, LocalDate eersteDag) {
        Optional<LocalDate> anker = anker(eersteDag);
        Optional<LocalDate> uiterlijk = anker.flatMap(this::uiterlijk);
        LocalDate telt = start.dag().isAfter(eersteDag) ? start.dag() : eersteDag;
        LocalDate grens = uiterlijk.orElse(Schooljaar.einde(eersteDag));
        boolean teVroeg = start.dag().isAfter(Schooljaar.einde(eersteDag))
                || start.dag().isAfter(grens)
                || grens.isBefore(zicht.regels().eersteDag(termijn.id()));
        if (teVroeg) {
            return Optional.empty();
        }
        Optional<Feit> gedaan = zicht.feiten().stream()
                .filter(feit -> feit.plaats() > start.plaats()
                        && !feit.gebeurtenis().op().isBefore(eersteDag)
                        && !feit.gebeurtenis().op().isAfter(Schooljaar.einde(eersteDag))
                        && begin.haalt(feit, start))
                .findFirst();
        List<Gebeurtenis> feiten = new ArrayList<>(start.feiten());
        gedaan.ifPresent(feit -> feiten.add(feit.gebeurtenis()));
        return Optional.of(new Termijnloop(
                termijn,
                start.waarvoor(),
                misschienGedaan(gedaan, telt) ? Optional.empty() : rekenaar.stand(uiterlijk, gedaan),
                Optional.of(telt),
                uiterlijk,
                List.copyOf(feiten),
                List.of(),
                uiterlijk.isPresent() ? Optional.empty() : kalenderTot(eersteDag)));
    }

    private boolean misschienGedaan(Optional<Feit> gedaan, LocalDate vanaf) {
        return gedaan.isEmpty()
                && zicht.overgenomen()
                        .filter(feit -> feit.gebeurtenis()
                                .datum(nl.passend.core.dossier.Veld.VOLLEDIG_VANAF)
                                .map(vanaf::isBefore)
                                .orElse(true))
                        .isPresent();
    }

    /** The day from which is counted, forward or back: a moment of the school year, or its first day. */
    private Optional<LocalDate> anker(LocalDate eersteDag) {
        Optional<Moment> moment = termijn.voorMoment().isPresent()
                ? termijn.voorMoment()
                : termijn.na().flatMap(Termijn.Start::moment);
        return moment.isEmpty() ? Optional.of(eersteDag) : rekenaar.dag(moment.get(), eersteDag);
    }

    private Optional<LocalDate> uiterlijk(LocalDate anker) {
        if (termijn.uiterlijk() instanceof Moment moment) {
            return rekenaar.dag(moment, anker);
        }
        Lengte lengte = (Lengte) termijn.uiterlijk();
        return termijn.voorMoment().isPresent()
                ? termijn.rekenwijze().terug(anker, lengte.heleDagen(!rekenaar.gezin(termijn)), rekenaar.kalender())
                : termijn.rekenwijze().uiterlijk(anker, rekenaar.lengte(termijn, lengte), rekenaar.kalender());
    }

    private Optional<LocalDate> kalenderTot(LocalDate eersteDag) {
        boolean maat = termijn.uiterlijk() instanceof Lengte lengte
                ? termijn.rekenwijze().vraagtKalender(lengte)
                : ((Moment) termijn.uiterlijk()).vraagtKalender();
        boolean anker = termijn.voorMoment().filter(Moment::vraagtKalender).isPresent()
                || termijn.na()
                        .flatMap(Termijn.Start::moment)
                        .filter(Moment::vraagtKalender)
                        .isPresent();
        return maat || anker ? Optional.of(rekenaar.kalender().eersteOnbekende(eersteDag)) : Optional.empty();
    }
}
