package nl.passend.adapters.parnassys;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the question; the writer of the library escapes what people enter. */
final class Vraagschrijver {
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String TOPICUS = "http://www.topicus.nl/parnassys";

    private Vraagschrijver() {}

    static void schrijf(OutputStream uit, String leverancier, String sleutel, String brin, int schooljaar) {
        try {
            XMLStreamWriter xml = new OutputFactoryImpl().createXMLStreamWriter(uit, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("s", "Envelope", SOAP);
            xml.writeNamespace("s", SOAP);
            xml.writeStartElement("s", "Body", SOAP);
            xml.writeStartElement("p", "getLeerlingen", TOPICUS);
            xml.writeNamespace("p", TOPICUS);
            veld(xml, "leveranciernaam", leverancier);
            veld(xml, "leveranciersleutel", sleutel);
            veld(xml, "brinnummer", brin);
            veld(xml, "schooljaar", schooljaar + " / " + (schooljaar + 1));
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            // memory does not fail; a sign that XML cannot hold is a mistake in the settings, which are not repeated
            throw new IllegalArgumentException("leverancier");
        }
    }

    private static void veld(XMLStreamWriter xml, String naam, String waarde) throws XMLStreamException {
        xml.writeStartElement(naam);
        xml.writeCharacters(waarde);
        xml.writeEndElement();
    }
}
