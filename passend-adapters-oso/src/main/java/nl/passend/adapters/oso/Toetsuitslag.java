package nl.passend.adapters.oso;

import java.util.List;
import nl.passend.core.api.Stabiel;

/**
 * The outcome of holding a file against its format.
 *
 * @param formaat name, version and profile, such as {@code OSO 2019.1 POSWV}; empty when the file could not be read so far
 * @param overtredingen what is not right, in the order of the file; empty when all is
 * @param volledig false when there was more than is listed: the file is broken throughout, or could not be read to its end
 */
@Stabiel
public record Toetsuitslag(String formaat, List<Overtreding> overtredingen, boolean volledig) {

    /** Makes the list unmodifiable. */
    public Toetsuitslag {
        overtredingen = List.copyOf(overtredingen);
    }

    /** Whether nothing is wrong. */
    public boolean geldig() {
        return overtredingen.isEmpty();
    }
}
