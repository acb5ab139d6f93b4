package nl.passend.core.toetspunt;

import java.util.List;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Gebeurtenis;

/**
 * A fault that shows.
 *
 * @param code which
 * @param zaak the zaak in which it shows; empty for the dossier's own
 * @param woorden what fills its sentence: names of elements and days, never data of a pupil and no names of people
 * @param feiten the events that show it, in order
 */
@Experimenteel
public record Treffer(Toetscode code, String zaak, List<String> woorden, List<Gebeurtenis> feiten) {
    /** Copies its lists. */
    public Treffer {
        woorden = List.copyOf(woorden);
        feiten = List.copyOf(feiten);
    }
}
