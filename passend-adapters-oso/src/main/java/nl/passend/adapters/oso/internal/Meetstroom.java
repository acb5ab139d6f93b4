package nl.passend.adapters.oso.internal;

import java.io.IOException;
import java.io.InputStream;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/**
 * The bytes of a file on their way to the parser: refuses an empty file, an encoding that is not read, bytes that do not fit the
 * encoding, and too much outside the attachments. Does not close the stream below it.
 */
public final class Meetstroom extends InputStream {
    /** No dossier without its attachments comes near this; what does is an attack or an accident. */
    public static final long MEESTE_BUITEN_BIJLAGEN = 20_000_000;

    private static final int BEGIN = 512;
    private static final int MEGABYTE = 1_000_000;

    private final InputStream onder;
    private final String bestand;
    private final long grens;
    private final byte[] begin = new byte[BEGIN];
    private final int beginLengte;
    private final boolean utf8;
    private final Utf8Wacht wacht = new Utf8Wacht();
    private final Bijlagemeter meter = new Bijlagemeter();
    private int uitBegin;

    /**
     * Begins to read.
     *
     * @param grens bytes that may stand outside attachments
     * @throws InvoerException when the file is empty, or says it has an encoding that is not read
     */
    public Meetstroom(InputStream onder, String bestand, long grens) throws IOException {
        this.onder = onder;
        this.bestand = bestand;
        this.grens = grens;
        this.beginLengte = onder.readNBytes(begin, 0, BEGIN);
        if (isLeeg(begin, beginLengte)) {
            throw fout(Foutcode.BESTAND_LEEG, 0, 0);
        }
        Codering codering = Codering.van(begin, beginLengte);
        if (!codering.gelezen()) {
            throw fout(Foutcode.CODERING, 1, 1, codering.naam());
        }
        this.utf8 = codering.isUtf8();
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] doel, int van, int lengte) throws IOException {
        int aantal;
        if (uitBegin < beginLengte) {
            aantal = Math.min(lengte, beginLengte - uitBegin);
            System.arraycopy(begin, uitBegin, doel, van, aantal);
            uitBegin += aantal;
        } else {
            aantal = onder.read(doel, van, lengte);
        }
        if (aantal > 0) {
            controleer(doel, van, aantal);
        }
        return aantal;
    }

    /** The parser met content of an attachment at this byte. */
    void inhoud(long vanaf) {
        meter.inhoud(vanaf);
    }

    /** The content of the attachment ended before this byte. */
    void einde(long tot) {
        meter.einde(tot);
    }

    private void controleer(byte[] bytes, int van, int aantal) {
        if (utf8 && !wacht.past(bytes, van, aantal)) {
            throw fout(Foutcode.CODERING, wacht.regel(), wacht.kolom(), "UTF-8");
        }
        meter.tel(bytes, van, aantal);
        if (meter.buiten() > grens) {
            throw fout(Foutcode.XML_TE_GROOT, 0, 0, String.valueOf(grens / MEGABYTE));
        }
    }

    private static boolean isLeeg(byte[] bytes, int lengte) {
        for (int i = 0; i < lengte; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0 || bytes[i] == 0) {
                return false;
            }
        }
        return lengte < BEGIN;
    }

    private InvoerException fout(Foutcode code, int regel, int kolom, String... woorden) {
        return new InvoerException(code, new Plaats(bestand, regel, kolom, ""), woorden);
    }
}
