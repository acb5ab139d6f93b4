package nl.passend.core.internal.toetspunt;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Feit;
import nl.passend.core.toetspunt.Toetszicht;
import nl.passend.core.zorgplicht.Lezing;
import nl.passend.core.zorgplicht.Zorgplicht;

/** The refusal of a registration, the last word of a school, with what lay before it. */
record Weigering(Toetszicht zicht, Feit feit) {
    private static final Set<String> UITZONDERING = Set.of("geen-plaats", "grondslag");

    /** Of each school of the zaak itself that did not admit after all. */
    static List<Weigering> van(Toetszicht zicht) {
        return zicht.feiten(Soort.GEWEIGERD, Feit::eigen).stream()
                .filter(feit -> zicht.bekendVoor(feit.gebeurtenis()))
                .map(feit -> new Weigering(zicht, feit))
                .filter(weigering -> weigering.laatsteWoord())
                .toList();
    }

    private boolean laatsteWoord() {
        return Stream.of(Soort.GEWEIGERD, Soort.TOEGELATEN)
                .allMatch(soort -> zicht.feiten(soort, later -> later.plaats() > feit.plaats() && vanSchool(later))
                        .isEmpty());
    }

    private boolean vanSchool(Feit ander) {
        return ander.gebeurtenis().tekst(Veld.SCHOOL).filter(school()::equals).isPresent();
    }

    Gebeurtenis gebeurtenis() {
        return feit.gebeurtenis();
    }

    String school() {
        return gebeurtenis().tekst(Veld.SCHOOL).orElse("");
    }

    String grond() {
        return gebeurtenis().tekst(Veld.GROND).orElse("");
    }

    /** On the need of the child: not because the school is full, for its foundation, or because no extra support is needed. */
    boolean omDeBehoefte() {
        return !UITZONDERING.contains(grond()) && !grond().equals("geen-extra-ondersteuning");
    }

    /** Whether the refusing school bore the zorgplicht: a second board owes nothing while the first handles the registration. */
    boolean droegDePlicht() {
        return Zorgplicht.van(zicht.zicht().dossier(), gebeurtenis().op(), Lezing.GANGBAAR).regels().stream()
                .anyMatch(regel -> regel.school().equals(school())
                        && regel.tot().filter(gebeurtenis().op()::isAfter).isEmpty());
    }

    /** Events of the zaak before the refusal. */
    boolean eerder(Soort soort, Predicate<Feit> past) {
        return !zicht.feiten(soort, eerder -> eerder.plaats() < feit.plaats() && past.test(eerder))
                .isEmpty();
    }

    boolean oordeel(String welk) {
        return eerder(Soort.OORDEEL_GEGEVEN, eerder -> zicht.zicht().gaatOver(eerder, welk));
    }

    /** Schools that were willing before, other than this one. */
    List<Gebeurtenis> bereid() {
        return zicht
                .feiten(Soort.SCHOOL_BEREID, eerder -> eerder.plaats() < feit.plaats() && !vanSchool(eerder))
                .stream()
                .map(Feit::gebeurtenis)
                .toList();
    }
}
