package nl.passend.adapters.parnassys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.port.Geheim;
import nl.passend.core.port.Gelezen;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.core.port.wissel.Zending;
import org.junit.jupiter.api.Test;

class ParnassysTest {
    private static final Vestiging SCHOOL = Vestiging.van("99WA");

    private static List<Gelezen> lees(byte[] antwoord) {
        Bezorger bezorger = zending -> new Bezorging.Beantwoord(200, antwoord, false);
        return new Parnassys("proefleverancier", naam -> Geheim.van("MERKSLEUTEL"), bezorger).leerlingen(SCHOOL, 2020);
    }

    private static Gebeurtenis feit(Dossier dossier, Soort soort) {
        return dossier.gebeurtenissen().stream()
                .filter(een -> een.is(soort))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leerlingenMetInschrijvingEnGroep() {
        List<Gelezen> gelezen = lees(Antwoorden.gewoon());
        assertThat(gelezen).hasSize(4);
        Dossier eerste = gelezen.get(0).dossier();
        assertThat(eerste.leerling()).matches("parnassys-[0-9a-f]{16}");
        assertThat(eerste.school().orElseThrow().brin()).isEqualTo("99WA");
        assertThat(feit(eerste, Soort.LEERLING_BEKEND).tekst(Veld.GEMEENTE)).contains("Westland");
        assertThat(feit(eerste, Soort.INGESCHREVEN).op()).hasToString("2018-08-01");
        assertThat(feit(eerste, Soort.GROEP_INGEDEELD).getal(Veld.GROEP)).contains(4);
        assertThat(feit(eerste, Soort.GROEP_INGEDEELD).getal(Veld.SCHOOLJAAR)).contains(2020);
        assertThat(gelezen.stream().map(een -> een.dossier().leerling())).doesNotHaveDuplicates();
        assertThat(eerste.leerling())
                .isEqualTo(lees(Antwoorden.gewoon()).get(0).dossier().leerling());
    }

    /** Secret, or not said to be open: the municipality stays out. An uncertain date of birth is no date. */
    @Test
    void watGeheimIsKomtErNietIn() {
        List<Gelezen> gelezen = lees(Antwoorden.gewoon());
        for (int i : new int[] {1, 2}) {
            assertThat(feit(gelezen.get(i).dossier(), Soort.LEERLING_BEKEND).tekst(Veld.GEMEENTE))
                    .isEmpty();
        }
        assertThat(gelezen.get(3).dossier().gebeurtenissen()).noneMatch(een -> een.is(Soort.LEERLING_BEKEND));
        assertThat(gelezen.get(3).nietOvergenomen()).anyMatch(een -> een.pad().equals("leerling/geboortedatum"));
        StringBuilder alles = new StringBuilder();
        gelezen.forEach(een -> {
            alles.append(een).append(een.dossier().leerling());
            een.dossier().gebeurtenissen().forEach(feit -> alles.append(feit.canoniek()));
        });
        assertThat(alles).doesNotContain(Antwoorden.MERKEN);
    }

    /** By type: what leaves the reader of an address has a place for a municipality and for nothing else. */
    @Test
    void geenTypeHeeftPlaatsVoorEenAdres() {
        assertThat(Stream.of(Adres.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("gemeente");
        assertThat(Antwoordlezer.GELEZEN.values().stream().flatMap(velden -> velden.stream()))
                .doesNotContain(
                        "straat", "huisnummer", "postcode", "plaats", "nummer", "achternaam", "voornamen", "roepNaam");
    }

    @Test
    void wezenWordenGenoemd() {
        List<Gelezen> gelezen = lees(Antwoorden.envelop(
                "<leerlingen>" + Antwoorden.leerling("1", "8", "<geboortedatum>2014-03-07</geboortedatum>")
                        + "<leerling></leerling></leerlingen>"));
        assertThat(gelezen).hasSize(1);
        assertThat(gelezen.get(0).nietOvergenomen())
                .extracting(een -> een.pad())
                .contains("leerling/leerlingAdres", "groepsindeling/schooljaar", "leerling/achternaam");
        assertThat(gelezen.get(0).dossier().gebeurtenissen()).hasSize(3);
    }

    @Test
    void deVraagIsZoalsDeDienstHemVraagt() throws IOException {
        List<Zending> verzonden = new ArrayList<>();
        new Parnassys("a<b&c", naam -> Geheim.van("MERKSLEUTEL"), zending -> {
                    verzonden.add(zending);
                    return new Bezorging.Beantwoord(200, Antwoorden.gewoon(), false);
                })
                .leerlingen(SCHOOL, 2020);
        Zending zending = verzonden.get(0);
        assertThat(zending.koppen()).containsEntry("SOAPAction", "\"getLeerlingen\"");
        assertThat(zending.mediatype()).isEqualTo("text/xml; charset=utf-8");
        assertThat(zending.toString() + zending.koppen() + zending.pad()).doesNotContain("MERKSLEUTEL");
        try (InputStream in = zending.inhoud().open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<leveranciernaam>a&lt;b&amp;c</leveranciernaam>")
                    .contains("<leveranciersleutel>MERKSLEUTEL</leveranciersleutel>")
                    .contains("<brinnummer>99WA</brinnummer>")
                    .contains("<schooljaar>2020 / 2021</schooljaar>");
        }
    }

    @Test
    void geenAntwoord() {
        assertThatThrownBy(() -> lees("<html/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("PAS-2214");
        assertThatThrownBy(() -> lees("<e xmlns='x'><Fault><faultstring>MERKSLEUTEL</faultstring></Fault></e>"
                        .getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("PAS-2214")
                .hasMessageNotContaining("MERK");
        assertThatThrownBy(() -> lees("<!DOCTYPE a [<!ENTITY x \"MERK\">]><a>&x;</a>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("PAS-130");
        Bezorger nee = zending -> new Bezorging.Beantwoord(403, "MERKSLEUTEL".getBytes(StandardCharsets.UTF_8), false);
        assertThatThrownBy(() -> new Parnassys("l", naam -> Geheim.van("MERKSLEUTEL"), nee).leerlingen(SCHOOL, 2020))
                .hasMessageContaining("PAS-2224")
                .hasMessageNotContaining("MERK");
        assertThat(Geheim.van("MERKSLEUTEL").toString()).doesNotContain("MERK");
    }

    /** Cut off or damaged: pupils, or an error of the family without a pupil in it. */
    @Test
    void beschadigd() {
        byte[] goed = Antwoorden.gewoon();
        Random kans = new Random(5);
        for (int i = 0; i < 400; i++) {
            byte[] kapot = i % 2 == 0 ? Arrays.copyOf(goed, kans.nextInt(goed.length)) : goed.clone();
            if (kapot.length > 0) {
                kapot[kans.nextInt(kapot.length)] = (byte) kans.nextInt(256);
            }
            try {
                assertThat(lees(kapot)).isNotNull();
            } catch (InvoerException verwacht) {
                assertThat(verwacht.getMessage())
                        .doesNotContain(Antwoorden.MERKEN)
                        .doesNotContain("2014-");
            }
        }
    }
}
