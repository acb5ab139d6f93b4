package nl.passend.adapters.oso.internal;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
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
 * Runs the XML parser over one file and tells a {@link Luisteraar}. Text is taken from the parser only where it is wished; all other
 * text is skipped in the parser's own buffer. One file, one thread.
 *
 * <p>The parser's own messages quote the file, so they are dropped: a message says where, and in which known element.
 */
public final class Ontleder {
    /** A question to the parser. */
    private interface Vraag<T> {
        T stel() throws XMLStreamException;
    }

    private static final String BIJLAGE = "bestandsinhoud";
    private static final int CDATA_BEGIN = "<![CDATA[".length();

    private final Meetstroom stroom;
    private final String bestand;
    private final Luisteraar luisteraar;
    private final XMLStreamReader2 lezer;
    private final Waar waar = new Waar();
    private final Vraag<Integer> volgende;
    private final Vraag<String> tekst;
    private final Vraag<Integer> lengte;
    private final Vraag<Boolean> wit;
    private int diepte;
    private boolean inBijlage;
    private boolean begonnen;

    /** The parser's own place; asking for it makes an object, so it is asked once an element. */
    private final class Waar implements Luisteraar.Waar {
        private @Nullable Location plek;

        @Override
        public int regel() {
            return plek().getLineNumber();
        }

        @Override
        public int kolom() {
            return plek().getColumnNumber();
        }

        @Override
        public long beginVanTag() {
            return lezer.getLocationInfo().getStartingByteOffset();
        }

        @Override
        public long eindeVanTag() {
            try {
                return lezer.getLocationInfo().getEndingByteOffset();
            } catch (XMLStreamException e) {
                // only while a token is unread; a tag is read whole
                throw new IllegalStateException(e);
            }
        }

        private Location plek() {
            if (plek == null) {
                plek = lezer.getLocation();
            }
            return plek;
        }
    }

    private Ontleder(XMLStreamReader2 lezer, Meetstroom stroom, String bestand, Luisteraar luisteraar) {
        this.lezer = lezer;
        this.stroom = stroom;
        this.bestand = bestand;
        this.luisteraar = luisteraar;
        this.volgende = lezer::next;
        this.tekst = lezer::getText;
        this.lengte = lezer::getTextLength;
        this.wit = lezer::isWhiteSpace;
    }

    /** Tells all of a file. */
    public static void ontleed(Meetstroom in, String bestand, Luisteraar luisteraar) throws IOException {
        try {
            XMLStreamReader2 lezer = (XMLStreamReader2) fabriek().createXMLStreamReader(in);
            new Ontleder(lezer, in, bestand, luisteraar).lees();
        } catch (XMLStreamException e) {
            gooiAlsStroomFaalt(e);
            throw kapot(e.getLocation(), bestand, "");
        }
    }

    private void lees() throws IOException, XMLStreamException {
        while (lezer.hasNext()) {
            verwerk(vraag(volgende));
        }
        if (!begonnen) {
            throw kapot(lezer.getLocation(), bestand, "");
        }
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
            case XMLStreamConstants.END_ELEMENT -> einde();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                // The parser also tells of the spaces around the root.
                if (diepte > 0) {
                    tekst(soort);
                }
            }
            default -> {
                // comments and instructions
            }
        }
    }

    private void begin() throws IOException {
        waar.plek = null;
        eindeBijlage();
        String namespace = lezer.getNamespaceURI() == null ? "" : lezer.getNamespaceURI();
        String naam = lezer.getLocalName();
        if (diepte == 0) {
            begonnen = true;
            luisteraar.wortel(plaats(bestand, lezer.getLocation()), namespace, naam);
        }
        if (diepte == Luisteraar.MEESTE_DIEPTE) {
            throw new InvoerException(
                    Foutcode.XML_KAPOT, plaats(bestand, lezer.getLocation()), "> " + Luisteraar.MEESTE_DIEPTE + "x <");
        }
        diepte++;
        luisteraar.begin(namespace, naam, waar);
        if (naam.equals(BIJLAGE)) {
            inBijlage = true;
            stroom.inhoud(waar.eindeVanTag());
        }
        for (int i = 0; i < lezer.getAttributeCount(); i++) {
            int nummer = i;
            String waarde = vraag(() -> lezer.getAttributeValue(nummer));
            String ruimte = lezer.getAttributeNamespace(i);
            luisteraar.attribuut(ruimte == null ? "" : ruimte, lezer.getAttributeLocalName(i), waarde);
        }
    }

    private void einde() {
        waar.plek = null;
        eindeBijlage();
        diepte--;
        luisteraar.einde(waar);
    }

    /** Any tag ends it: the content of an attachment holds none. */
    private void eindeBijlage() {
        if (inBijlage) {
            inBijlage = false;
            stroom.einde(waar.beginVanTag());
        }
    }

    private void tekst(int soort) throws IOException {
        if (inBijlage) {
            stroom.inhoud(waar.beginVanTag() + (soort == XMLStreamConstants.CDATA ? CDATA_BEGIN : 0));
        }
        switch (luisteraar.wens()) {
            case TEKST -> luisteraar.tekst(vraag(tekst));
            case AANWEZIG -> {
                // Only CDATA can be there and yet be empty.
                if (soort != XMLStreamConstants.CDATA || vraag(lengte) > 0) {
                    luisteraar.tekst("");
                }
            }
            case NIET_WIT -> {
                if (!vraag(wit)) {
                    luisteraar.tekst("");
                }
            }
            case NIETS -> {
                // skipped
            }
        }
    }

    private <T> T vraag(Vraag<T> vraag) throws IOException {
        try {
            return vraag.stel();
        } catch (InvoerException e) {
            throw e;
        } catch (XMLStreamException e) {
            gooiAlsStroomFaalt(e);
            throw kapot(e.getLocation(), bestand, luisteraar.pad());
        } catch (RuntimeException e) {
            // The parser reads text lazily and then throws unchecked; and broken bytes may find a bug in it.
            gooiAlsStroomFaalt(e);
            throw kapot(lezer.getLocation(), bestand, luisteraar.pad());
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
        return new InvoerException(Foutcode.XML_KAPOT, plaats(bestand, waar), "/" + pad);
    }

    private static Plaats plaats(String bestand, @Nullable Location waar) {
        return waar == null
                ? new Plaats(bestand, 0, 0, "")
                : new Plaats(bestand, Math.max(0, waar.getLineNumber()), Math.max(0, waar.getColumnNumber()), "");
    }
}
