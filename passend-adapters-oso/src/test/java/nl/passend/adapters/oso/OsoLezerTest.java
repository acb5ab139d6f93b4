package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Herkomst;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.port.Gelezen;
import org.junit.jupiter.api.Test;

class OsoLezerTest {
    private static final LocalDate UITGELEVERD = LocalDate.of(2021, 3, 8);
    private static final String TLV_SO =
            "<tlv><tlvingangdatum>2021-08-01</tlvingangdatum><tlvswvnummer>PO2803</tlvswvnummer>"
                    + "<tlvcategorie>M</tlvcategorie><tlvbeschikkingsnummer>2021000042</tlvbeschikkingsnummer>"
                    + "<tlveinddatum>2023-07-31</tlveinddatum></tlv>";
    private static final String TLV_SBO =
            "<tlv><tlvingangdatum>2019-08-01</tlvingangdatum><tlvswvnummer>PO3001</tlvswvnummer>"
                    + "<tlvcategorie>Nvt</tlvcategorie><tlvbeschikkingsnummer>S-7</tlvbeschikkingsnummer></tlv>";

    static List<Gebeurtenis> van(Gelezen gelezen, Soort soort) {
        return gelezen.dossier().gebeurtenissen().stream()
                .filter(gebeurtenis -> gebeurtenis.is(soort))
                .toList();
    }

    private static Gebeurtenis een(Gelezen gelezen, Soort soort) {
        List<Gebeurtenis> alle = van(gelezen, soort);
        assertThat(alle).hasSize(1);
        return alle.get(0);
    }

    @Test
    void zegtWaarHetDossierVandaanKomt() {
        Gelezen gelezen = OsoSchrijver.kaal().gelezen();
        assertThat(gelezen.formaat()).isEqualTo("OSO 2019.1 POSWV");
        assertThat(gelezen.eigenDatum()).contains(UITGELEVERD);
        assertThat(gelezen.dossier().school()).contains(new School("Basisschool De Kas", "99XY", "bao", null));
        Gebeurtenis overgenomen = een(gelezen, Soort.DOSSIER_OVERGENOMEN);
        assertThat(overgenomen.op()).isEqualTo(UITGELEVERD);
        assertThat(overgenomen.datum(Veld.VOLLEDIG_VANAF)).contains(UITGELEVERD);
        assertThat(overgenomen.herkomst()).isEqualTo(new Herkomst("proef.xml", "dossier/metadata (regel 3)"));
    }

    @Test
    void geeftEenPseudoniemDatBijSchoolEnLeerlingidHoort() {
        String eerste = OsoSchrijver.kaal().gelezen().dossier().leerling();
        assertThat(eerste).matches("oso-[0-9a-f]{16}");
        assertThat(OsoSchrijver.kaal()
                        .met("datum", "2021-04-01")
                        .gelezen()
                        .dossier()
                        .leerling())
                .isEqualTo(eerste);
        assertThat(OsoSchrijver.kaal()
                        .met("brincode", "98XY")
                        .gelezen()
                        .dossier()
                        .leerling())
                .isNotEqualTo(eerste);
        String zonder =
                OsoSchrijver.kaal().zonder("leerlingid").gelezen().dossier().leerling();
        assertThat(zonder).matches("oso-[0-9a-f]{16}").isNotEqualTo(eerste);
        assertThat(OsoSchrijver.kaal()
                        .zonder("leerlingid")
                        .met("achternaam", "Dijk")
                        .gelezen()
                        .dossier()
                        .leerling())
                .isNotEqualTo(zonder);
    }

    @Test
    void kentDeTlvsEnNoemtHetNieuwsteSamenwerkingsverband() {
        Gelezen gelezen = OsoSchrijver.kaal().ondersteuning(TLV_SO + TLV_SBO).gelezen();
        assertThat(gelezen.dossier().samenwerkingsverband()).contains("PO2803");
        List<Gebeurtenis> besluiten = van(gelezen, Soort.BESLUIT_GENOMEN);
        Gebeurtenis sbo = besluiten.get(0);
        assertThat(sbo.tekst(Veld.VORM)).contains("tlv-sbo");
        assertThat(sbo.op()).isEqualTo("2019-08-01");
        assertThat(sbo.velden()).doesNotContainKeys(Veld.CATEGORIE, Veld.TOT);
        Gebeurtenis so = besluiten.get(1);
        assertThat(so.op()).as("not after the file was made").isEqualTo(UITGELEVERD);
        assertThat(so.tekst(Veld.VORM)).contains("tlv-so");
        assertThat(so.tekst(Veld.UITKOMST)).contains("toegekend");
        assertThat(so.tekst(Veld.CATEGORIE)).contains("midden");
        assertThat(so.tekst(Veld.VOLGNUMMER)).contains("2021000042");
        assertThat(so.datum(Veld.VAN)).contains(LocalDate.of(2021, 8, 1));
        assertThat(so.datum(Veld.TOT)).contains(LocalDate.of(2023, 7, 31));
        assertThat(so.door()).isEqualTo(new Actor("PO2803", "samenwerkingsverband", null, null));
        assertThat(so.vastgelegdOp()).contains(UITGELEVERD);
        assertThat(so.herkomst().plaats()).contains("/tlv[1] (regel ");
    }

    @Test
    void kentOppEnArrangement() {
        Gelezen gelezen = OsoSchrijver.kaal()
                .ondersteuning("<opp><opp_ingangdatum>2021-01-11</opp_ingangdatum></opp><arrangement_pao>"
                        + "<arrangement_datum>2020-09-01+02:00</arrangement_datum></arrangement_pao>")
                .gelezen();
        assertThat(een(gelezen, Soort.DOCUMENT_VASTGELEGD).velden()).containsOnlyKeys(Veld.DOCUMENT);
        Gebeurtenis geregistreerd = een(gelezen, Soort.GEREGISTREERD);
        assertThat(geregistreerd.tekst(Veld.WAAR)).contains("LAS");
        assertThat(geregistreerd.velden()).containsOnlyKeys(Veld.WAT, Veld.WAAR, Veld.VAN);
        Gebeurtenis arrangement = een(gelezen, Soort.BESLUIT_GENOMEN);
        assertThat(arrangement.op()).isEqualTo("2020-09-01");
        assertThat(arrangement.door()).isEqualTo(Actor.ONBEKEND);
        assertThat(arrangement.velden()).containsOnlyKeys(Veld.VORM, Veld.UITKOMST, Veld.VAN);
    }

    @Test
    void houdtInzageAkkoordEnToestemmingUitElkaar() {
        Gelezen gelezen = OsoSchrijver.kaal()
                .inzage(
                        "<voorlopigdossier>false</voorlopigdossier><inzage>true</inzage><inzagedatum>2021-03-01</inzagedatum>"
                                + "<akkoord>Nee</akkoord><redennietakkoord>te veel</redennietakkoord><toestemming>Ja</toestemming>")
                .gelezen();
        assertThat(van(gelezen, Soort.AKKOORD))
                .allMatch(akkoord -> akkoord.tekst(Veld.WIE).equals(Optional.of("ouders")))
                .allMatch(akkoord -> akkoord.op().equals(LocalDate.of(2021, 3, 1)))
                .extracting(akkoord -> akkoord.tekst(Veld.AARD).orElse("") + " "
                        + akkoord.tekst(Veld.ANTWOORD).orElse(""))
                .containsExactly("inzage gegeven", "akkoord-met-inhoud geweigerd", "toestemming gegeven");
    }

    @Test
    void maaktVanOnbekendGeenFeit() {
        Gelezen gelezen = OsoSchrijver.kaal()
                .inzage("<inzage>0</inzage><akkoord>Onbekend</akkoord>")
                .gelezen();
        assertThat(van(gelezen, Soort.AKKOORD)).isEmpty();
        assertThat(gelezen.nietOvergenomen())
                .extracting(Gelezen.NietOvergenomen::pad)
                .contains("dossier/inzage/akkoord", "dossier/inzage/inzage");
    }

    @Test
    void maaktAlleenGebeurtenissenMetVeldenVanHunSoort() {
        Gelezen gelezen = OsoSchrijver.lees(Westland.xml().getBytes(StandardCharsets.UTF_8));
        assertThat(gelezen.dossier().gebeurtenissen()).allSatisfy(gebeurtenis -> {
            Soort soort = gebeurtenis.soort().orElseThrow();
            assertThat(gebeurtenis.velden().keySet()).allMatch(soort::kent).containsAll(soort.verplicht());
            assertThat(gebeurtenis.vastgelegdOp()).contains(UITGELEVERD);
        });
    }

    @Test
    void herkentXmlAanHetEersteTeken() {
        OsoLezer lezer = new OsoLezer();
        assertThat(lezer.naam()).isEqualTo("oso");
        assertThat(lezer.herkent(Arrays.copyOf(OsoSchrijver.kaal().bytes(), 40)))
                .isTrue();
        assertThat(lezer.herkent("\uFEFF\r\n  <dossier".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(lezer.herkent("<dossier".getBytes(StandardCharsets.UTF_16))).isTrue();
        assertThat(lezer.herkent("passend: 1\n# <".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(lezer.herkent(new byte[0])).isFalse();
    }
}
