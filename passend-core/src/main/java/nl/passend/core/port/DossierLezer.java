package nl.passend.core.port;

import java.io.IOException;
import java.io.InputStream;
import nl.passend.core.api.Stabiel;

/**
 * Reads a dossier from a file of some format: the inbound port that a format adapter implements. Implementations are thread safe
 * and have a public constructor or {@code provider()} without arguments, so that {@link Plugins} finds them.
 */
@Stabiel
public interface DossierLezer {

    /** Short name, such as {@code oso-2019.1}; unique among the readers of one application. */
    String naam();

    /**
     * Whether this reader knows the format.
     *
     * @param begin the first bytes of the file, at most 4,096
     */
    boolean herkent(byte[] begin);

    /**
     * Reads the whole file as a stream; does not close it.
     *
     * @param in the content from its first byte
     * @param bestand name for messages and provenance, without folder
     * @throws nl.passend.core.fout.InvoerException when the content is not right, with everything that is wrong and no pupil data
     * @throws IOException when the stream itself fails
     */
    Gelezen lees(InputStream in, String bestand) throws IOException;
}
