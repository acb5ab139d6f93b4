package nl.passend.benchmarks.vloer;

import java.time.LocalDate;
import java.util.List;

/**
 * One case (geval) to judge.
 *
 * @param feiten the events, in order of day
 * @param peildatum the day that is asked about
 */
public record Geval(List<Feit> feiten, LocalDate peildatum) {

    /** Copies the list, so that a case never changes. */
    public Geval {
        feiten = List.copyOf(feiten);
    }
}
