package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.passend.adapters.oso.internal.Codelijst;
import nl.passend.adapters.oso.internal.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OsoToetserTest {
    private static Toetsuitslag toets(byte[] bytes) throws IOException {
        return new OsoToetser().toets(new ByteArrayInputStream(bytes), "proef.xml");
    }

    private static Overtreding enige(Proefdossier dossier) throws IOException {
        List<Overtreding> alle = toets(dossier.bytes()).overtredingen();
        assertThat(alle).hasSize(1);
        return alle.get(0);
    }

    @Test
    void noemtHetFormaat() throws IOException {
        assertThat(toets(Proefdossier.poswv().bytes()).formaat()).isEqualTo("OSO 2019.1 POSWV");
        assertThat(toets(Proefdossier.povo().bytes()).formaat()).isEqualTo("OSO 2019.1 POVO");
        assertThat(toets(Proefdossier.poswv().vervang(">POSWV<", ">Akker<").bytes())
                        .formaat())
                .isEqualTo("OSO 2019.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Voorbeelddossier_PaO_POSWV_opt_out.xml", "Voorbeelddossier_OV_POVO_opt_out.xml"})
    void vindtNietsInDeGepubliceerdeVoorbeelden(String naam) throws IOException {
        Toetsuitslag uitslag = toets(Files.readAllBytes(Mappen.gepubliceerd(naam)));
        assertThat(uitslag.overtredingen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schema.ontbreekt | <achternaam>Akker</achternaam> |                        | leerling/achternaam",
                "schema.onbekend  | <achternaam>Akker              | <x/><achternaam>Akker  | leerling/x",
                "schema.dubbel    | <geslacht>2</geslacht> | <geslacht>2</geslacht><geslacht>2</geslacht> | leerling/geslacht",
                "schema.tekst     | <huisarts>             | <huisarts>bij de kerk  | leerling/huisarts",
                "schema.attribuut | <geslacht>             | <geslacht oud='1'>     | leerling/geslacht",
                "schema.leeg      | <achternaam>Akker<     | <achternaam><          | leerling/achternaam",
                "schema.datum     | 2012-05-14             | 2012-05-32             | leerling/geboortedatum",
                "schema.janee     | <tehuis>false          | <tehuis>nee            | leerling/tehuis",
                "schema.geheel    | <dagdelengeoorloofd>4  | <dagdelengeoorloofd>vier | leerling/verzuim/dagdelengeoorloofd",
                "schema.tussen    | <voorschoolsemaanden>18 | <voorschoolsemaanden>25 | leerling/voorschools/voorschoolsemaanden",
                "schema.vorm      | <brincode>99XY         | <brincode>99xy         | brincode",
                "schema.lengte    | >achterom<             | >12345678901234567890123456789012345678< | adreslijst/adres[1]/locatieomschrijving",
                "schema.keuze     | <leerlingid> | <postcode4adres>2671</postcode4adres><leerlingid> | leerling/postcode4adres",
            })
    void zegtWatErMisIsMetDeBouw(String sleutel, String oud, String nieuw, String pad) throws IOException {
        Proefdossier dossier = Proefdossier.poswv().vervang(oud, nieuw == null ? "" : nieuw);
        List<Overtreding> alle = toets(dossier.bytes()).overtredingen();
        assertThat(alle).anySatisfy(overtreding -> {
            assertThat(overtreding.sleutel()).isEqualTo(sleutel);
            assertThat(overtreding.regel()).isEqualTo("schema");
            assertThat(overtreding.pad()).isEqualTo("dossier/huidigeschool/" + pad);
            assertThat(overtreding.tekst(new Locale("nl"))).contains("\"").endsWith(".");
        });
    }

    @Test
    void noemtEenVeldZoalsMensenHetNoemen() throws IOException {
        Overtreding geboren = enige(Proefdossier.poswv().vervang("2012-05-14", "2012-02-30"));
        assertThat(geboren.tekst(new Locale("nl"))).contains("\"geboortedatum\"");
        assertThat(geboren.tekst(Locale.ENGLISH)).contains("\"date of birth\"");
        Overtreding opp = enige(Proefdossier.poswv().vervang("2021-01-11", "morgen"));
        assertThat(opp.tekst(new Locale("nl"))).contains("\"begin van het OPP\"");
        assertThat(opp.tekst(Locale.ENGLISH)).contains("\"opp ingangdatum\"");
    }

    @Test
    void noemtEenVerwisselingEenKeer() throws IOException {
        Overtreding overtreding = enige(Proefdossier.poswv()
                .vervang("<pakketversie>1.0</pakketversie>\n", "")
                .vervang("<pakketnaam>", "<pakketversie>1.0</pakketversie>\n<pakketnaam>"));
        assertThat(overtreding.sleutel()).isEqualTo("schema.volgorde");
        assertThat(overtreding.pad()).isEqualTo("dossier/metadata/pakketnaam");
    }

    @Test
    void noemtDeKeuzeDieOpenIs() throws IOException {
        Overtreding overtreding = enige(Proefdossier.voswv().zonder("cijferse"));
        assertThat(overtreding.sleutel()).isEqualTo("schema.geenvan");
        assertThat(overtreding.tekst(Locale.ENGLISH)).contains("cijferce", "werkstuk");
    }

    /** Every field of every code list takes each value of its list, and no other. */
    @Test
    void houdtElkVeldAanZijnCodelijst() throws IOException {
        List<Element> velden = new ArrayList<>();
        verzamel(Objects.requireNonNull(Opbouw.van(OsoVersie.OSO_2019_1).tabel().wortel("dossier")), velden);
        assertThat(velden.stream()
                        .map(veld -> Objects.requireNonNull(veld.codelijst()).nummer())
                        .distinct())
                .hasSize(33);
        for (Element veld : velden) {
            Codelijst lijst = Objects.requireNonNull(veld.codelijst());
            for (String waarde : lijst.waarden()) {
                assertThat(codelijsten(veld, waarde)).isEmpty();
            }
            for (String waarde : List.of("ZZ", "0" + lijst.waarden().iterator().next(), "")) {
                List<String> verwacht =
                        waarde.isEmpty() && !veld.type().magLeeg() ? List.of() : List.of("codelijst " + lijst.nummer());
                if (!lijst.heeft(waarde)) {
                    assertThat(codelijsten(veld, waarde))
                            .as(veld + " " + waarde)
                            .isEqualTo(verwacht);
                }
            }
        }
    }

    private static void verzamel(Element element, List<Element> velden) {
        if (!element.isBlok() && element.codelijst() != null) {
            velden.add(element);
        }
        element.kinderen().forEach(kind -> verzamel(kind, velden));
    }

    /** The field alone on its path: what else is missing is against the schema and does not count here. */
    private static List<String> codelijsten(Element veld, String waarde) throws IOException {
        String[] namen = veld.pad().split("/", -1);
        StringBuilder xml = new StringBuilder("<dossier xmlns=\"" + Proefdossier.NS + "\">");
        Stream.of(namen).skip(1).forEach(naam -> xml.append('<').append(naam).append('>'));
        xml.append(waarde);
        for (int i = namen.length - 1; i >= 0; i--) {
            xml.append("</").append(namen[i]).append('>');
        }
        return toets(xml.toString().getBytes(StandardCharsets.UTF_8)).overtredingen().stream()
                .map(Overtreding::regel)
                .filter(regel -> regel.startsWith("codelijst"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "<a>,PAS-1304",
        "<dossier xmlns='http://www.edustandaard.nl/oso_gegevensset/2018/dossier'/>,PAS-1304",
        "'',PAS-1002",
        "<!DOCTYPE a><a/>,PAS-1302",
        "<dossier xmlns='http://www.edustandaard.nl/oso_gegevensset/2019/dossier'><metadata>,PAS-1301",
    })
    void zegtWaaromEenBestandNietTeLezenIs(String xml, String code) throws IOException {
        Toetsuitslag uitslag = toets(xml.getBytes(StandardCharsets.UTF_8));
        assertThat(uitslag.geldig()).isFalse();
        assertThat(uitslag.volledig()).isFalse();
        Overtreding laatste =
                uitslag.overtredingen().get(uitslag.overtredingen().size() - 1);
        assertThat(laatste.regel()).isEqualTo("schema");
        assertThat(laatste.tekst(new Locale("nl"))).startsWith(code);
        assertThat(laatste.tekst(Locale.ENGLISH)).startsWith(code).isNotEqualTo(laatste.tekst(new Locale("nl")));
    }

    @Test
    void houdtOpBijDuizend() throws IOException {
        Toetsuitslag uitslag = toets(Proefdossier.poswv()
                .vervang("<leerlingid>", "<x/>".repeat(5000) + "<leerlingid>")
                .bytes());
        assertThat(uitslag.overtredingen()).hasSize(1000);
        assertThat(uitslag.volledig()).isFalse();
    }

    @Test
    void houdtDeDossiersVanEenBestandUitElkaar() throws IOException {
        String een = Proefdossier.poswv()
                .xml()
                .replaceFirst("<\\?xml.*\\?>", "")
                .replace(" xmlns=\"" + Proefdossier.NS + "\"", "");
        String ander = Proefdossier.povo()
                .xml()
                .replaceFirst("<\\?xml.*\\?>", "")
                .replace(" xmlns=\"" + Proefdossier.NS + "\"", "");
        String fout = een.replace("<leerlingid>", "<bsn>999999990</bsn><leerlingid>");
        String xml = "<dossiers xmlns=\"" + Proefdossier.NS + "\">" + ander + fout + een + ander + "</dossiers>";
        assertThat(toets(xml.getBytes(StandardCharsets.UTF_8)).overtredingen())
                .singleElement()
                .satisfies(overtreding -> {
                    assertThat(overtreding.regel()).isEqualTo("PaO.LL12");
                    assertThat(overtreding.pad()).isEqualTo("dossiers/dossier[2]/huidigeschool/leerling/bsn");
                });
    }
}
