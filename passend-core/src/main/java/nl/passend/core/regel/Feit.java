package nl.passend.core.regel;

import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;

/**
 * An event as a set of rules sees it.
 *
 * @param gebeurtenis the event
 * @param plaats its place in the order of the dossier
 * @param onderwerp canonical id of what it is about; empty when the kind has none or these kaders do not know it
 * @param inZaak whether the zaak under judgement sees it
 * @param eigen whether it was recorded in that zaak itself
 */
@Experimenteel
public record Feit(Gebeurtenis gebeurtenis, int plaats, Optional<String> onderwerp, boolean inZaak, boolean eigen) {

    @Override
    public String toString() {
        return "Feit[" + gebeurtenis + "]";
    }

    /** Place and day tell events of a dossier apart; hashing all that an event holds would take long. */
    @Override
    public int hashCode() {
        return 31 * plaats + gebeurtenis.dag();
    }
}
