package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time in which the stack is constant.
 *
 * @param van first day
 * @param tot last day; empty for open
 * @param lopend whether it only holds for a zaak whose request was made under an earlier stack
 * @param stapel what holds
 */
record Tijdvak(LocalDate van, Optional<LocalDate> tot, boolean lopend, Stapel stapel) {

    /** A first of August in it; empty when it has none. */
    Optional<LocalDate> begin() {
        return eerste(8).filter(this::omvat);
    }

    /** A day in the middle of a school year: the first of March, or else the first day that begins no school year. */
    Optional<LocalDate> midden() {
        LocalDate maart = eerste(3).orElse(van);
        LocalDate anders = van.getMonthValue() == 8 && van.getDayOfMonth() == 1 ? van.plusDays(1) : van;
        return Optional.of(omvat(maart) ? maart : anders).filter(this::omvat);
    }

    private Optional<LocalDate> eerste(int maand) {
        LocalDate ditJaar = LocalDate.of(van.getYear(), maand, 1);
        return Optional.of(ditJaar.isBefore(van) ? ditJaar.plusYears(1) : ditJaar);
    }

    private boolean omvat(LocalDate dag) {
        return !dag.isBefore(van) && tot.map(laatste -> !dag.isAfter(laatste)).orElse(true);
    }
}
