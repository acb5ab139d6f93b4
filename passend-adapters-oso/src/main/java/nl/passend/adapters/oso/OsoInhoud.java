package nl.passend.adapters.oso;

import java.io.IOException;
import java.io.InputStream;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/**
 * Everything that an OSO file of any profile holds, with the judgement of it; read in one pass. Attachments are known by their place
 * in the file, a persoonsgebonden nummer is not there.
 *
 * @param wortel the dossier, or the list of dossiers
 * @param uitslag what is not as the format asks
 */
@Experimenteel
public record OsoInhoud(Inhoudsdeel wortel, Toetsuitslag uitslag) {

    /**
     * Reads and judges.
     *
     * @param in the content from its first byte; not closed
     * @param bestand name for messages, without folder
     * @throws InvoerException when the file cannot be read to its end as OSO of a known version
     * @throws IOException when the stream itself fails
     */
    public static OsoInhoud lees(InputStream in, String bestand) throws IOException {
        Boom boom = new Boom();
        Toetsuitslag uitslag = new OsoToetser().toets(in, bestand, boom);
        Inhoudsdeel wortel = boom.wortel();
        if (wortel == null) {
            throw new InvoerException(Foutcode.OSO_SOORT, new Plaats(bestand, 0, 0, ""), "OSO-bericht");
        }
        return new OsoInhoud(wortel, uitslag);
    }
}
