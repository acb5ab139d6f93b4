package nl.passend.kaders;

import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.tijd.Schoolkalender;
import nl.passend.kaders.internal.boom.Boomlezer;
import nl.passend.kaders.internal.boom.Meldingen;
import nl.passend.kaders.internal.kalender.Kalendervorm;

/**
 * Reads a school calendar: holidays of one region or school as YAML or JSON, in the shape of {@code kalender.schema.json}. Stateless
 * and thread safe.
 */
@Experimenteel
public final class KalenderLezer {
    /** A reader of school calendars. */
    public KalenderLezer() {}

    /**
     * Reads a whole file that is in memory. Calendars of several years are read apart and taken together with
     * {@link Schoolkalender#met}.
     *
     * @param bestand name of the file for messages, without folder
     * @throws nl.passend.core.fout.InvoerException with everything that is wrong, in order of place
     */
    public Schoolkalender lees(byte[] inhoud, String bestand) {
        Meldingen meldingen = new Meldingen();
        Optional<Schoolkalender> gelezen = Boomlezer.lees(inhoud, bestand, meldingen)
                .flatMap(boom -> new Kalendervorm(bestand, meldingen).lees(boom));
        meldingen.weigerInvoer();
        return gelezen.orElseThrow();
    }
}
