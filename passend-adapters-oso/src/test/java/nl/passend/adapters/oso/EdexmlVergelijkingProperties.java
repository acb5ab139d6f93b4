package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import nl.passend.adapters.oso.internal.Tabel;
import org.xml.sax.SAXException;

/** Our table of EDEXML, its keys and references included, against the published schema. */
class EdexmlVergelijkingProperties {
    private static final Tabel TABEL = Tabel.lees("edexml-2.1.txt", "waarden-edexml-2.1.txt");
    private static Schema schema;

    @BeforeTry
    void schema() throws SAXException {
        if (schema == null) {
            schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Mappen.gepubliceerd("edexml", "EDEXML.structuur.xsd")
                            .toFile());
        }
    }

    private static boolean volgensSchema(String xml) throws IOException {
        try {
            schema.newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    /** A file of which keys are unique and references lead somewhere, where there is somewhere to lead. */
    private static Tak bestand(Random toeval) {
        Tak wortel = Tak.willekeurig(Objects.requireNonNull(TABEL.wortel("EDEX")), toeval);
        wortel.alle().stream().filter(tak -> tak.naam.equals("xsdversie")).forEach(tak -> tak.tekst = "2.1");
        int nummer = 0;
        for (Tak tak : wortel.alle()) {
            if (tak.kenmerken.containsKey("key")) {
                tak.kenmerken.put("key", "k" + nummer++);
            }
            tak.kenmerken.replace("eckid", "e" + nummer++);
        }
        for (String soort : List.of("groep", "samengestelde_groep", "vestiging")) {
            List<String> sleutels = onder(wortel, soort.equals("vestiging") ? "vestigingen" : "groepen").stream()
                    .filter(tak -> tak.naam.equals(soort))
                    .map(tak -> tak.kenmerken.get("key"))
                    .toList();
            for (String lijst : List.of("leerlingen", "leerkrachten")) {
                onder(wortel, lijst).stream()
                        .flatMap(tak -> tak.alle().stream())
                        .filter(tak -> tak.naam.equals(soort) && !sleutels.isEmpty())
                        .forEach(tak -> tak.kenmerken.put("key", sleutels.get(toeval.nextInt(sleutels.size()))));
            }
        }
        return wortel;
    }

    private static List<Tak> onder(Tak wortel, String naam) {
        return wortel.takken.stream()
                .filter(tak -> tak.naam.equals(naam))
                .flatMap(tak -> tak.takken.stream())
                .toList();
    }

    @Property(tries = 400)
    void overEenBestandZijnDeTweeHetEens(@ForAll long zaad) throws IOException {
        Random toeval = new Random(zaad);
        Tak tak = bestand(toeval);
        for (int i = toeval.nextInt(3); i > 0; i--) {
            tak.verander(toeval);
        }
        tak.kenmerken.put("xmlns:xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
        String xml = tak.xml();
        boolean geweigerd = xml.contains("<xsdversie>") && !xml.contains("<xsdversie>2.1<");
        if (!geweigerd) {
            assertThat(EdexmlLezerTest.lees(xml).uitslag().geldig()).isEqualTo(volgensSchema(xml));
        }
    }
}
