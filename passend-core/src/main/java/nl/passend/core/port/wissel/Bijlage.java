package nl.passend.core.port.wissel;

import java.io.IOException;
import java.io.InputStream;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/**
 * A document that goes along with a request. The content is not held: it is opened when it is sent, as often as needed, and checked
 * against length and hash while it passes.
 *
 * @param naam file name for people, without folder; it may hold the name of a pupil, so no message repeats it
 * @param document id of the document in the kader, such as {@code groeidocument}
 * @param mediatype such as {@code application/pdf}
 * @param lengte bytes
 * @param sha256 hash of the content, 64 hexadecimal digits in lower case
 * @param inhoud opens the content
 */
@Experimenteel
public record Bijlage(String naam, String document, String mediatype, long lengte, String sha256, Inhoud inhoud) {

    /** Refuses a path, a length below zero and what is no hash. */
    public Bijlage {
        if (naam.isBlank() || naam.contains("/") || naam.contains("\\") || naam.contains("..") || naam.length() > 200) {
            throw fout("naam", "opp.pdf");
        }
        if (!mediatype.matches("[a-z]+/[a-z0-9.+-]+")) {
            throw fout("mediatype", "application/pdf");
        }
        if (lengte < 0) {
            throw fout("lengte", "0");
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw fout("sha256", "64 x 0-9a-f");
        }
    }

    private static InvoerException fout(String veld, String voorbeeld) {
        return new InvoerException(
                Foutcode.WAARDE_ONGELDIG, Plaats.wijzer("bijlage/" + veld), "bijlage/" + veld, voorbeeld);
    }

    /**
     * The content, checked while it passes: what differs from {@link #lengte} or {@link #sha256} ends in an {@link InvoerException}
     * PAS-2204 before its end is told.
     */
    public Inhoud gecontroleerd() {
        return () -> new Gecontroleerd(this, inhoud.open());
    }

    /** Without the file name. */
    @Override
    public String toString() {
        return "Bijlage[" + document + " " + lengte + "]";
    }

    /** Opens content from its first byte; the caller closes it. */
    @FunctionalInterface
    @Experimenteel
    public interface Inhoud {
        /**
         * A new stream.
         *
         * @throws IOException when the content cannot be reached
         */
        InputStream open() throws IOException;
    }
}
