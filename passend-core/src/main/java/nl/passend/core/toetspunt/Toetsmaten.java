package nl.passend.core.toetspunt;

import nl.passend.core.api.Experimenteel;
import nl.passend.core.tijd.Lengte;

/**
 * Measures that no law gives and that toetspunten need; each is the caller's to choose.
 *
 * @param bewijsHoogstens how old, on the day of an advice, the newest observation may be on which it rests, and on the day of a
 *     decision the newest research; the law sets no age (LBT 108742 found nine months too old while treatment went on)
 * @param gelijkeWoorden from how many words on two equal texts count as copied; shorter ones only refer
 */
@Experimenteel
public record Toetsmaten(Lengte bewijsHoogstens, int gelijkeWoorden) {
    /** Half a year, eight words: our own choice. */
    public static final Toetsmaten STANDAARD = new Toetsmaten(new Lengte(6, Lengte.Eenheid.MAANDEN), 8);
}
