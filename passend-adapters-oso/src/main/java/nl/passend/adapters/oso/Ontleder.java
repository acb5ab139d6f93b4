package nl.passend.adapters.oso;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Runs the XML parser over one file and hands its events to a {@link Stapel}. Text is taken from the parser only for the fields
 * that are read; all other text is skipped in the parser's own buffer. One file, one thread.
 *
 * <p>The parser's own messages quote the file, so they are dropped: a message says where, and in which known element.
 */
final class Ontleder {
    /** A question to the parser. */
    private interface Vraag<T> {
        T stel() throws XMLStreamException;
    }

    private final String bestand;
    private final XMLStreamReader2 lezer;
    private @Nullable Stapel stapel;

    private Ontleder(InputStream in, String bestand) throws IOException {
        this.bestand = bestand;
        this.lezer = vraag(() -> (XMLStreamReader2) fabriek().createXMLStreamReader(in), null, bestand, "/");
    }

    /** What the file holds, as far as it is read. */
    static Inhoud ontleed(InputStream in, String bestand) throws IOException {
        return new Ontleder(in, bestand).lees();
    }

    private Inhoud lees() throws IOException {
        while (vraag(lezer::hasNext)) {
            verwerk(vraag(lezer::next));
        }
        return open().inhoud();
    }

    /** A new one for each file: its table of names would otherwise grow with every odd file that a server meets. */
    private static XMLInputFactory fabriek() {
        XMLInputFactory fabriek = new InputFactoryImpl();
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }

    private void verwerk(int soort) throws IOException {
        switch (soort) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new InvoerException(
                        Foutcode.XML_DTD,
                        plaats(bestand, lezer.getLocationInfo().getCurrentLocation()));
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.END_ELEMENT -> open().einde();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> tekst();
            default -> {
                // comments, instructions, spaces around the root
            }
        }
    }

    private void begin() {
        Plaats hier = plaats(bestand, lezer.getLocation());
        String namespace = lezer.getNamespaceURI() == null ? "" : lezer.getNamespaceURI();
        String naam = lezer.getLocalName();
        if (stapel == null) {
            stapel = new Stapel(new Inhoud(Kop.versie(hier, namespace, naam), new Fouten(bestand)));
        }
        if (!stapel.past()) {
            throw new InvoerException(Foutcode.XML_KAPOT, hier, "> " + Stapel.MEESTE_DIEPTE + "x <");
        }
        stapel.begin(namespace, naam, hier.regel(), hier.kolom());
    }

    private void tekst() throws IOException {
        Stapel hier = open();
        if (hier.wilTekst()) {
            hier.tekst(vraag(lezer::getText));
        } else if (hier.isBlok() && !vraag(lezer::isWhiteSpace)) {
            hier.losseTekst();
        }
    }

    /** A parser that is right tells of nothing before the root element. */
    private Stapel open() {
        if (stapel == null) {
            throw kapot(lezer.getLocation(), bestand, "/");
        }
        return stapel;
    }

    private <T> T vraag(Vraag<T> vraag) throws IOException {
        return vraag(vraag, lezer, bestand, stapel == null ? "/" : "/" + stapel.pad());
    }

    private static <T> T vraag(Vraag<T> vraag, @Nullable XMLStreamReader2 lezer, String bestand, String pad)
            throws IOException {
        try {
            return vraag.stel();
        } catch (InvoerException e) {
            throw e;
        } catch (XMLStreamException e) {
            gooiAlsStroomFaalt(e);
            throw kapot(e.getLocation(), bestand, pad);
        } catch (RuntimeException e) {
            // The parser reads text lazily and then throws unchecked; and broken bytes may find a bug in it.
            gooiAlsStroomFaalt(e);
            throw kapot(lezer == null ? null : lezer.getLocation(), bestand, pad);
        }
    }

    private static void gooiAlsStroomFaalt(Throwable fout) throws IOException {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof IOException stroomfout) {
                throw stroomfout;
            }
            if (oorzaak instanceof XMLStreamException xml
                    && xml.getNestedException() instanceof IOException stroomfout) {
                throw stroomfout;
            }
        }
    }

    private static InvoerException kapot(@Nullable Location waar, String bestand, String pad) {
        return new InvoerException(Foutcode.XML_KAPOT, plaats(bestand, waar), pad);
    }

    private static Plaats plaats(String bestand, @Nullable Location waar) {
        return waar == null
                ? new Plaats(bestand, 0, 0, "")
                : new Plaats(bestand, Math.max(0, waar.getLineNumber()), Math.max(0, waar.getColumnNumber()), "");
    }
}
