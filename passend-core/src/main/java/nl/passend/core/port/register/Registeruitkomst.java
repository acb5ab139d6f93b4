package nl.passend.core.port.register;

import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Melding;

/** How a registration stands. */
@Experimenteel
public sealed interface Registeruitkomst {

    /** The register has it. */
    record Verwerkt() implements Registeruitkomst {}

    /** The register received it and has not judged it yet. */
    record InBehandeling() implements Registeruitkomst {}

    /**
     * The register refuses it.
     *
     * @param signaal code of the register, without data of the pupil
     */
    record Afgekeurd(String signaal) implements Registeruitkomst {}

    /** It is certain that the register does not have it. */
    record Mislukt(Melding reden) implements Registeruitkomst {}

    /** It is not known whether the register has it: ask {@link Register#stand}, or let a person look. */
    record Onzeker(Melding reden) implements Registeruitkomst {}
}
