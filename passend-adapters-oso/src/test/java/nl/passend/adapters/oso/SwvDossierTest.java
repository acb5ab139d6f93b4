package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import org.junit.jupiter.api.Test;

/** Read, write, read: the same content, and never a persoonsgebonden nummer. */
class SwvDossierTest {
    static SwvDossier lees(byte[] bytes) throws IOException {
        return SwvDossier.lees(new ByteArrayInputStream(bytes), "proef.xml");
    }

    static byte[] schrijf(SwvDossier dossier, byte[] bron) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new SwvSchrijver().schrijf(dossier, () -> new ByteArrayInputStream(bron), uit);
        return uit.toByteArray();
    }

    private static void rondgang(byte[] bytes) throws IOException {
        SwvDossier eerste = lees(bytes);
        byte[] geschreven = schrijf(eerste, bytes);
        SwvDossier tweede = lees(geschreven);
        assertThat(tweede).isEqualTo(eerste);
        assertThat(inhouden(geschreven)).isEqualTo(inhouden(bytes));
        assertThat(new OsoToetser()
                        .toets(new ByteArrayInputStream(geschreven), "weer.xml")
                        .overtredingen())
                .isEmpty();
        assertThat(schrijf(tweede, geschreven)).isEqualTo(geschreven);
    }

    private static List<String> inhouden(byte[] bytes) {
        String xml = new String(bytes, StandardCharsets.UTF_8);
        List<String> uit = new ArrayList<>();
        int plek = 0;
        while ((plek = xml.indexOf("<bestandsinhoud>", plek)) >= 0) {
            plek += "<bestandsinhoud>".length();
            uit.add(xml.substring(plek, xml.indexOf("</bestandsinhoud>", plek)));
        }
        return uit;
    }

    @Test
    void schrijftWatHetLas() throws IOException {
        rondgang(Proefdossier.poswv().bytes());
        rondgang(Proefdossier.voswv().bytes());
        rondgang(Proefdossier.metBijlagen(50_000).bytes());
        rondgang(("\uFEFF" + Proefdossier.metBijlagen(9000).xml()).getBytes(StandardCharsets.UTF_8));
        rondgang(Proefdossier.poswv()
                .vervang("UEsDBBQAAA==", "<![CDATA[UEsDBBQAAA==]]>")
                .vervang("Tomatenlaan", "Ko\u00EBnlaan &lt;\u20AC&gt; \uD83D\uDE00 ]]&gt; &#13;")
                .bytes());
    }

    /** Any content that the structure allows and the rules do too, made from the table at random. */
    @Property(tries = 200)
    void schrijftElkGeldigDossierZoalsHetWas(@ForAll long zaad) throws IOException {
        Random toeval = new Random(zaad);
        Tak dossier = Tak.willekeurig(Opbouw.van(OsoVersie.OSO_2019_1).tabel().wortel("dossier"), toeval);
        Proefdossier basis = toeval.nextBoolean() ? Proefdossier.poswv() : Proefdossier.voswv();
        for (String naam :
                List.of("onderwijsondersteuning", "verzuim", "toetslijst", "cijferlijstlijst", "overstapadvies")) {
            dossier.alle().stream()
                    .filter(tak -> tak.naam.equals(naam))
                    .findFirst()
                    .ifPresent(tak -> basis.metElement(naam, tak.xml()));
        }
        byte[] bytes = basis.bytes();
        SwvDossier gelezen = lees(bytes);
        if (gelezen.toets().geldig()) {
            rondgang(bytes);
        } else {
            assertThatThrownBy(() -> schrijf(gelezen, bytes)).isInstanceOf(InvoerException.class);
        }
    }

    @Test
    void draagtNooitEenPersoonsgebondenNummer() throws IOException {
        for (String naam : List.of("bsn", "onderwijsnummer")) {
            byte[] bytes = Proefdossier.poswv()
                    .voor("<leerlingid>", "<" + naam + ">999999990</" + naam + ">")
                    .bytes();
            String geschreven = new String(schrijf(lees(bytes), bytes), StandardCharsets.UTF_8);
            assertThat(geschreven).doesNotContain("999999990", naam);
            assertThat(lees(bytes)).isEqualTo(lees(Proefdossier.poswv().bytes()));
        }
        assertThat(Swvfeit.values()).noneMatch(feit -> feit.sleutel().matches(".*(bsn|onderwijsnummer|pgn).*"));
        assertThatThrownBy(() -> new Bouwblok(
                                Opbouw.van(OsoVersie.OSO_2019_1).tabel().wortel("dossier"))
                        .blok("huidigeschool")
                        .blok("leerling")
                        .veld("bsn", "999999990"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void schrijftNietsDatNietGeldigIs() throws IOException {
        byte[] bytes = Proefdossier.poswv().zonder("categorie_uitlevering").bytes();
        SwvDossier dossier = lees(bytes);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        InvoerException fout = catchThrowableOfType(
                InvoerException.class,
                () -> new SwvSchrijver().schrijf(dossier, () -> new ByteArrayInputStream(bytes), uit));
        assertThat(fout.meldingen()).singleElement().satisfies(melding -> {
            assertThat(melding.code()).isEqualTo(Foutcode.SWV_ONGELDIG);
            assertThat(melding.woorden()).first().isEqualTo("PaO.MD03");
            assertThat(melding.plaats().wijzer()).isEqualTo("dossier/metadata/categorie_uitlevering");
        });
        assertThat(uit.size()).isZero();
    }

    @Test
    void leestAlleenEenAanvraag() {
        InvoerException fout = catchThrowableOfType(
                InvoerException.class, () -> lees(Proefdossier.povo().bytes()));
        assertThat(fout.meldingen().get(0).code()).isEqualTo(Foutcode.OSO_SOORT);
    }

    @Test
    void merktDatDeBronVanDeBijlagenEenAnderBestandIs() throws IOException {
        byte[] bytes = Proefdossier.poswv().bytes();
        SwvDossier dossier = lees(bytes);
        assertThatThrownBy(() -> schrijf(dossier, new byte[10])).isInstanceOf(IOException.class);
    }

    /** What was judged in a file is judged the same in memory. */
    @Test
    void oordeeltInHetGeheugenAlsInHetBestand() throws IOException {
        for (Plant.Fout fout : Plant.alle()) {
            Toetsuitslag bestand = RegelsTest.toets(fout.dossier());
            if (!bestand.formaat().endsWith("SWV")
                    || List.of("PaO.LL12", "PaO.ZB01", "PaO.ZB02", "PaO.SO03").contains(fout.regel())) {
                continue;
            }
            assertThat(lees(fout.dossier().bytes()).toets().overtredingen())
                    .extracting(Overtreding::regel, Overtreding::pad, Overtreding::lijn)
                    .containsExactlyElementsOf(bestand.overtredingen().stream()
                            .map(overtreding -> org.assertj.core.groups.Tuple.tuple(
                                    overtreding.regel(), overtreding.pad(), overtreding.lijn()))
                            .toList());
        }
    }
}
