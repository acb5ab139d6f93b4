package nl.passend.kaders.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.passend.core.kader.Kader;
import nl.passend.core.regel.Beleidskast;
import nl.passend.kaders.GeleverdeKaders;
import nl.passend.kaders.toets.Aantekening.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every stack that comes along passes, and what is known to be true of the texts is found. */
class GeleverdeKadersToetsTest {
    private static final GeleverdeKaders KADERS = new GeleverdeKaders();

    private static List<Kader> stapel(String... ids) {
        List<Kader> uit = new ArrayList<>();
        for (String id : ids) {
            uit.addAll(KADERS.versies(id));
        }
        return uit;
    }

    private static Toetsuitslag toets(List<Kader> stapel) {
        return Kadertoets.toets(stapel, Beleidskast.standaard());
    }

    private static Toetsuitslag westland() {
        return toets(stapel("land", "westland"));
    }

    /** The words of each note of a kind about an element, without the article, as {@code groep 8 @midden 2022-02-01}. */
    private static List<String> duren(Toetsuitslag uitslag, Soort soort, String vorm, String versie) {
        return uitslag.van(soort).stream()
                .map(Aantekening::woorden)
                .filter(woorden -> woorden.get(0).equals(vorm) && woorden.get(1).equals(versie))
                .map(woorden -> woorden.get(2) + " " + woorden.get(3) + " " + woorden.get(woorden.size() - 1))
                .toList();
    }

    private static List<List<String>> woorden(Toetsuitslag uitslag, Soort soort) {
        return uitslag.van(soort).stream().map(Aantekening::woorden).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "land",
                "land westland",
                "land amsterdam-diemen",
                "land amsterdam-diemen bestuur-staij",
                "land amsterdam-diemen bestuur-spo-west"
            })
    void elke_stapel_is_zonder_fouten(String ids) {
        Toetsuitslag uitslag = toets(stapel(ids.split(" ")));

        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.aantekeningen())
                .allSatisfy(noot -> assertThat(noot.tekst(new Locale("nl"))).doesNotContain("{", "@begin", "@midden"));
    }

    @Test
    void elk_kader_zit_in_een_getoetste_stapel() {
        assertThat(KADERS.ids())
                .containsExactlyInAnyOrder("land", "westland", "amsterdam-diemen", "bestuur-staij", "bestuur-spo-west");
    }

    @Test
    void basisplan_westland_tlv_sbo_halverwege_groep_2_5_en_8() {
        assertThat(duren(westland(), Soort.DUUR_WET_VERLENGT, "westland:tlv-sbo", "westland@2020-08-01"))
                .containsExactly(
                        "groep 2 @midden 2022-02-01", "groep 5 @midden 2022-02-01", "groep 8 @midden 2022-02-01");
    }

    @Test
    void het_basisplan_zonder_addendum_is_in_2020_en_2021_in_orde_en_daarna_niet() {
        List<Kader> zonder = stapel("land", "westland").stream()
                .filter(kader ->
                        !kader.id().equals("westland") || kader.wijzigt().isEmpty())
                .toList();

        assertThat(duren(toets(zonder), Soort.DUUR_WET_VERLENGT, "westland:tlv-sbo", "westland@2020-08-01"))
                .containsExactly(
                        "groep 2 @midden 2022-02-01", "groep 5 @midden 2022-02-01", "groep 8 @midden 2022-02-01");
    }

    @Test
    void addendum_westland_groep_8_en_in_groep_3_alleen_de_lange() {
        Toetsuitslag uitslag = westland();

        assertThat(duren(uitslag, Soort.DUUR_WET_VERLENGT, "westland:tlv-sbo", "westland@2021-08-01"))
                .containsExactly("groep 8 @midden 2022-02-01");
        assertThat(duren(uitslag, Soort.DUUR_KEUZE_BEPERKT, "westland:tlv-sbo", "westland@2021-08-01"))
                .containsExactly("groep 3 @midden 2022-02-01");
        assertThat(woorden(uitslag, Soort.DUUR_KEUZE_BEPERKT))
                .allSatisfy(woorden -> assertThat(woorden.get(5)).isEqualTo("einde groep 8"));
    }

    @Test
    void addendum_westland_tlv_so_volgt_sbo_en_valt_van_het_begin_af_onder_de_wet() {
        assertThat(duren(westland(), Soort.DUUR_WET_VERLENGT, "westland:tlv-so", "westland@2021-08-01"))
                .containsExactly("groep 8, emb-groep geen @midden 2021-08-01");
    }

    @Test
    void de_inbreng_van_de_leerling_ontbreekt_in_beide_plannen() {
        assertThat(woorden(westland(), Soort.DEEL_NIET_GEDRAGEN))
                .containsExactly(List.of("westland:groeidocument", "land:opp.inbreng-leerling", "2025-08-01"));
        assertThat(woorden(toets(stapel("land", "amsterdam-diemen")), Soort.DEEL_NIET_GEDRAGEN))
                .containsExactly(List.of(
                        "amsterdam-diemen:ontwikkelingsperspectiefplan", "land:opp.inbreng-leerling", "2025-08-01"));
    }

    @Test
    void toestemming_voor_het_hia_houdt_in_westland_de_tlv_tegen() {
        assertThat(woorden(westland(), Soort.WIE_KAN_TEGENHOUDEN))
                .containsExactly(List.of("land:ouders", "westland:hia", "land:naar-de-tlv.aanvragen", "2020-08-01"));
    }

    @Test
    void wie_het_hia_leidt_adviseert_over_de_tlv() {
        assertThat(woorden(westland(), Soort.LEIDING_ADVISEERT))
                .contains(List.of(
                        "westland:hia",
                        "westland:ondersteuningsadviseur",
                        "westland:eerste-deskundige",
                        "land:tlv-sbo",
                        "2020-08-01"));
        assertThat(toets(stapel("land", "amsterdam-diemen")).van(Soort.LEIDING_ADVISEERT))
                .isEmpty();
    }

    @Test
    void een_weigering_houdt_ook_het_arrangement_van_spo_west_tegen() {
        assertThat(woorden(spoWest(), Soort.WIE_KAN_TEGENHOUDEN))
                .containsExactly(List.of(
                        "land:ouders",
                        "bestuur-spo-west:arrangement-spo-west",
                        "land:naar-het-opp.begeleiding-starten",
                        "2020-08-01"));
    }

    @Test
    void de_impasse_kent_op_geen_trede_een_termijn() {
        assertThat(woorden(westland(), Soort.TRAJECT_ZONDER_TERMIJN))
                .contains(List.of("westland:impasse", "12", "2020-08-01"));
    }

    @Test
    void de_lagen_van_besturen_laten_niets_stil_open() {
        assertThat(spoWest().van(Soort.OPEN_NIET_INGEVULD)).isEmpty();
        assertThat(staij().van(Soort.OPEN_NIET_INGEVULD)).isEmpty();
    }

    private static Toetsuitslag spoWest() {
        return toets(stapel("land", "amsterdam-diemen", "bestuur-spo-west"));
    }

    private static Toetsuitslag staij() {
        return toets(stapel("land", "amsterdam-diemen", "bestuur-staij"));
    }

    @Test
    void teksten_zonder_datum_staan_als_te_bevestigen() {
        assertThat(woorden(westland(), Soort.TE_BEVESTIGEN))
                .contains(List.of("westland@2021-08-01"))
                .doesNotContain(List.of("westland@2020-08-01"));
        assertThat(woorden(toets(stapel("land", "amsterdam-diemen")), Soort.TE_BEVESTIGEN))
                .contains(List.of("amsterdam-diemen@2016-08-01"), List.of("amsterdam-diemen@2020-08-01"));
        assertThat(woorden(spoWest(), Soort.TE_BEVESTIGEN)).contains(List.of("bestuur-spo-west@2020-08-01"));
        assertThat(woorden(staij(), Soort.TE_BEVESTIGEN)).contains(List.of("bestuur-staij@2020-08-01"));
    }
}
