package nl.passend.core.port.wissel;

import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.register.Pgn;

/**
 * The pseudonym under which a school and a platform speak of one pupil. It is no name and no persoonsgebonden nummer, and means
 * nothing elsewhere.
 *
 * @param waarde 1 to 64 letters, digits, dots, hyphens and underscores
 */
@Experimenteel
public record Leerlingsleutel(String waarde) {

    /** Refuses what cannot be a pseudonym; the message does not repeat it. */
    public Leerlingsleutel {
        if (!waarde.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new InvoerException(Foutcode.WAARDE_ONGELDIG, Plaats.wijzer("leerling"), "leerling", "leerling-1041");
        }
        if (Pgn.staatIn(waarde)) {
            throw new InvoerException(Foutcode.PGN_IN_VERZOEK, Plaats.wijzer("leerling"), "leerling");
        }
    }

    /** Never the pseudonym: it leads to a pupil for who knows the school. */
    @Override
    public String toString() {
        return "Leerlingsleutel[***]";
    }
}
