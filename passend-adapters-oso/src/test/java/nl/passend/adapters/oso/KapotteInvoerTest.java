package nl.passend.adapters.oso;

import static nl.passend.adapters.oso.VersieEnSoortTest.weigering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KapotteInvoerTest {

    @Test
    void zegtWaarEenAfgebrokenBestandOphoudt() {
        String heel = OsoSchrijver.kaal().xml();
        String half = heel.substring(0, heel.indexOf("<geboortedatum>2012") + 18);
        Melding melding = weigering(half.getBytes(StandardCharsets.UTF_8));
        assertThat(melding.code()).isEqualTo(Foutcode.XML_KAPOT);
        assertThat(melding.plaats().regel()).isEqualTo(7);
        assertThat(melding.plaats().kolom()).isGreaterThan(1);
        assertThat(melding.woorden()).containsExactly("/dossier/huidigeschool/leerling/geboortedatum");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<dossier",
                "<html><br></html>",
                "<a>&onbekend;</a>",
                "  <?xml version='1.0'?><a/>",
                "zomaar"
            })
    void weigertWatGeenXmlIs(String tekst) {
        String ns = " xmlns='" + OsoVersie.OSO_2019_1.namespace() + "'";
        byte[] bytes = tekst.replace("<html", "<dossier" + ns + "><html")
                .replace("<a>", "<dossier" + ns + ">")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(weigering(bytes).code()).isEqualTo(Foutcode.XML_KAPOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void weigertEenLeegBestand(String tekst) {
        assertThat(weigering(tekst.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo(Foutcode.BESTAND_LEEG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE dossier [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>\n",
                "<!DOCTYPE dossier [<!ENTITY geheim SYSTEM 'file:///bestand/dat/niemand/leest'>]>\n",
                "<!DOCTYPE dossier SYSTEM 'http://localhost:1/x.dtd'>\n",
            })
    void weigertEenDtd(String dtd) {
        Melding melding = weigering(
                OsoSchrijver.kaal().vooraf(dtd).met("achternaam", "&c;").bytes());
        assertThat(melding.code()).isEqualTo(Foutcode.XML_DTD);
        assertThat(melding.plaats().regel()).isEqualTo(2);
    }

    @Test
    void weigertBytesDieGeenUtf8Zijn() {
        byte[] latijn = OsoSchrijver.kaal().met("achternaam", "Noël").xml().getBytes(StandardCharsets.ISO_8859_1);
        Melding melding = weigering(latijn);
        assertThat(melding.code()).isEqualTo(Foutcode.CODERING);
        assertThat(melding.plaats().regel()).isEqualTo(6);
        assertThat(melding.woorden()).containsExactly("UTF-8");
    }

    @Test
    void leestLatijnAlsHetBestandDatZegt() throws IOException {
        String xml = OsoSchrijver.kaal().xml().replace("UTF-8", "iso-8859-1").replace("De Kas", "Noël");
        assertThat(OsoSchrijver.lees(xml.getBytes(StandardCharsets.ISO_8859_1))
                        .dossier()
                        .school()
                        .orElseThrow()
                        .naam())
                .isEqualTo("Basisschool Noël");
    }

    @Test
    void weigertAndereCoderingen() {
        String xml = OsoSchrijver.kaal().xml();
        assertThat(weigering(xml.getBytes(StandardCharsets.UTF_16)).woorden()).containsExactly("UTF-16");
        assertThat(weigering(xml.replace("UTF-8", "windows-1252").getBytes(StandardCharsets.UTF_8))
                        .woorden())
                .containsExactly("WINDOWS-1252");
    }

    @Test
    void weigertEenEindelozeDiepte() {
        Melding melding =
                weigering(OsoSchrijver.kaal().daarna("<x>".repeat(100_000)).bytes());
        assertThat(melding.code()).isEqualTo(Foutcode.XML_KAPOT);
    }

    @Test
    void geeftEenStroomfoutDoor() {
        InputStream stuk = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("verbinding weg");
            }

            @Override
            public int read(byte[] doel, int van, int lengte) throws IOException {
                return read();
            }
        };
        InputStream half = new SequenceInputStream(new ByteArrayInputStream(new byte[] {'<', 'a', '>'}), stuk);
        assertThatThrownBy(() -> new OsoLezer().lees(half, "proef.xml"))
                .isInstanceOf(IOException.class)
                .hasMessage("verbinding weg");
    }

    @Test
    void noemtAlleVeldenDieNietTeBegrijpenZijnSamen() {
        InvoerException fout = catchThrowableOfType(
                InvoerException.class,
                () -> OsoSchrijver.kaal()
                        .met("geboortedatum", "2012-02-30")
                        .met("adresgeheim", "misschien")
                        .zonder("brincode")
                        .rij("20-21", "9", "morgen", "2021-07-31", "99XY", "BAO")
                        .rij("20-21", "9", "2020-08-01", "2021-07-31", "99XY", "BAO")
                        .ondersteuning("<tlv><tlvcategorie>X</tlvcategorie></tlv>")
                        .gelezen());
        assertThat(fout.meldingen()).extracting(Melding::code).containsOnly(Foutcode.OSO_VELD);
        assertThat(fout.meldingen())
                .extracting(melding -> melding.woorden().get(0))
                .containsExactlyInAnyOrder(
                        "geboortedatum",
                        "adresgeheim",
                        "brincode",
                        "begindatum",
                        "jaargroep",
                        "schooljaar",
                        "tlvingangdatum",
                        "tlvswvnummer",
                        "tlvcategorie",
                        "tlvbeschikkingsnummer");
        assertThat(fout.getMessage()).contains("schoolloopbaan[2]/jaargroep").doesNotContain("morgen");
    }

    @Test
    void weigertDubbeleEnOntbrekendeDelen() {
        String xml = OsoSchrijver.kaal().xml();
        assertThat(weigering(xml.replace("<naam>Basisschool De Kas</naam>", "<naam>A</naam><naam>B</naam>")
                                .getBytes(StandardCharsets.UTF_8))
                        .woorden())
                .containsExactly("naam", "1x");
        String zonderLeerling = xml.replaceAll("(?s)<leerling>.*</leerling>", "");
        assertThat(weigering(zonderLeerling.getBytes(StandardCharsets.UTF_8)).woorden())
                .containsExactly("leerling", "1x");
    }
}
