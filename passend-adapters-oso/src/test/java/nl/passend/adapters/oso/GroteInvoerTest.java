package nl.passend.adapters.oso;

import static nl.passend.adapters.oso.Geheugen.toegewezen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.port.Gelezen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroteInvoerTest {
    /** The content of an attachment: 40 MB keeps the build fast; 200 MB differs in nothing but time. */
    private static final int BIJLAGE = Integer.getInteger("passend.oso.bijlage", 40_000_000);

    private static final int TE_VEEL = 21_000_000;
    private static final String GAT = "@";

    /** A dossier with so many letters in place of the gap; made while it is read. */
    private static InputStream dossierMet(String xml, int letters) {
        String heel = OsoSchrijver.kaal().daarna(xml).xml();
        int gat = heel.indexOf(GAT);
        return new SequenceInputStream(Collections.enumeration(
                List.of(stroom(heel.substring(0, gat)), new Letters(letters), stroom(heel.substring(gat + 1)))));
    }

    private static InputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Letters extends InputStream {
        private int over;

        Letters(int aantal) {
            this.over = aantal;
        }

        @Override
        public int read() {
            return over-- > 0 ? 'A' : -1;
        }

        @Override
        public int read(byte[] doel, int van, int lengte) {
            if (over <= 0) {
                return -1;
            }
            int aantal = Math.min(over, lengte);
            Arrays.fill(doel, van, van + aantal, (byte) 'A');
            over -= aantal;
            return aantal;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<overigdocumentlijst><document><bestandsnaam>a.pdf</bestandsnaam><bestandsinhoud>@</bestandsinhoud></document></overigdocumentlijst>",
        "<overigdocumentlijst><document><bestandsinhoud soort='a>b'><![CDATA[@]]></bestandsinhoud></document></overigdocumentlijst>",
        "<overigdocumentlijst><document><bestandsinhoud><!-- zip -->@</bestandsinhoud></document></overigdocumentlijst>",
    })
    void leestEenGroteBijlageZonderHemVastTeHouden(String xml) throws Exception {
        new OsoLezer().lees(dossierMet(xml, 1000), "proef.xml");
        long voor = toegewezen();
        Gelezen gelezen = new OsoLezer().lees(dossierMet(xml, BIJLAGE), "proef.xml");
        assertThat(toegewezen() - voor).as("bytes allocated").isLessThan(2_000_000);
        assertThat(gelezen.nietOvergenomen())
                .contains(new Gelezen.NietOvergenomen(
                        "dossier/huidigeschool/leerling/overigdocumentlijst", 1, "bijlage"));
    }

    @ParameterizedTest
    @CsvSource({
        "<opmerking>@</opmerking>",
        "<x a='@'/>",
        "<!--@-->",
        "<leerlingid>@</leerlingid>",
        "<leerlingid><![CDATA[<bestandsinhoud>@]]></leerlingid>",
        "<bestandsinhoud/><x>@</x>",
        "<x a='<bestandsinhoud>' b='@'/>",
        "<bestandsinhoud>a<x b='@'/></bestandsinhoud>",
        "<bestandsinhouden>@</bestandsinhouden>",
    })
    void weigertMeerDanTwintigMegabyteBuitenDeBijlagen(String xml) {
        long voor = toegewezen();
        InvoerException fout = catchThrowableOfType(
                InvoerException.class, () -> new OsoLezer().lees(dossierMet(xml, TE_VEEL), "proef.xml"));
        assertThat(fout.meldingen()).hasSize(1);
        // An attribute may hold no less-than sign; there the parser is first.
        Foutcode verwacht = xml.contains("'<") ? Foutcode.XML_KAPOT : Foutcode.XML_TE_GROOT;
        assertThat(fout.meldingen().get(0).code()).isEqualTo(verwacht);
        if (verwacht == Foutcode.XML_TE_GROOT) {
            assertThat(fout.meldingen().get(0).woorden()).containsExactly("20");
        }
        assertThat(toegewezen() - voor).as("bytes allocated").isLessThan(400_000_000);
    }

    @Test
    void leestTotAanDeGrens() throws Exception {
        byte[] bytes = OsoSchrijver.kaal().bytes();
        Gelezen gelezen = new OsoLezer(bytes.length).lees(new ByteArrayInputStream(bytes), "proef.xml");
        assertThat(gelezen.dossier().aantal()).isEqualTo(2);
        assertThat(catchThrowableOfType(
                        InvoerException.class,
                        () -> new OsoLezer(bytes.length - 1L).lees(new ByteArrayInputStream(bytes), "proef.xml")))
                .isNotNull();
    }

    @Test
    void begrenstHetAantalRijen() {
        OsoSchrijver schrijver = OsoSchrijver.kaal();
        for (int i = 0; i <= Fouten.MEESTE_BLOKKEN; i++) {
            schrijver.rij("2020-2021", "5", "2020-08-01", "2021-07-31", "99XY", "BAO");
        }
        InvoerException fout = catchThrowableOfType(InvoerException.class, schrijver::gelezen);
        assertThat(fout.meldingen())
                .singleElement()
                .satisfies(melding -> assertThat(melding.woorden()).containsExactly("schoolloopbaan", "<= 1000x"));
    }

    @Test
    void houdtHetVerslagKortBijVeelOnbekendeNamen() {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            xml.append("<x").append(i).append("/>");
        }
        Gelezen gelezen = OsoSchrijver.kaal().daarna(xml.toString()).gelezen();
        assertThat(gelezen.nietOvergenomen()).hasSizeLessThan(220);
        assertThat(gelezen.nietOvergenomen().stream()
                        .filter(regel -> regel.reden().equals("onbekend"))
                        .mapToInt(Gelezen.NietOvergenomen::aantal)
                        .sum())
                .isEqualTo(5000);
    }
}
