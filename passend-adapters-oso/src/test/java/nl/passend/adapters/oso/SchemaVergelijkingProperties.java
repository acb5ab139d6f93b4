package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import nl.passend.adapters.oso.internal.Bevinding;
import nl.passend.adapters.oso.internal.Tabel;
import org.xml.sax.SAXException;

/** Our table of the schema against the published schema, on random files that the table allows and on changed ones. */
class SchemaVergelijkingProperties {
    private static final Tabel TABEL = Opbouw.van(OsoVersie.OSO_2019_1).tabel();
    private static Schema schema;

    @BeforeTry
    void schema() throws SAXException {
        if (schema == null) {
            schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Mappen.gepubliceerd("OSO_gegevensset_2019.1.xsd").toFile());
        }
    }

    private static boolean volgensSchema(byte[] xml) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    private static boolean volgensOns(byte[] xml) throws IOException {
        return new OsoToetser()
                .toets(new ByteArrayInputStream(xml), "proef.xml").overtredingen().stream()
                        .noneMatch(overtreding -> overtreding.regel().equals(Bevinding.SCHEMA));
    }

    private static Tak bestand(long zaad) {
        String wortel = zaad % 10 == 0 ? "terugkoppeling" : zaad % 17 == 0 ? "dossiers" : "dossier";
        return Tak.willekeurig(Objects.requireNonNull(TABEL.wortel(wortel)), new Random(zaad));
    }

    @Property(tries = 150)
    void watDeTabelToestaatStaatHetSchemaToe(@ForAll long zaad) throws IOException {
        byte[] xml = bestand(zaad).bytes(OsoVersie.OSO_2019_1.namespace());
        assertThat(volgensSchema(xml)).isTrue();
        assertThat(volgensOns(xml)).isTrue();
    }

    @Property(tries = 1000)
    void overEenVeranderdBestandZijnDeTweeHetEens(@ForAll long zaad) throws IOException {
        Random toeval = new Random(zaad);
        Tak tak = bestand(zaad);
        String wortel = tak.naam;
        for (int i = toeval.nextInt(2); i >= 0; i--) {
            tak.verander(toeval);
        }
        byte[] xml = tak.bytes(OsoVersie.OSO_2019_1.namespace());
        assertThat(volgensOns(xml)).as(() -> wortel + " " + zaad).isEqualTo(volgensSchema(xml));
    }
}
