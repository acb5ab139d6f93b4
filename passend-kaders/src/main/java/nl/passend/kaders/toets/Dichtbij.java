package nl.passend.kaders.toets;

import java.util.Collection;
import java.util.List;
import nl.passend.core.fout.Nabij;

/** The hint behind a sentence about a name that is not there. */
final class Dichtbij {
    private Dichtbij() {}

    /** Such as {@code " (land:hia?)"}; empty when no name is near. */
    static String hint(String gezocht, Collection<String> namen) {
        List<String> naaste = Nabij.dichtbij(gezocht, namen);
        return naaste.isEmpty() ? "" : " (" + String.join(", ", naaste) + "?)";
    }
}
