package nl.passend.core.dossier;

import nl.passend.core.api.Stabiel;
import org.jspecify.annotations.Nullable;

/**
 * The school whose dossier this is.
 *
 * @param naam name; events name a school by this text or by {@code brin}
 * @param brin register number of four characters, or null
 * @param soort bao, sbo or so, or null when not told
 * @param bestuur name of the board, or null
 */
@Stabiel
public record School(
        String naam,
        @Nullable String brin,
        @Nullable String soort,
        @Nullable String bestuur) {

    /** Whether an event's school is this one. */
    public boolean heet(String school) {
        return school.equals(naam) || school.equals(brin);
    }
}
