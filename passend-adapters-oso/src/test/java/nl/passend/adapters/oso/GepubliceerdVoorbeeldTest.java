package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.passend.core.dossier.Soort;
import nl.passend.core.port.Gelezen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The example that Edustandaard publishes: read from beside the checkout, never part of it. */
class GepubliceerdVoorbeeldTest {
    private byte[] xml = {};

    @BeforeEach
    void zoek() throws IOException {
        xml = Files.readAllBytes(Mappen.gepubliceerd("Voorbeelddossier_PaO_POSWV_opt_out.xml"));
    }

    @Test
    void geeftDezeGebeurtenissen() {
        Gelezen gelezen = OsoSchrijver.lees(xml);
        assertThat(gelezen.dossier().samenwerkingsverband()).contains("PO00YY");
        assertThat(aantal(gelezen, Soort.LEERLING_BEKEND)).isEqualTo(1);
        assertThat(aantal(gelezen, Soort.INGESCHREVEN))
                .as("there, elsewhere, and back")
                .isEqualTo(3);
        assertThat(aantal(gelezen, Soort.GROEP_INGEDEELD)).isEqualTo(10);
        assertThat(aantal(gelezen, Soort.UITGESCHREVEN)).isEqualTo(1);
        assertThat(aantal(gelezen, Soort.DOCUMENT_VASTGELEGD)).isEqualTo(1);
        assertThat(aantal(gelezen, Soort.GEREGISTREERD)).isEqualTo(1);
        assertThat(aantal(gelezen, Soort.BESLUIT_GENOMEN))
                .as("a TLV and an arrangement")
                .isEqualTo(2);
        assertThat(aantal(gelezen, Soort.AKKOORD)).as("inzage is opted out").isZero();
        assertThat(gelezen.dossier().aantal()).isEqualTo(20);
    }

    private static long aantal(Gelezen gelezen, Soort soort) {
        return gelezen.dossier().gebeurtenissen().stream()
                .filter(gebeurtenis -> gebeurtenis.is(soort))
                .count();
    }

    @Test
    void verzwijgtNiets() throws Exception {
        Gelezen gelezen = OsoSchrijver.lees(xml);
        assertThat(Bladen.verzwegen(xml, gelezen)).isEmpty();
        assertThat(gelezen.nietOvergenomen()).hasSizeBetween(10, 25);
        assertThat(gelezen.nietOvergenomen())
                .extracting(Gelezen.NietOvergenomen::reden)
                .doesNotContain("onbekend");
        assertThat(gelezen.nietOvergenomen().stream()
                        .filter(regel -> regel.reden().equals("gezondheid"))
                        .map(regel -> regel.pad().replaceAll(".*/", "") + " " + regel.aantal()))
                .containsExactly("toelichting_onderwijsbehoeften 1", "diagnose 2", "medicijngebruik 1");
    }

    /** The list of elements in the reader is kept by hand: each name in the published schema must be in it. */
    @Test
    void kentElkElementVanHetSchema() throws Exception {
        NodeList elementen = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Mappen.gepubliceerd("OSO_gegevensset_2019.1.xsd").toFile())
                .getElementsByTagName("xs:element");
        Set<String> onbekend = new TreeSet<>();
        for (int i = 0; i < elementen.getLength(); i++) {
            onbekend.add(((Element) elementen.item(i)).getAttribute("name"));
        }
        streepAf(Opbouw.van(OsoVersie.OSO_2019_1).wortel(), onbekend);
        // What remains belongs to other messages than a dossier.
        assertThat(onbekend)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "",
                        "dossiers",
                        "terugkoppeling",
                        "voschool",
                        "leerlingmatching",
                        "tussenvoegsel",
                        "terugkoppelinformatie",
                        "tiperschooljaar",
                        "iltcode",
                        "iltomschrijving",
                        "vertrek",
                        "vertrekdatum",
                        "vertrekreden"));
    }

    private static void streepAf(Knoop knoop, Set<String> namen) {
        namen.remove(knoop.naam());
        knoop.kinderen().values().forEach(kind -> streepAf(kind, namen));
    }
}
