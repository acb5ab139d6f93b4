package nl.passend.core.port.register;

import nl.passend.core.api.Experimenteel;

/**
 * The port toward the national register. Implementations are thread safe and never throw for what the register or the line does: that
 * is an {@link Registeruitkomst}.
 */
@Experimenteel
public interface Register {

    /** Enters it. The same registration again is the same entry. */
    Registeruitkomst registreer(Registratie registratie);

    /** How an earlier registration stands, by its key. */
    Registeruitkomst stand(String sleutel);
}
