package nl.passend.adapters.oso;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Writes aanvraag SWV-dossiers as UTF-8, only such as hold to the format. The same dossier gives the same bytes. Attachments are
 * copied from the file in which they were read, piece by piece.
 */
@Experimenteel
public final class SwvSchrijver {
    private static final int STUK = 8192;

    /** Opens the file that a dossier was read from, from its first byte; it is closed after use. */
    @Experimenteel
    @FunctionalInterface
    public interface Bron {
        /** No file: for a dossier without attachments. */
        Bron GEEN = InputStream::nullInputStream;

        /** Opens. */
        InputStream open() throws IOException;
    }

    /** A writer; it has no state. */
    public SwvSchrijver() {}

    /**
     * Writes.
     *
     * @param bron where the attachments come from
     * @param uit not closed
     * @throws InvoerException when the dossier is not as the format asks, with each violation; then nothing is written
     * @throws IOException when a stream fails, or the file of the attachments is not the one that was read
     */
    public void schrijf(SwvDossier dossier, Bron bron, OutputStream uit) throws IOException {
        List<Overtreding> overtredingen = dossier.toets().overtredingen();
        if (!overtredingen.isEmpty()) {
            throw new InvoerException(overtredingen.stream()
                    .map(overtreding -> Melding.van(
                            Foutcode.SWV_ONGELDIG,
                            Plaats.wijzer(overtreding.pad()),
                            overtreding.regel(),
                            overtreding.tekst(Locale.ROOT)))
                    .toList());
        }
        XMLOutputFactory fabriek = new OutputFactoryImpl();
        try (InputStream bestand = bron.open()) {
            XMLStreamWriter2 schrijver = (XMLStreamWriter2) fabriek.createXMLStreamWriter(uit, "UTF-8");
            schrijver.writeStartDocument("UTF-8", "1.0");
            schrijver.writeCharacters("\n");
            new Werk(schrijver, bestand)
                    .schrijf(dossier.wortel(), 0, dossier.versie().namespace());
            schrijver.writeCharacters("\n");
            schrijver.writeEndDocument();
            schrijver.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getClass().getSimpleName());
        }
    }

    /** One dossier. */
    private static final class Werk {
        private final XMLStreamWriter2 schrijver;
        private final InputStream bestand;
        private long plaats;

        Werk(XMLStreamWriter2 schrijver, InputStream bestand) {
            this.schrijver = schrijver;
            this.bestand = bestand;
        }

        void schrijf(Inhoudsdeel deel, int diepte, String namespace) throws XMLStreamException, IOException {
            schrijver.writeStartElement(deel.naam());
            if (diepte == 0) {
                schrijver.writeDefaultNamespace(namespace);
            }
            for (var kenmerk : deel.kenmerken().entrySet()) {
                schrijver.writeAttribute(kenmerk.getKey(), kenmerk.getValue());
            }
            if (deel.tekst().isPresent()) {
                schrijver.writeCharacters(deel.tekst().get());
            }
            if (deel.bijlage().isPresent()) {
                kopieer(deel.bijlage().get());
            }
            List<Inhoudsdeel> delen = deel.delen();
            for (Inhoudsdeel onder : delen) {
                schrijver.writeCharacters("\n" + "  ".repeat(diepte + 1));
                schrijf(onder, diepte + 1, namespace);
            }
            if (!delen.isEmpty()) {
                schrijver.writeCharacters("\n" + "  ".repeat(diepte));
            }
            schrijver.writeEndElement();
        }

        /** The content as it stood, marks of CDATA included; only ASCII, so that it may stand in any encoding. */
        private void kopieer(Inhoudsdeel.Bijlage bijlage) throws IOException, XMLStreamException {
            bestand.skipNBytes(bijlage.van() - plaats);
            byte[] bytes = new byte[STUK];
            char[] tekens = new char[STUK];
            long over = bijlage.lengte();
            while (over > 0) {
                int aantal = bestand.readNBytes(bytes, 0, (int) Math.min(over, STUK));
                for (int i = 0; i < aantal; i++) {
                    tekens[i] = (char) (bytes[i] & 0xFF);
                    if (bytes[i] < 0) {
                        throw new IOException("not ASCII");
                    }
                }
                if (aantal == 0) {
                    throw new IOException("end of file");
                }
                schrijver.writeRaw(tekens, 0, aantal);
                over -= aantal;
            }
            plaats = bijlage.van() + bijlage.lengte();
        }
    }
}
