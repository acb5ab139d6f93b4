package nl.passend.kaders.lagen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passend.core.beoordeling.Beoordelaar;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Stapoordeel.Status;
import nl.passend.core.dossier.School;
import nl.passend.core.kader.Elementen.Norm;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.port.Gelezen;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Zicht;
import nl.passend.kaders.CasusLezer;
import nl.passend.kaders.GeleverdeKaders;
import nl.passend.kaders.MapKaders;
import nl.passend.kaders.toets.Kadertoets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school's own kader: four layers on top of each other, of which the lowest is dated by the law's end of the SOP. */
class SchoollaagTest {
    private static final GeleverdeKaders GELEVERD = new GeleverdeKaders();
    private static final MapKaders VOORBEELD =
            new MapKaders(Path.of(System.getProperty("basedir", ".")).resolve("../examples/kaders"));
    private static final School DE_MAST = new School("Basisschool De Mast", "99SW", "bao", "Stichting AWBR");

    private static List<Kader> stapel() {
        List<Kader> uit = new ArrayList<>();
        List.of("land", "amsterdam-diemen", "bestuur-spo-west").forEach(id -> uit.addAll(GELEVERD.versies(id)));
        uit.addAll(VOORBEELD.versies("de-mast"));
        return uit;
    }

    private static Beoordeling op(LocalDate dag, String gebeurtenissen) {
        String tekst = "passend: dossier/0\nleerling: leerling-1\n"
                + "school: {naam: Basisschool De Mast, brin: 99SW, soort: bao, bestuur: AWBR}\ngebeurtenissen:\n"
                + "  - {op: 2023-09-01, soort: ingeschreven, school: 99SW, schoolsoort: bao}\n" + gebeurtenissen;
        Gelezen gelezen = new CasusLezer().lees(tekst.getBytes(java.nio.charset.StandardCharsets.UTF_8), "x.yaml");
        return Beoordelaar.van(stapel()).beoordeel(gelezen.dossier(), dag);
    }

    @Test
    void de_vier_lagen_zijn_samen_zonder_fouten() {
        assertThat(Kadertoets.toets(stapel(), Beleidskast.standaard()).fouten()).isEmpty();
        assertThat(stapel()).extracting(Kader::laag).contains(Laag.values());
    }

    @Test
    void de_school_leidt_naar_haar_bestuur_en_naar_haar_eigen_kader() {
        assertThat(GELEVERD.onder("amsterdam-diemen", DE_MAST)).containsExactly("bestuur-spo-west");
        assertThat(VOORBEELD.onder("bestuur-spo-west", DE_MAST)).containsExactly("de-mast");
        assertThat(VOORBEELD.onder("amsterdam-diemen", DE_MAST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AWBR, bestuur-spo-west",
        "stichting awbr, bestuur-spo-west",
        "SNIS-IBS El Amien, bestuur-spo-west",
        "STWT, bestuur-spo-west",
        "Stichting STAIJ, bestuur-staij"
    })
    void een_bestuur_wordt_herkend(String bestuur, String kader) {
        assertThat(GELEVERD.onder("amsterdam-diemen", new School("De Eik", null, null, bestuur)))
                .containsExactly(kader);
    }

    @Test
    void een_school_die_zelf_genoemd_is_en_een_die_niemand_noemt() {
        assertThat(GELEVERD.onder("amsterdam-diemen", new School("Basisschool Veerkracht", null, null, null)))
                .containsExactly("bestuur-spo-west");
        assertThat(GELEVERD.onder("amsterdam-diemen", new School("De Eik", null, null, "AWB")))
                .isEmpty();
        assertThat(GELEVERD.onder("westland", DE_MAST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-07-31, de-mast:profiel", "2025-08-01, de-mast:ondersteuningsaanbod"})
    void het_profiel_geldt_tot_en_met_31_juli_2025_en_dan_het_aanbod(LocalDate dag, String norm) {
        assertThat(op(dag, "").regels().normen())
                .filteredOn(een -> een.id().startsWith("de-mast:"))
                .extracting(Norm::id)
                .containsExactly(norm);
    }

    @Test
    void wat_de_school_vraagt_wordt_gevraagd() {
        String plan = "  - {op: 2023-10-02, soort: document-vastgelegd, document: handelingsplan, delen: [doelen]}\n";
        LocalDate dag = LocalDate.of(2023, 10, 2);
        assertThat(status(op(dag, ""))).isEqualTo(Status.MAG_NIET);
        assertThat(status(op(dag, plan))).isEqualTo(Status.MAG);
    }

    private static Status status(Beoordeling beoordeling) {
        return beoordeling
                .zaak(Zicht.HOOFDZAAK)
                .stap("de-mast:naar-de-torengroep.starten")
                .orElseThrow()
                .status();
    }
}
