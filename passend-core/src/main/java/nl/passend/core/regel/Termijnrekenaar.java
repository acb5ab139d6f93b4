package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.kader.Elementen;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
import nl.passend.core.tijd.Schoolkalender;

/** Works out how a term stands: once for each thing that it runs for. Makes one list; the ways of counting are beside it. */
final class Termijnrekenaar {
    private static final int DIEPSTE = 4;

    private final Zicht zicht;
    private final Weger weger;

    Termijnrekenaar(Zicht zicht, Weger weger) {
        this.zicht = zicht;
        this.weger = weger;
    }

    /** Every run of a term, at least one. */
    List<Termijnloop> reken(Termijn deel) {
        return reken(deel, 0);
    }

    List<Termijnloop> reken(Termijn deel, int diepte) {
        Termijn termijn = volledig(deel);
        if (diepte > DIEPSTE) {
            return List.of(Termijnloop.nietBegonnen(termijn));
        }
        List<Termijnloop> lopen = new ArrayList<>();
        for (Termijnloop loop : lopen(termijn, diepte)) {
            lopen.add(alsHetTelt(loop));
        }
        return lopen.isEmpty() ? List.of(Termijnloop.nietBegonnen(termijn)) : List.copyOf(lopen);
    }

    /** How a term that comes back will run in the next school year. */
    Optional<Termijnloop> volgendSchooljaar(Termijn deel) {
        Termijn termijn = volledig(deel);
        return komtTerug(termijn)
                ? new Jaartermijn(this, termijn, new Termijnbegin(zicht, this, termijn)).volgend()
                : Optional.empty();
    }

    /** The last day of a term when it begins on a day. */
    Optional<LocalDate> uiterlijk(Termijn termijn, LocalDate begin) {
        if (termijn.voor().isPresent()) {
            return Optional.empty();
        }
        return termijn.uiterlijk() instanceof Lengte lengte
                ? termijn.rekenwijze().uiterlijk(begin, lengte(termijn, lengte), kalender())
                : dag((Moment) termijn.uiterlijk(), begin);
    }

    /** Whether it runs anew in each school year. */
    private static boolean komtTerug(Termijn termijn) {
        return termijn.elkSchooljaar()
                || termijn.voorMoment().isPresent()
                || termijn.na().flatMap(Termijn.Start::moment).isPresent();
    }

    private List<Termijnloop> lopen(Termijn termijn, int diepte) {
        Termijnbegin begin = new Termijnbegin(zicht, this, termijn);
        if (komtTerug(termijn)) {
            return new Jaartermijn(this, termijn, begin).lopen(diepte);
        }
        if (termijn.voor().isPresent()) {
            return new Terugtelling(this, termijn).lopen();
        }
        List<Termijnbegin.Begin> begonnen = begin.alle(diepte);
        if (begonnen.isEmpty()) {
            boolean zeker = termijn.na().isPresent() && zicht.afwezig(true) == Waarde.NIET_VOLDAAN;
            return List.of(Termijnloop.zonderBegin(
                    termijn, zeker ? Optional.of(Termijnstand.NIET_BEGONNEN) : Optional.empty()));
        }
        List<Termijnloop> lopen = new ArrayList<>();
        for (Termijnbegin.Begin een : begonnen) {
            boolean voorHetKader = een.dag().isBefore(zicht.regels().eersteDag(termijn.id()));
            lopen.add(voorHetKader ? Termijnloop.nietBegonnen(termijn) : new Termijnverloop(this, termijn, een).loop());
        }
        return lopen;
    }

    private Termijnloop alsHetTelt(Termijnloop loop) {
        if (loop.termijn().als().isEmpty() || loop.isStand(Termijnstand.NIET_BEGONNEN)) {
            return loop;
        }
        return switch (als(loop.termijn(), loop.uiterlijk())) {
            case VOLDAAN -> loop;
            case NIET_VOLDAAN -> Termijnloop.nietBegonnen(loop.termijn());
            case NIET_TE_ZEGGEN -> loop.metStand(Optional.empty());
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
        boolean eigenBegin = deel.na().isPresent()
                || deel.voor().isPresent()
                || deel.voorMoment().isPresent();
        return Termijn.bouw()
                .from(deel)
                .stappen(deel.stappen().isEmpty() ? basis.stappen() : deel.stappen())
                .na(eigenBegin ? deel.na() : basis.na())
                .voor(eigenBegin ? deel.voor() : basis.voor())
                .voorMoment(eigenBegin ? deel.voorMoment() : basis.voorMoment())
                .rekentVanaf(deel.rekentVanaf().isPresent() ? deel.rekentVanaf() : basis.rekentVanaf())
                .als(deel.als().isEmpty() ? basis.als() : deel.als())
                .wie(deel.wie().isPresent() ? deel.wie() : basis.wie())
                .gevolg(deel.gevolg().isPresent() ? deel.gevolg() : basis.gevolg())
                .stilstaan(deel.stilstaan().isPresent() ? deel.stilstaan() : basis.stilstaan())
                .elkSchooljaar(deel.elkSchooljaar() || !eigenBegin && basis.elkSchooljaar())
                .build();
    }

    Zicht zicht() {
        return zicht;
    }

    Schoolkalender kalender() {
        return zicht.regels().kalender();
    }

    /** Whether who must act is parents or pupil: a part of a day then counts for them. */
    boolean gezin(Termijn termijn) {
        return termijn.wie()
                .flatMap(zicht.regels()::rol)
                .map(Elementen.Rol::van)
                .filter("gezin"::equals)
                .isPresent();
    }

    /** A length, with hours as whole days for the one who is protected. */
    Lengte lengte(Termijn termijn, Lengte lengte) {
        return lengte.heleDagen(gezin(termijn));
    }

    /** The day of a moment, seen from a day. */
    Optional<LocalDate> dag(Moment moment, LocalDate vanaf) {
        Leerlingfeiten leerling = new Leerlingfeiten(zicht);
        return moment.naar(
                vanaf, leerling.groepOp(vanaf), leerling.geboren().map(Leerlingfeiten.Gevonden::waarde), kalender());
    }

    /** Whether an event is one of these steps. */
    boolean isEen(Feit feit, List<String> stappen) {
        return stappen.stream().anyMatch(id -> isStap(feit, id));
    }

    boolean isStap(Feit feit, String id) {
        return zicht.regels().stap(id).filter(stap -> zicht.isStap(feit, stap)).isPresent();
    }

    /** Where a term stands that has begun; empty when its last day is not known. */
    Optional<Termijnstand> stand(Optional<LocalDate> uiterlijk, Optional<Feit> gedaan) {
        return uiterlijk.map(laatste -> {
            if (gedaan.isPresent()) {
                return gedaan.get().gebeurtenis().op().isAfter(laatste) ? Termijnstand.TE_LAAT : Termijnstand.GEHAALD;
            }
            return zicht.dag().isAfter(laatste) ? Termijnstand.VERSTREKEN : Termijnstand.LOOPT;
        });
    }
}
