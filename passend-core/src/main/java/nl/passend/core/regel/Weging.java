package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Voorwaarde;

/**
 * What came out of a condition, and what it rests on.
 *
 * @param voorwaarde the condition
 * @param waarde met, not met, cannot be told
 * @param feiten events that decided it; for what is met a set that gives it
 * @param delen what came out of the parts
 * @param ontbreekt ids of what is missing: parts of a document, roles that were not there, advisers
 * @param dag the day that decided it: the end of a term, the last day of a decision
 */
@Experimenteel
public record Weging(
        Voorwaarde voorwaarde,
        Waarde waarde,
        List<Gebeurtenis> feiten,
        List<Weging> delen,
        List<String> ontbreekt,
        Optional<LocalDate> dag) {

    static Weging van(Voorwaarde voorwaarde, Waarde waarde, Feit... feiten) {
        List<Gebeurtenis> gelezen = new ArrayList<>();
        for (Feit feit : feiten) {
            gelezen.add(feit.gebeurtenis());
        }
        return new Weging(voorwaarde, waarde, List.copyOf(gelezen), List.of(), List.of(), Optional.empty());
    }

    Weging metOntbrekend(List<String> ids) {
        return new Weging(voorwaarde, waarde, feiten, delen, List.copyOf(ids), dag);
    }

    Weging metDag(Optional<LocalDate> nieuw) {
        return new Weging(voorwaarde, waarde, feiten, delen, ontbreekt, nieuw);
    }
}
