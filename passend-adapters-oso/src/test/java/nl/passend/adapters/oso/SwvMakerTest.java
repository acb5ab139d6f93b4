package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import org.junit.jupiter.api.Test;

class SwvMakerTest {
    private static final LocalDate DATUM = LocalDate.of(2021, 3, 8);

    static Swvfeiten feiten() {
        Swvfeiten feiten = Swvfeiten.GEEN;
        Map<Swvfeit, String> waarden = Map.ofEntries(
                Map.entry(Swvfeit.SCHOOL_VESTIGING, "01"),
                Map.entry(Swvfeit.SCHOOL_AANLEVERPUNT, "1"),
                Map.entry(Swvfeit.SCHOOL_STRAAT, "Sluisweg"),
                Map.entry(Swvfeit.SCHOOL_HUISNUMMER, "4"),
                Map.entry(Swvfeit.SCHOOL_POSTCODE, "2681XX"),
                Map.entry(Swvfeit.SCHOOL_PLAATS, "Monster"),
                Map.entry(Swvfeit.SCHOOL_TELEFOON, "0174000000"),
                Map.entry(Swvfeit.LEERLING_VOORNAMEN, "Noor Eva"),
                Map.entry(Swvfeit.LEERLING_ACHTERNAAM, "Duin"),
                Map.entry(Swvfeit.LEERLING_ADRES_GEHEIM, "false"),
                Map.entry(Swvfeit.LEERLING_STRAAT, "Helmgras"),
                Map.entry(Swvfeit.LEERLING_HUISNUMMER, "8"),
                Map.entry(Swvfeit.LEERLING_POSTCODE, "2681XX"),
                Map.entry(Swvfeit.LEERLING_PLAATS, "Monster"));
        for (Map.Entry<Swvfeit, String> feit : waarden.entrySet()) {
            feiten = feiten.met(feit.getKey(), feit.getValue());
        }
        return feiten.metVerzorger(Map.of(Swvfeit.VERZORGER_ACHTERNAAM, "Duin", Swvfeit.VERZORGER_WETTIG, "true"));
    }

    private static Gebeurtenis.Bouwer van(Soort soort, String dag) {
        return Gebeurtenis.van(soort, LocalDate.parse(dag));
    }

    private static Gebeurtenis akkoord(String aard, String antwoord, String dag) {
        return van(Soort.AKKOORD, dag)
                .met(Veld.WIE, "ouders")
                .met(Veld.AARD, aard)
                .met(Veld.VOOR, "oso-dossier")
                .met(Veld.ANTWOORD, antwoord)
                .maak();
    }

    static Dossier dossier(Gebeurtenis... meer) {
        List<Gebeurtenis> alle = new ArrayList<>(List.of(
                van(Soort.LEERLING_BEKEND, "2012-05-14")
                        .met(Veld.GEBOORTEDATUM, LocalDate.of(2012, 5, 14))
                        .met(Veld.GEMEENTE, "Westland")
                        .maak(),
                van(Soort.INGESCHREVEN, "2019-08-01")
                        .met(Veld.SCHOOL, "99XZ")
                        .met(Veld.SCHOOLSOORT, "bao")
                        .maak(),
                van(Soort.GROEP_INGEDEELD, "2019-08-01")
                        .volgnummer(1)
                        .met(Veld.GROEP, 4)
                        .met(Veld.SCHOOLJAAR, 2019)
                        .maak(),
                van(Soort.INGESCHREVEN, "2020-08-01")
                        .met(Veld.SCHOOL, "De Sluis")
                        .met(Veld.SCHOOLSOORT, "bao")
                        .maak(),
                van(Soort.GROEP_INGEDEELD, "2020-08-01")
                        .volgnummer(1)
                        .met(Veld.GROEP, 5)
                        .met(Veld.SCHOOLJAAR, 2020)
                        .maak(),
                van(Soort.GEREGISTREERD, "2021-01-11")
                        .met(Veld.WAT, "opp")
                        .met(Veld.VAN, LocalDate.of(2021, 1, 11))
                        .maak(),
                van(Soort.BESLUIT_GENOMEN, "2021-02-01")
                        .door("PO2803", "samenwerkingsverband")
                        .met(Veld.VORM, "tlv-so")
                        .met(Veld.UITKOMST, "toegekend")
                        .met(Veld.CATEGORIE, "midden")
                        .met(Veld.VOLGNUMMER, "2021000017")
                        .met(Veld.VAN, LocalDate.of(2021, 8, 1))
                        .met(Veld.TOT, LocalDate.of(2023, 7, 31))
                        .maak(),
                akkoord("inzage", "gegeven", "2021-03-01"),
                akkoord("akkoord-met-inhoud", "geweigerd", "2021-03-01")));
        alle.addAll(List.of(meer));
        return Dossier.van("leerling-1", new School("De Sluis", "99WA", "bao", null), null, alle);
    }

    private static Inhoudsdeel deel(SwvDossier dossier, String pad) {
        Inhoudsdeel hier = dossier.wortel();
        for (String naam : pad.split("/", -1)) {
            hier = hier.deel(naam).orElseThrow(() -> new AssertionError(pad));
        }
        return hier;
    }

    @Test
    void maaktEenGeldigDossierVanGebeurtenissenEnFeiten() throws Exception {
        for (SwvProfiel profiel : SwvProfiel.values()) {
            SwvMaker.Gemaakt gemaakt = SwvMaker.maak(dossier(), feiten(), profiel, DATUM);
            assertThat(gemaakt.dossier().toets().overtredingen()).isEmpty();
            assertThat(gemaakt.nietGebruikt()).isEmpty();
            byte[] bytes = SwvDossierTest.schrijf(gemaakt.dossier(), new byte[0]);
            assertThat(new OsoToetser()
                            .toets(new ByteArrayInputStream(bytes), "a.xml")
                            .overtredingen())
                    .isEmpty();
            assertThat(SwvDossierTest.lees(bytes)).isEqualTo(gemaakt.dossier());
        }
    }

    @Test
    void houdtZichAanHetGepubliceerdeSchema() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Mappen.gepubliceerd("OSO_gegevensset_2019.1.xsd").toFile());
        SwvDossier gemaakt =
                SwvMaker.maak(dossier(), feiten(), SwvProfiel.POSWV, DATUM).dossier();
        byte[] vol = Proefdossier.metBijlagen(20_000).bytes();
        for (byte[] bytes : List.of(
                SwvDossierTest.schrijf(gemaakt, new byte[0]), SwvDossierTest.schrijf(SwvDossierTest.lees(vol), vol))) {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
        }
    }

    @Test
    void schrijftWatErGebeurdIs() {
        SwvDossier dossier =
                SwvMaker.maak(dossier(), feiten(), SwvProfiel.POSWV, DATUM).dossier();
        List<Inhoudsdeel> rijen =
                deel(dossier, "huidigeschool/leerling/schoolloopbaanlijst").alle("schoolloopbaan");
        assertThat(rijen).extracting(rij -> rij.waarde("brincode").orElse("")).containsExactly("99XZ", "99WA");
        assertThat(rijen)
                .extracting(rij -> rij.waarde("vestigingscode").orElse(""))
                .containsExactly("00", "01");
        assertThat(rijen)
                .extracting(rij -> rij.waarde("schooljaar").orElse(""))
                .containsExactly("2019-2020", "2020-2021");
        Inhoudsdeel tlv = deel(dossier, "huidigeschool/leerling/onderwijsondersteuning/tlv");
        assertThat(tlv.waarde("tlvcategorie")).contains("M");
        assertThat(tlv.waarde("tlvswvnummer")).contains("PO2803");
        assertThat(tlv.waarde("tlveinddatum")).contains("2023-07-31");
        assertThat(deel(dossier, "huidigeschool/leerling/adreslijst/adres").waarde("gemeente"))
                .contains("Westland");
        assertThat(deel(dossier, "metadata/categorie_uitlevering").waarde("cat_verzuim"))
                .contains("OPT-UIT");
    }

    /** Inzage, akkoord and toestemming: none stands for another, and what was not asked is not written. */
    @Test
    void houdtDeDrieFeitenVanOudersUitElkaar() {
        Inhoudsdeel inzage =
                deel(SwvMaker.maak(dossier(), feiten(), SwvProfiel.POSWV, DATUM).dossier(), "inzage");
        assertThat(inzage.waarde("inzage")).contains("true");
        assertThat(inzage.waarde("akkoord")).contains("Nee");
        assertThat(inzage.waarde("toestemming")).isEqualTo(Optional.empty());
        Dossier later = dossier(
                akkoord("toestemming", "gegeven", "2021-03-02"), akkoord("toestemming", "ingetrokken", "2021-03-03"));
        assertThat(deel(SwvMaker.maak(later, feiten(), SwvProfiel.POSWV, DATUM).dossier(), "inzage")
                        .waarde("toestemming"))
                .contains("Nee");
    }

    @Test
    void schrijftEenGeheimAdresNiet() {
        Swvfeiten geheim = feiten().met(Swvfeit.LEERLING_ADRES_GEHEIM, "true");
        SwvDossier dossier =
                SwvMaker.maak(dossier(), geheim, SwvProfiel.POSWV, DATUM).dossier();
        assertThat(deel(dossier, "huidigeschool/leerling").deel("adreslijst")).isEmpty();
        assertThat(dossier.toets().overtredingen()).isEmpty();
    }

    @Test
    void zegtWatOntbreektEnNoemtWatGeenPlaatsHeeft() {
        Gebeurtenis gesprek = van(Soort.OVERLEG_GEHOUDEN, "2021-01-20")
                .met(Veld.OVERLEG, "sot")
                .maak();
        SwvMaker.Gemaakt gemaakt = SwvMaker.maak(dossier(gesprek), Swvfeiten.GEEN, SwvProfiel.POSWV, DATUM);
        assertThat(gemaakt.nietGebruikt()).containsExactly("overleg-gehouden");
        assertThat(gemaakt.dossier().toets().overtredingen())
                .extracting(Overtreding::regel)
                .contains("PaO.LL01", "PaO.LL04", "PaO.SL01", "PaO.SL02", "schema");
    }

    @Test
    void laatWegWatLaterOfHersteldIs() throws IOException {
        Gebeurtenis fout = van(Soort.UITGESCHREVEN, "2021-01-01")
                .id("fout")
                .met(Veld.SCHOOL, "De Sluis")
                .maak();
        Gebeurtenis herstel = van(Soort.GEBEURTENIS_HERSTELD, "2021-01-02")
                .met(Veld.WELKE, "fout")
                .maak();
        Gebeurtenis later = van(Soort.UITGESCHREVEN, "2021-07-31")
                .met(Veld.SCHOOL, "De Sluis")
                .maak();
        SwvDossier dossier = SwvMaker.maak(dossier(fout, herstel, later), feiten(), SwvProfiel.POSWV, DATUM)
                .dossier();
        assertThat(new String(SwvDossierTest.schrijf(dossier, new byte[0]), StandardCharsets.UTF_8))
                .doesNotContain("datumuitschrijving");
    }
}
