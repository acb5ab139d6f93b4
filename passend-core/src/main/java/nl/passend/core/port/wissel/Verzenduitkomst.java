package nl.passend.core.port.wissel;

import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Melding;

/** What became of a request that was sent: exactly one of three. */
@Experimenteel
public sealed interface Verzenduitkomst {

    /**
     * The platform has it, once.
     *
     * @param platformnummer number under which the platform has it
     */
    record Aangenomen(String platformnummer) implements Verzenduitkomst {}

    /**
     * It is certain that the platform does not have it.
     *
     * @param opnieuw whether sending the same again may help
     */
    record Mislukt(Melding reden, boolean opnieuw) implements Verzenduitkomst {}

    /** Nobody here can tell whether the platform has it: a person looks there, and records what was seen. */
    record Onzeker(Melding reden) implements Verzenduitkomst {}
}
