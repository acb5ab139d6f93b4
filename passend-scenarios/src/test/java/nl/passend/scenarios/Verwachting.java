package nl.passend.scenarios;

import java.util.function.Function;

/**
 * One line that begins with Dan: what should be so, of what was looked at. Can be asked again of a world with something switched off.
 *
 * @param regel line in the feature file
 * @param tekst the line
 * @param kant whether it says that something is met, not met, or neither
 * @param toets asks it
 */
record Verwachting(int regel, String tekst, Kant kant, Function<Beeld, Uitslag> toets) {

    /** Which side of a rule an expectation shows. */
    enum Kant {
        /** Something may, must, runs, is there: the rule is met. */
        WEL,
        /** Something may not, is not there, has run out: the rule is not met. */
        NIET,
        /** Says neither. */
        GEEN
    }
}
