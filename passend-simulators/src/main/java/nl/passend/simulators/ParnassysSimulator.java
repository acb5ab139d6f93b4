package nl.passend.simulators;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import nl.passend.core.api.Experimenteel;

/**
 * The web service of ParnasSys: answers {@code getLeerlingen} with invented pupils, some at a secret address, and refuses who does not
 * name the right supplier and key. Thread safe.
 */
@Experimenteel
public final class ParnassysSimulator extends Simulator {
    private final String leverancier;
    private final String sleutel;
    private final int leerlingen;

    private ParnassysSimulator(int poort, String leverancier, String sleutel, int leerlingen) {
        super(poort);
        this.leverancier = leverancier;
        this.sleutel = sleutel;
        this.leerlingen = leerlingen;
        begin();
    }

    /**
     * Starts it.
     *
     * @param poort 0 for any that is free
     * @param leverancier account that it knows
     * @param sleutel key of that account; invented
     * @param leerlingen how many pupils each school has
     */
    public static ParnassysSimulator begin(int poort, String leverancier, String sleutel, int leerlingen) {
        return new ParnassysSimulator(poort, leverancier, sleutel, leerlingen);
    }

    @Override
    Antwoord behandel(Vraag vraag) {
        if (!vraag.methode().equals("POST")
                || !"\"getLeerlingen\"".equals(vraag.koppen().get("soapaction"))) {
            return xml(400, fout("onbekende vraag"));
        }
        try {
            boolean past = leverancier.equals(veld(vraag.inhoud(), "leveranciernaam"))
                    && sleutel.equals(veld(vraag.inhoud(), "leveranciersleutel"))
                    && veld(vraag.inhoud(), "brinnummer").matches("\\d{2}[A-Z]{2}");
            if (!past) {
                return xml(403, fout("geen toegang"));
            }
            return xml(200, antwoord(veld(vraag.inhoud(), "schooljaar")));
        } catch (XMLStreamException kapot) {
            return xml(400, fout("geen XML"));
        }
    }

    private static String veld(byte[] inhoud, String naam) throws XMLStreamException {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = fabriek.createXMLStreamReader(new ByteArrayInputStream(inhoud));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals(naam)) {
                return xml.getElementText();
            }
        }
        return "";
    }

    private String antwoord(String schooljaar) throws XMLStreamException {
        StringWriter uit = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(uit);
        open(xml);
        xml.writeStartElement("p", "getLeerlingenResponse", "http://www.topicus.nl/parnassys");
        xml.writeNamespace("p", "http://www.topicus.nl/parnassys");
        xml.writeStartElement("return");
        xml.writeStartElement("adressen");
        for (int i = 1; i <= leerlingen; i++) {
            xml.writeStartElement("adres");
            velden(
                    xml,
                    "id",
                    "a" + i,
                    "gemeente",
                    "Zeestad",
                    "straat",
                    "Proefstraat",
                    "geheimadres",
                    i % 3 == 0 ? "true" : "false");
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement("schooljaren");
        xml.writeStartElement("schooljaar");
        velden(xml, "id", "j1", "naam", schooljaar);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("leerlingen");
        for (int i = 1; i <= leerlingen; i++) {
            leerling(xml, i);
        }
        xml.writeEndDocument();
        xml.close();
        return uit.toString();
    }

    private static void leerling(XMLStreamWriter xml, int nummer) throws XMLStreamException {
        xml.writeStartElement("leerling");
        velden(
                xml,
                "id",
                "l" + nummer,
                "achternaam",
                "Proefkind",
                "geboortedatum",
                "2014-03-0" + (1 + nummer % 9),
                "leerlingAdres",
                "a" + nummer);
        xml.writeStartElement("groepsindelingen");
        xml.writeStartElement("groepsindeling");
        velden(xml, "schooljaar", "j1", "leerjaar", Integer.toString(1 + nummer % 8), "vanafDatum", "2020-08-01");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("inschrijvingen");
        xml.writeStartElement("inschrijving");
        velden(xml, "datumInschrijving", "2018-08-01");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void open(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("s", "Envelope", "http://schemas.xmlsoap.org/soap/envelope/");
        xml.writeNamespace("s", "http://schemas.xmlsoap.org/soap/envelope/");
        xml.writeStartElement("s", "Body", "http://schemas.xmlsoap.org/soap/envelope/");
    }

    private static void velden(XMLStreamWriter xml, String... naamEnWaarde) throws XMLStreamException {
        for (int i = 0; i < naamEnWaarde.length; i += 2) {
            xml.writeStartElement(naamEnWaarde[i]);
            xml.writeCharacters(naamEnWaarde[i + 1]);
            xml.writeEndElement();
        }
    }

    private static String fout(String waarom) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault><faultcode>s:Client</faultcode>"
                + "<faultstring>" + waarom + "</faultstring></s:Fault></s:Body></s:Envelope>";
    }

    private static Antwoord xml(int code, String tekst) {
        return new Antwoord(code, "text/xml; charset=utf-8", tekst.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    Antwoord nee() {
        return xml(200, fout("mislukt"));
    }

    @Override
    Antwoord oudeVersie() {
        return Antwoord.leeg(410);
    }
}
