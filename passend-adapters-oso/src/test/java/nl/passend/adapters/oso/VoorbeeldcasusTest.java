package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.port.Gelezen;
import org.junit.jupiter.api.Test;

/** The example dossier in {@code examples/casussen}; {@code -Dpassend.schrijf=true} writes it anew. */
class VoorbeeldcasusTest {

    @Test
    void staatErZoalsDeSchrijverHemMaakt() throws Exception {
        Path bestand = Mappen.project().resolve("examples/casussen/oso-westland-2021.xml");
        if (Boolean.getBoolean("passend.schrijf")) {
            Files.createDirectories(bestand.getParent());
            Files.writeString(bestand, Westland.xml());
        }
        assertThat(Files.readString(bestand)).isEqualTo(Westland.xml());
    }

    @Test
    void voldoetAanHetGepubliceerdeSchema() throws Exception {
        Path xsd = Mappen.gepubliceerd("OSO_gegevensset_2019.1.xsd");
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd.toFile());
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(Westland.xml()))))
                .doesNotThrowAnyException();
    }

    @Test
    void wordtGelezen() {
        Gelezen gelezen = OsoSchrijver.lees(Westland.xml().getBytes(StandardCharsets.UTF_8));
        assertThat(gelezen.dossier().gebeurtenissen().stream().map(Gebeurtenis::toString))
                .containsExactly(
                        "Gebeurtenis[leerling-bekend]",
                        "Gebeurtenis[ingeschreven 2016-05-16]",
                        "Gebeurtenis[groep-ingedeeld 2016-05-16]",
                        "Gebeurtenis[groep-ingedeeld 2016-08-01]",
                        "Gebeurtenis[groep-ingedeeld 2017-08-01]",
                        "Gebeurtenis[groep-ingedeeld 2018-08-01]",
                        "Gebeurtenis[groep-ingedeeld 2019-08-01]",
                        "Gebeurtenis[groep-ingedeeld 2020-08-01]",
                        "Gebeurtenis[document-vastgelegd 2021-01-11]",
                        "Gebeurtenis[geregistreerd 2021-01-11]",
                        "Gebeurtenis[akkoord 2021-03-04]",
                        "Gebeurtenis[akkoord 2021-03-04]",
                        "Gebeurtenis[akkoord 2021-03-04]",
                        "Gebeurtenis[dossier-overgenomen 2021-03-08]");
        assertThat(gelezen.dossier().samenwerkingsverband()).isEmpty();
    }
}
