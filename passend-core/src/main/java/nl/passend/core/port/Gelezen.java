package nl.passend.core.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Stabiel;
import nl.passend.core.dossier.Dossier;

/**
 * What a reader made of a file.
 *
 * @param dossier the events, each with the file and place where it was read
 * @param eigenDatum day that the file itself carries, when it has one
 * @param formaat name and version of the format, such as {@code OSO 2019.1 POSWV}
 * @param nietOvergenomen what stood in the file and became no event, by path; nothing is dropped in silence
 */
@Stabiel
public record Gelezen(
        Dossier dossier, Optional<LocalDate> eigenDatum, String formaat, List<NietOvergenomen> nietOvergenomen) {

    /** Makes the list unmodifiable. */
    public Gelezen {
        nietOvergenomen = List.copyOf(nietOvergenomen);
    }

    /**
     * Something that was read and not mapped.
     *
     * @param pad path of the element, without values
     * @param aantal how often
     * @param reden key of the reason: {@code gezondheid}, {@code buiten-bereik}, {@code geen-gebeurtenis}, {@code bijlage} or
     *     {@code onbekend}
     */
    public record NietOvergenomen(String pad, int aantal, String reden) {}
}
