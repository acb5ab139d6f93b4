package nl.passend.core.zorgplicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.zorgplicht.Houderschap.Begingrond;
import nl.passend.core.zorgplicht.Houderschap.Eindgrond;
import nl.passend.core.zorgplicht.Lezing.Inschrijving;
import nl.passend.core.zorgplicht.Lezing.Overdracht;
import nl.passend.core.zorgplicht.Lezing.Voorkeur;
import org.junit.jupiter.api.Test;

/** Law sheet 1.2, rows W30 and A14, and where readings differ. */
class ZorgplichtTest {
    private static final LocalDate DAG = LocalDate.of(2022, 3, 1);
    private static final Lezing ELDERS_AANGEMELD =
            new Lezing(Inschrijving.SCHOOL_VAN_AANMELDING, Voorkeur.EERSTE_VOORKEUR, Overdracht.NA_AANVAARDING);
    private static final Lezing NA_TLV =
            new Lezing(Inschrijving.NA_TLV_DE_GEKOZEN_SCHOOL, Voorkeur.EERSTE_VOORKEUR, Overdracht.NA_AANVAARDING);
    private static final Lezing EERSTE_AANMELDING =
            new Lezing(Inschrijving.SCHOOL_HOUDT, Voorkeur.EERSTE_AANMELDING, Overdracht.NA_AANVAARDING);
    private static final Lezing NA_BEREIDHEID =
            new Lezing(Inschrijving.SCHOOL_HOUDT, Voorkeur.EERSTE_VOORKEUR, Overdracht.NA_BEREIDHEID);
    private static final Lezing NA_INSCHRIJVING =
            new Lezing(Inschrijving.SCHOOL_HOUDT, Voorkeur.EERSTE_VOORKEUR, Overdracht.NA_INSCHRIJVING);

    private final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();

    private ZorgplichtTest op(int dag, Soort soort, String school, Object... velden) {
        Gebeurtenis.Bouwer bouwer = Gebeurtenis.van(soort, DAG.plusDays(dag));
        if (!school.isEmpty()) {
            bouwer.met(Veld.SCHOOL, school);
        }
        for (int i = 0; i < velden.length; i += 2) {
            bouwer.met((Veld) velden[i], velden[i + 1]);
        }
        gebeurtenissen.add(bouwer.maak());
        return this;
    }

    private Dossier dossier() {
        return Dossier.van("leerling-1", new School("A", null, "bao", null), null, gebeurtenissen);
    }

    private String houder(int dag, Lezing lezing) {
        return Zorgplicht.van(dossier(), DAG.plusDays(100), lezing)
                .houder(DAG.plusDays(dag))
                .map(Houderschap::school)
                .orElse("niemand");
    }

    private Houderschap regel(int welke, Lezing lezing) {
        return Zorgplicht.van(dossier(), DAG.plusDays(100), lezing).regels().get(welke);
    }

    @Test
    void contact_is_geen_aanmelding_en_vanaf_de_aanmelding_is_er_een_drager() {
        op(0, Soort.CONTACT_GELEGD, "A").op(5, Soort.AANMELDING_ONTVANGEN, "A");
        assertThat(houder(4, Lezing.GANGBAAR)).isEqualTo("niemand");
        assertThat(houder(5, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(6, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(regel(0, Lezing.GANGBAAR).begingrond()).isEqualTo(Begingrond.AANMELDING);
    }

    @Test
    void van_meer_aanmeldingen_telt_de_eerste_voorkeur_of_de_eerste_aanmelding() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A", Veld.VOORKEUR, 2)
                .op(7, Soort.AANMELDING_ONTVANGEN, "B", Veld.VOORKEUR, 1);
        assertThat(houder(6, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(7, Lezing.GANGBAAR)).isEqualTo("B");
        assertThat(houder(7, EERSTE_AANMELDING)).isEqualTo("A");
        assertThat(Zorgplicht.van(dossier(), DAG.plusDays(8), Lezing.GANGBAAR).anders())
                .containsOnlyKeys(EERSTE_AANMELDING);
    }

    /** A14, law 1.2: the referring school until the pupil is placed; one samenwerkingsverband reads it otherwise. */
    @Test
    void wachten_op_een_plek_verplaatst_niets_tot_de_inschrijving() {
        op(0, Soort.INGESCHREVEN, "A")
                .op(10, Soort.BESLUIT_GENOMEN, "", Veld.VORM, "land:tlv-so", Veld.UITKOMST, "toegekend")
                .op(12, Soort.SCHOOL_BEREID, "B", Veld.PLAATS_VANAF, DAG.plusDays(60))
                .op(14, Soort.AANMELDING_ONTVANGEN, "B")
                .op(15, Soort.PLAATS_AANVAARD, "B")
                .op(61, Soort.INGESCHREVEN, "B");
        assertThat(houder(60, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(61, Lezing.GANGBAAR)).isEqualTo("B");
        assertThat(regel(0, Lezing.GANGBAAR).eindgrond()).contains(Eindgrond.ELDERS_INGESCHREVEN);
        assertThat(houder(13, NA_TLV)).isEqualTo("A");
        assertThat(houder(14, NA_TLV)).isEqualTo("B");
        assertThat(houder(14, ELDERS_AANGEMELD)).isEqualTo("B");
        assertThat(regel(0, NA_TLV).eindgrond()).contains(Eindgrond.ELDERS_AANGEMELD);
    }

    @Test
    void zonder_tlv_verplaatst_een_aanmelding_elders_alleen_bij_de_lezing_van_de_commissie() {
        op(0, Soort.INGESCHREVEN, "A")
                .op(9, Soort.BESLUIT_GENOMEN, "", Veld.VORM, "land:tlv-so", Veld.UITKOMST, "afgewezen")
                .op(10, Soort.AANMELDING_ONTVANGEN, "B")
                .op(20, Soort.GEWEIGERD, "B", Veld.GROND, "geen-plaats");
        assertThat(houder(10, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(10, NA_TLV)).isEqualTo("A");
        assertThat(houder(10, ELDERS_AANGEMELD)).isEqualTo("B");
        assertThat(houder(20, ELDERS_AANGEMELD))
                .as("terug naar de school van inschrijving")
                .isEqualTo("A");
    }

    @Test
    void overdracht_gaat_met_aanbod_en_aanvaarding() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A")
                .op(10, Soort.SCHOOL_BEREID, "B", Veld.PLAATS_VANAF, DAG.plusDays(20))
                .op(12, Soort.GEWEIGERD, "A", Veld.GROND, "extra-ondersteuning")
                .op(20, Soort.PLAATS_AANVAARD, "B")
                .op(30, Soort.INGESCHREVEN, "B");
        assertThat(houder(19, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(20, Lezing.GANGBAAR)).isEqualTo("B");
        assertThat(regel(0, Lezing.GANGBAAR).eindgrond()).contains(Eindgrond.OVERGENOMEN);
        assertThat(regel(1, Lezing.GANGBAAR).begingrond()).isEqualTo(Begingrond.AANVAARDING);
        assertThat(houder(11, NA_BEREIDHEID)).isEqualTo("A");
        assertThat(houder(12, NA_BEREIDHEID)).isEqualTo("niemand");
        assertThat(regel(0, NA_BEREIDHEID).eindgrond()).contains(Eindgrond.ANDERE_SCHOOL_BEREID);
        assertThat(houder(29, NA_INSCHRIJVING)).isEqualTo("A");
        assertThat(houder(30, NA_INSCHRIJVING)).isEqualTo("B");
    }

    /** A place that comes a day later: the school that found it bears the duty until the child is enrolled there. */
    @Test
    void een_plaats_die_later_komt_neemt_nog_niet_over() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A")
                .op(10, Soort.SCHOOL_BEREID, "B", Veld.PLAATS_VANAF, DAG.plusDays(21))
                .op(20, Soort.AANMELDING_ONTVANGEN, "B")
                .op(25, Soort.INGESCHREVEN, "B");
        assertThat(houder(24, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(25, Lezing.GANGBAAR)).isEqualTo("B");
    }

    @Test
    void een_aanmelding_bij_de_bereide_school_is_aanvaarden() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A").op(10, Soort.SCHOOL_BEREID, "B").op(20, Soort.AANMELDING_ONTVANGEN, "B");
        assertThat(houder(19, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(20, Lezing.GANGBAAR)).isEqualTo("B");
        assertThat(houder(20, NA_INSCHRIJVING)).isEqualTo("A");
    }

    /** WPO 40.5: full or the foundation: by the refusal; until then it bears the duty. */
    @Test
    void geen_plaats_eindigt_de_plicht_bij_de_weigering_en_de_volgende_voorkeur_draagt() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A", Veld.VOORKEUR, 1)
                .op(1, Soort.AANMELDING_ONTVANGEN, "B", Veld.VOORKEUR, 2)
                .op(9, Soort.GEWEIGERD, "A", Veld.GROND, "geen-plaats");
        assertThat(houder(8, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(9, Lezing.GANGBAAR)).isEqualTo("B");
        assertThat(regel(0, Lezing.GANGBAAR).eindgrond()).contains(Eindgrond.UITZONDERING);
        assertThat(regel(1, Lezing.GANGBAAR).begingrond()).isEqualTo(Begingrond.VOLGENDE_VOORKEUR);
    }

    @Test
    void weigeren_zonder_andere_school_eindigt_niets_zonder_extra_ondersteuning_wel() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A").op(9, Soort.GEWEIGERD, "A", Veld.GROND, "extra-ondersteuning");
        assertThat(houder(50, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(50, NA_BEREIDHEID)).isEqualTo("A");
        op(51, Soort.GEWEIGERD, "A", Veld.GROND, "geen-extra-ondersteuning");
        assertThat(houder(51, Lezing.GANGBAAR)).isEqualTo("niemand");
        assertThat(regel(0, Lezing.GANGBAAR).eindgrond()).contains(Eindgrond.GEEN_EXTRA_ONDERSTEUNING);
    }

    /** WPO 40.7: a refusal ends a temporary placement, the day after. */
    @Test
    void een_tijdelijke_plaatsing_eindigt_de_dag_na_de_weigering() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A", Veld.VOORKEUR, 1)
                .op(1, Soort.AANMELDING_ONTVANGEN, "B", Veld.VOORKEUR, 2)
                .op(71, Soort.TIJDELIJK_GEPLAATST, "B")
                .op(80, Soort.GEWEIGERD, "B", Veld.GROND, "grondslag");
        assertThat(houder(70, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(71, Lezing.GANGBAAR)).isEqualTo("B");
        assertThat(regel(1, Lezing.GANGBAAR).begingrond()).isEqualTo(Begingrond.TIJDELIJKE_PLAATSING);
        assertThat(houder(80, Lezing.GANGBAAR)).isEqualTo("B");
        assertThat(houder(81, Lezing.GANGBAAR)).isEqualTo("A");
    }

    @Test
    void een_tijdelijke_plaatsing_zonder_andere_school_laat_de_plicht_staan() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A")
                .op(71, Soort.TIJDELIJK_GEPLAATST, "A")
                .op(80, Soort.GEWEIGERD, "A", Veld.GROND, "extra-ondersteuning")
                .op(81, Soort.UITGESCHREVEN, "A");
        assertThat(houder(90, Lezing.GANGBAAR)).isEqualTo("A");
    }

    @Test
    void niet_behandelen_eindigt_de_tijdelijke_plaatsing_ook() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A")
                .op(71, Soort.TIJDELIJK_GEPLAATST, "A")
                .op(80, Soort.NIET_IN_BEHANDELING, "A");
        assertThat(houder(80, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(81, Lezing.GANGBAAR)).isEqualTo("niemand");
    }

    @Test
    void wie_ergens_is_ingeschreven_wordt_niet_tijdelijk_geplaatst() {
        op(0, Soort.INGESCHREVEN, "A").op(5, Soort.TIJDELIJK_GEPLAATST, "B");
        assertThat(houder(6, Lezing.GANGBAAR)).isEqualTo("A");
    }

    /** WPO 40.11: a removal that found no other school ends nothing, deregistration or not. */
    @Test
    void verwijderen_zonder_bereide_school_eindigt_niets() {
        op(0, Soort.INGESCHREVEN, "A").op(5, Soort.VERWIJDERD, "A").op(6, Soort.UITGESCHREVEN, "A");
        assertThat(houder(7, Lezing.GANGBAAR)).isEqualTo("A");
    }

    @Test
    void verwijderen_met_bereide_school() {
        op(0, Soort.INGESCHREVEN, "A")
                .op(4, Soort.SCHOOL_BEREID, "B")
                .op(5, Soort.VERWIJDERD, "A")
                .op(8, Soort.UITGESCHREVEN, "A");
        assertThat(houder(7, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(8, Lezing.GANGBAAR)).isEqualTo("niemand");
        assertThat(houder(4, NA_BEREIDHEID)).isEqualTo("A");
        assertThat(houder(5, NA_BEREIDHEID)).isEqualTo("niemand");
    }

    @Test
    void verhuizen_de_school_tot_de_uitschrijving_daarna_die_van_de_aanmelding() {
        op(0, Soort.INGESCHREVEN, "A").op(5, Soort.AANMELDING_ONTVANGEN, "B").op(9, Soort.UITGESCHREVEN, "A");
        assertThat(houder(8, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(9, Lezing.GANGBAAR)).isEqualTo("B");
        assertThat(regel(0, Lezing.GANGBAAR).eindgrond()).contains(Eindgrond.UITGESCHREVEN);
    }

    @Test
    void intrekken_eindigt_de_aanmelding_en_niet_de_inschrijving() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A").op(5, Soort.INGETROKKEN, "A", Veld.WAT, "naar-de-tlv");
        assertThat(houder(5, Lezing.GANGBAAR)).isEqualTo("A");
        op(6, Soort.INGETROKKEN, "", Veld.WAT, "aanmelding");
        assertThat(houder(6, Lezing.GANGBAAR)).isEqualTo("niemand");
        op(7, Soort.INGESCHREVEN, "A").op(8, Soort.INGETROKKEN, "A");
        assertThat(houder(8, Lezing.GANGBAAR)).isEqualTo("A");
    }

    @Test
    void wat_een_mens_vaststelt_gaat_voor_een_latere_voorkeur() {
        op(0, Soort.AANMELDING_ONTVANGEN, "A", Veld.VOORKEUR, 2)
                .op(5, Soort.ZORGPLICHT_VASTGESTELD, "C")
                .op(6, Soort.AANMELDING_ONTVANGEN, "B", Veld.VOORKEUR, 1);
        assertThat(houder(4, Lezing.GANGBAAR)).isEqualTo("A");
        assertThat(houder(6, Lezing.GANGBAAR)).isEqualTo("C");
        assertThat(regel(0, Lezing.GANGBAAR).eindgrond()).contains(Eindgrond.VASTGESTELD);
    }

    @Test
    void het_beleid_volgt_de_lezing_van_wie_beoordeelt() {
        op(0, Soort.INGESCHREVEN, "A").op(10, Soort.AANMELDING_ONTVANGEN, "B");
        LocalDate dag = DAG.plusDays(11);
        assertThat(uitkomst(Beleidskast.standaard().met(Lezing.GANGBAAR), dag)).isEqualTo("deze-school");
        assertThat(uitkomst(Beleidskast.standaard().met(ELDERS_AANGEMELD), dag)).isEqualTo("andere-school");
        assertThat(new ZorgplichtBeleid(NA_TLV).leest()).contains(Soort.BESLUIT_GENOMEN);
        assertThat(new ZorgplichtBeleid().leest()).doesNotContain(Soort.BESLUIT_GENOMEN);
    }

    private String uitkomst(Beleidskast kast, LocalDate dag) {
        return kast.beleid("zorgplicht")
                .orElseThrow()
                .oordeel(dossier(), true, dag)
                .uitkomst();
    }

    @Test
    void de_lezing_zegt_wat_zij_is() {
        assertThat(Lezing.GANGBAAR.code()).isEqualTo("school-houdt, eerste-voorkeur, na-aanvaarding");
        assertThat(Lezing.GANGBAAR.andere())
                .containsExactlyInAnyOrder(ELDERS_AANGEMELD, NA_TLV, EERSTE_AANMELDING, NA_BEREIDHEID, NA_INSCHRIJVING);
    }
}
