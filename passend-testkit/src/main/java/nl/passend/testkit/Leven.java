package nl.passend.testkit;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.opdracht.Opdracht;

/**
 * A life by commands: every event but the facts of the pupil was allowed when it was appended.
 *
 * @param dossier what became of it
 * @param gedaan commands that were allowed, in order
 * @param geweigerd how many were refused
 */
@Experimenteel
public record Leven(Dossier dossier, List<Opdracht> gedaan, int geweigerd) {

    /** Makes the list unmodifiable. */
    public Leven {
        gedaan = List.copyOf(gedaan);
    }
}
