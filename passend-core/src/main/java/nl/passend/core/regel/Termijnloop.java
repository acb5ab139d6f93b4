package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Termijnstand;

/**
 * How one run of a term stands on a day.
 *
 * @param termijn the term
 * @param waarvoor which run, where a term runs once for each: the school or the form of support; else empty
 * @param stand where it stands; empty when the start is not known, or its condition or its calendar cannot be told
 * @param begin day from which it counts
 * @param uiterlijk last day on which the act is in time; empty while it stands still or has not begun
 * @param feiten events that it rests on
 * @param voorvallen extensions and standstills, those that do not count too, in order
 * @param kalenderTot the first day that the calendar does not know and that had to be counted; empty when none is missed
 */
@Experimenteel
public record Termijnloop(
        Termijn termijn,
        Optional<String> waarvoor,
        Optional<Termijnstand> stand,
        Optional<LocalDate> begin,
        Optional<LocalDate> uiterlijk,
        List<Gebeurtenis> feiten,
        List<Voorval> voorvallen,
        Optional<LocalDate> kalenderTot) {

    static Termijnloop nietBegonnen(Termijn termijn) {
        return zonderBegin(termijn, Optional.of(Termijnstand.NIET_BEGONNEN));
    }

    static Termijnloop zonderBegin(Termijn termijn, Optional<Termijnstand> stand) {
        return new Termijnloop(
                termijn,
                Optional.empty(),
                stand,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    Termijnloop metStand(Optional<Termijnstand> nieuw) {
        return new Termijnloop(termijn, waarvoor, nieuw, begin, uiterlijk, feiten, voorvallen, kalenderTot);
    }

    /** Whether something must still be done for it: it runs, stands still or has run out. */
    public boolean open() {
        return stand.filter(waar ->
                        waar == Termijnstand.LOOPT || waar == Termijnstand.VERSTREKEN || waar == Termijnstand.STILGEZET)
                .isPresent();
    }

    /** Whether it runs on a day and ends on it or later. */
    public boolean isOpenTot(LocalDate dag) {
        return isStand(Termijnstand.LOOPT)
                && uiterlijk.filter(laatste -> !laatste.isBefore(dag)).isPresent();
    }

    /** The school that it runs for, where it runs once for each. */
    Optional<String> school() {
        return waarvoor.filter(wat -> feiten.stream()
                .anyMatch(feit -> feit.tekst(Veld.SCHOOL).filter(wat::equals).isPresent()));
    }

    /** Whether it was extended, and that counts. */
    public boolean verlengd() {
        return voorvallen.stream()
                .anyMatch(voorval ->
                        voorval.soort() == Voorval.Soort.VERLENGD || voorval.soort() == Voorval.Soort.VERLENGD_TE_LANG);
    }

    boolean isStand(Termijnstand deze) {
        return stand.filter(deze::equals).isPresent();
    }
}
