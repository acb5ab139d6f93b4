package nl.passend.core.tijd;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import nl.passend.core.api.Experimenteel;

/**
 * One run of a term: a begin and a length or a fixed last day, and what happens to it on the way, told in order. Days on which it
 * stands still do not count, once; an extension counts from the last day as counted, before a weekend or public holiday moves it, and
 * ends on the day that was named: that is no length of the law and does not move.
 *
 * <p>Mutable; not thread safe.
 */
@Experimenteel
public final class Looptijd {
    private final Rekenwijze rekenwijze;
    private final Schoolkalender kalender;
    private final LocalDate begin;
    private final BitSet stil = new BitSet();
    private BitSet verwerkt = new BitSet();
    private Optional<Lengte> lengte;
    private Optional<LocalDate> kaal;
    private boolean genoemd;

    private Looptijd(
            Rekenwijze rekenwijze,
            Schoolkalender kalender,
            LocalDate begin,
            Optional<Lengte> lengte,
            Optional<LocalDate> kaal) {
        this.rekenwijze = rekenwijze;
        this.kalender = kalender;
        this.begin = begin;
        this.lengte = lengte;
        this.kaal = kaal;
    }

    /** From a day, for a length. */
    public static Looptijd van(LocalDate begin, Lengte lengte, Rekenwijze rekenwijze, Schoolkalender kalender) {
        return new Looptijd(rekenwijze, kalender, begin, Optional.of(lengte), rekenwijze.tel(begin, lengte, kalender));
    }

    /**
     * From a day until a day of the calendar; that day does not move for a weekend.
     *
     * @param tot empty when it cannot be told
     */
    public static Looptijd tot(
            LocalDate begin, Optional<LocalDate> tot, Rekenwijze rekenwijze, Schoolkalender kalender) {
        return new Looptijd(rekenwijze, kalender, begin, Optional.empty(), tot);
    }

    /** The last day; empty when a day that must be counted is not known. */
    public Optional<LocalDate> uiterlijk() {
        return geteld().map(this::einddag);
    }

    /** The last day is never one on which it stands still. */
    private LocalDate einddag(LocalDate geteld) {
        LocalDate dag = verschoven(geteld);
        while (dag.isAfter(begin) && stil.get(dagNummer(dag))) {
            dag = verschoven(dag.plusDays(1));
        }
        return dag;
    }

    private LocalDate verschoven(LocalDate dag) {
        return genoemd
                ? dag
                : lengte.map(maat -> rekenwijze.einddag(begin, dag, maat, kalender))
                        .orElse(dag);
    }

    /** The last day as counted: what stood still comes on top, in the unit of the term. */
    private Optional<LocalDate> geteld() {
        BitSet nieuw = (BitSet) stil.clone();
        nieuw.andNot(verwerkt);
        Predicate<LocalDate> telt = telt();
        int erbij = (int)
                nieuw.stream().filter(dag -> telt.test(begin.plusDays(dag))).count();
        return kaal.flatMap(dag -> verder(dag, erbij, telt));
    }

    private Predicate<LocalDate> telt() {
        if (lengte.isEmpty()) {
            return dag -> true;
        }
        return switch (rekenwijze.eenheid(lengte.get())) {
            case WERKDAGEN -> dag -> !kalender.geenWerkdag(dag);
            case SCHOOLDAGEN -> kalender::schooldag;
            case SCHOOLWEKEN -> dag -> !kalender.vakantieweek(dag);
            default -> dag -> true;
        };
    }

    private Optional<LocalDate> verder(LocalDate van, int aantal, Predicate<LocalDate> telt) {
        boolean vraagt = lengte.filter(rekenwijze::vraagtKalender).isPresent();
        return Rekenwijze.stap(van, aantal, 1, dag -> !vraagt || kalender.kent(dag), telt);
    }

    /**
     * Stands still during some days.
     *
     * @return false when they begin after the last day: what has run out stays so
     */
    public boolean staStil(Periode dagen) {
        if (uiterlijk().filter(dagen.van()::isAfter).isPresent()) {
            return false;
        }
        int eerste = Math.max(1, dagNummer(dagen.van()));
        int laatste = dagNummer(dagen.totEnMet());
        if (laatste >= eerste) {
            stil.set(eerste, laatste + 1);
        }
        return true;
    }

    private int dagNummer(LocalDate dag) {
        return Math.toIntExact(ChronoUnit.DAYS.between(begin, dag));
    }

    /** What became of an extension. */
    public enum Verlengd {
        /** It counts. */
        GETELD,
        /** It counts, but not as long as was named. */
        INGEKORT,
        /** It came after the last day and changes nothing. */
        TE_LAAT,
        /** It names no later day than there was and changes nothing. */
        NIET_LATER,
        /** It cannot be told. */
        ONBEKEND
    }

    /**
     * Extends it.
     *
     * @param op day on which it was told
     * @param tot last day that was named
     * @param hoogstens longest extra length
     */
    public Verlengd verleng(LocalDate op, LocalDate tot, Lengte hoogstens) {
        Optional<LocalDate> nu = geteld();
        Optional<LocalDate> grens = nu.flatMap(dag -> rekenwijze.tel(dag, hoogstens, kalender));
        if (grens.isEmpty()) {
            return Verlengd.ONBEKEND;
        }
        LocalDate laatste = einddag(nu.get());
        if (op.isAfter(laatste)) {
            return Verlengd.TE_LAAT;
        }
        if (!tot.isAfter(laatste)) {
            return Verlengd.NIET_LATER;
        }
        LocalDate uiterst = rekenwijze.einddag(begin, grens.get(), hoogstens, kalender);
        boolean teLang = tot.isAfter(uiterst);
        lengte = Optional.of(hoogstens);
        kaal = Optional.of(teLang ? uiterst : tot);
        genoemd = true;
        verwerkt = (BitSet) stil.clone();
        return teLang ? Verlengd.INGEKORT : Verlengd.GETELD;
    }
}
