package nl.passend.core.kader;

import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;

/**
 * A step as it can be taken in a stack of kaders: its own lines and those of all it tightens, and those of the form it asks for.
 *
 * @param stap the step of the lowest layer
 * @param onderwerp the form that is asked, when the step asks for one of several; canonical id
 * @param keten the step and all steps it tightens, lowest first
 * @param wie roles that may take it
 * @param vereist every line that must be met
 * @param verwacht lines that are expected
 * @param zodra lists of lines; it must be taken once all of one list are met
 * @param legtVast what it records
 */
@Experimenteel
public record Stapkeuze(
        Stap stap,
        Optional<String> onderwerp,
        List<Stap> keten,
        List<String> wie,
        List<Eis> vereist,
        List<Eis> verwacht,
        List<List<Eis>> zodra,
        Stap.Vastlegging legtVast) {

    /** Stable id: that of the step, with the subject after {@code #} when there is one. */
    public String id() {
        return stap.id()
                + onderwerp
                        .map(wat -> "#" + wat.substring(wat.indexOf(':') + 1))
                        .orElse("");
    }
}
