package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Termijnstand;

/**
 * How a term stands on a day.
 *
 * @param termijn the term
 * @param stand where it stands; empty when the start is not known, or its condition or its calendar cannot be told
 * @param begin day from which it counts
 * @param uiterlijk last day on which the act is in time; empty while it stands still or has not begun
 * @param feiten events that it rests on
 * @param verlengd whether it was extended
 */
@Experimenteel
public record Termijnloop(
        Termijn termijn,
        Optional<Termijnstand> stand,
        Optional<LocalDate> begin,
        Optional<LocalDate> uiterlijk,
        List<Gebeurtenis> feiten,
        boolean verlengd) {

    /** Whether something must still be done for it: it runs, stands still or has run out. */
    public boolean open() {
        return stand.filter(waar ->
                        waar == Termijnstand.LOOPT || waar == Termijnstand.VERSTREKEN || waar == Termijnstand.STILGEZET)
                .isPresent();
    }
}
