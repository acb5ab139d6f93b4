package nl.passend.kaders.toets;

import static nl.passend.kaders.toets.Bouwdoos.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Vorm;
import nl.passend.core.kader.Vorm.Duurregel;
import nl.passend.core.kader.Vorm.Duursoort;
import nl.passend.core.kader.Vorm.Grenzen;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Tijdmaat;
import nl.passend.kaders.toets.Aantekening.Soort;
import org.junit.jupiter.api.Test;

class DuurtoetsTest {
    private static final LocalDate WET = LocalDate.of(2022, 2, 1);

    private static Duurregel regel(int van, int tot, Duursoort soort, String... maten) {
        List<Tijdmaat> gelezen =
                Stream.of(maten).map(maat -> Tijdmaat.lees(maat).orElseThrow()).toList();
        return new Duurregel(List.of(groep(van, tot)), soort, gelezen, Optional.empty(), false);
    }

    private static Grenzen grenzen(boolean verlengt) {
        return new Grenzen(
                Optional.of(new Lengte(1, Lengte.Eenheid.SCHOOLJAREN)),
                Tijdmaat.lees("einde schooljaar leeftijd 14"),
                verlengt);
    }

    private static Kader wet(Grenzen grenzen) {
        return land().addVormen(vorm("land:tlv").grenzen(grenzen).build()).build();
    }

    private static Kader zonderGrens() {
        return land().addVormen(vorm("land:tlv").build()).build();
    }

    private static Kader nieuweWet(boolean verlengt) {
        return kader("land", Laag.LANDELIJK, WET)
                .wijzigt("land@2014-08-01")
                .addVervangt("land:tlv")
                .addVormen(vorm("land:tlv").grenzen(grenzen(verlengt)).build())
                .build();
    }

    private static Kader plan(Duurregel... regels) {
        return regio().addVormen(plantlv(regels).build()).build();
    }

    private static Vorm.Builder plantlv(Duurregel... regels) {
        return vorm("regio:tlv").vultIn("land:tlv").addDuur(regels);
    }

    private static List<String> notities(Toetsuitslag uitslag) {
        return uitslag.aantekeningen().stream()
                .map(noot -> noot.soort() + " " + noot.woorden().get(2) + " "
                        + noot.woorden().get(3) + " "
                        + noot.woorden().get(noot.woorden().size() - 1))
                .toList();
    }

    @Test
    void een_gat_en_een_overlap() {
        Kader kader = plan(
                regel(0, 3, Duursoort.TOT, "einde groep 8"),
                regel(3, 5, Duursoort.TOT, "einde groep 8"),
                regel(7, 8, Duursoort.TOT, "einde groep 8"));

        assertThat(fouten(zonderGrens(), kader)).containsExactly("PAS-2009 regio:tlv groep 3 (2×); groep 6 (0×)");
    }

    @Test
    void elk_antwoord_van_een_oordeel_hoort_bij_precies_een_regel() {
        Duurregel alleenA = new Duurregel(
                List.of(oordeel("regio:emb", "a")),
                Duursoort.TOT,
                List.of(Tijdmaat.lees("einde groep 8").orElseThrow()),
                Optional.empty(),
                false);
        Kader kader = regio().addOordelen(oordeelElement("regio:emb", "a", "geen"))
                .addStappen(stap("regio:r.emb", nl.passend.core.dossier.Soort.OORDEEL_GEGEVEN, "regio:emb")
                        .build())
                .addVormen(plantlv(alleenA).build())
                .build();

        assertThat(fouten(zonderGrens(), kader)).containsExactly("PAS-2009 regio:tlv emb geen (0×)");
    }

    @Test
    void een_latere_wet_die_verlengt_geeft_aantekeningen_en_geen_fout() {
        Kader plan = plan(
                regel(0, 2, Duursoort.TOT, "einde groep 2"),
                regel(3, 5, Duursoort.TOT, "einde groep 5"),
                regel(6, 8, Duursoort.TOT, "einde groep 8"));
        Toetsuitslag uitslag = toets(zonderGrens(), nieuweWet(true), plan);

        assertThat(uitslag.fouten()).isEmpty();
        assertThat(notities(uitslag))
                .containsExactly(
                        "DUUR_WET_VERLENGT groep 2 @midden 2022-02-01",
                        "DUUR_WET_VERLENGT groep 5 @midden 2022-02-01",
                        "DUUR_WET_VERLENGT groep 8 @midden 2022-02-01");
        assertThat(toets(zonderGrens(), plan).aantekeningen()).isEmpty();
    }

    @Test
    void een_latere_wet_die_weigert_maakt_een_oud_plan_niet_fout() {
        Toetsuitslag uitslag =
                toets(zonderGrens(), nieuweWet(false), plan(regel(0, 8, Duursoort.TOT, "einde groep 8")));

        assertThat(uitslag.fouten()).isEmpty();
        assertThat(notities(uitslag)).containsExactly("DUUR_GEEN_GELDIG_EINDE groep 8 @midden 2022-02-01");
    }

    @Test
    void wat_de_wet_op_de_eerste_dag_al_weigert_is_fout() {
        Toetsuitslag uitslag = toets(wet(grenzen(false)), plan(regel(0, 8, Duursoort.TOT, "einde groep 8")));

        assertThat(uitslag.fouten()).singleElement().satisfies(fout -> {
            assertThat(fout.code().code()).isEqualTo("PAS-2005");
            assertThat(fout.woorden()).startsWith("regio:tlv", "land:tlv");
            assertThat(fout.woorden().get(2)).contains("WPO 1", "proef.yaml:1:1 /land:tlv");
            assertThat(fout.woorden().get(3)).isEqualTo("groep 8, 2021-03-01: 2021-07-31 < 2022-07-31");
        });
    }

    @Test
    void wat_de_wet_van_het_begin_af_verlengt_is_nooit_fout() {
        Toetsuitslag uitslag = toets(wet(grenzen(true)), plan(regel(0, 8, Duursoort.TOT, "einde groep 8")));

        assertThat(uitslag.fouten()).isEmpty();
        assertThat(notities(uitslag)).containsExactly("DUUR_WET_VERLENGT groep 8 @midden 2020-08-01");
    }

    @Test
    void van_twee_keuzes_mag_halverwege_alleen_de_lange() {
        Kader plan = plan(
                regel(0, 2, Duursoort.HOOGSTENS, "einde groep 3"),
                regel(3, 3, Duursoort.KEUZE, "einde groep 3", "einde groep 8"),
                regel(4, 8, Duursoort.TEN_MINSTE, "1 schooljaar"));
        Toetsuitslag uitslag = toets(zonderGrens(), nieuweWet(true), plan);

        assertThat(uitslag.aantekeningen()).singleElement().satisfies(noot -> {
            assertThat(noot.soort()).isEqualTo(Soort.DUUR_KEUZE_BEPERKT);
            assertThat(noot.woorden())
                    .containsExactly(
                            "regio:tlv",
                            "regio@2020-08-01",
                            "groep 3",
                            "@midden",
                            "WPO 1 (2014-08-01)",
                            "einde groep 8",
                            "2022-02-01");
        });
    }

    @Test
    void zoals_een_andere_vorm() {
        Duurregel zoals = new Duurregel(List.of(), Duursoort.ZOALS, List.of(), Optional.of("regio:tlv"), false);
        Kader plan = regio().addVormen(
                        plantlv(regel(0, 8, Duursoort.TOT, "einde groep 8")).build())
                .addVormen(
                        vorm("regio:tlv-twee").isEen("land:tlv").addDuur(zoals).build())
                .build();

        assertThat(notities(toets(zonderGrens(), nieuweWet(true), plan)))
                .containsExactly(
                        "DUUR_WET_VERLENGT groep 8 @midden 2022-02-01", "DUUR_WET_VERLENGT groep 8 @midden 2022-02-01");
    }

    @Test
    void later_dan_de_wet_toestaat_is_fout_ook_als_zij_verlengt() {
        assertThat(fouten(wet(grenzen(true)), plan(regel(0, 8, Duursoort.TOT, "einde schooljaar leeftijd 14"))))
                .isEmpty();
        assertThat(fouten(wet(grenzen(true)), plan(regel(0, 8, Duursoort.TOT, "einde schooljaar leeftijd 15")))
                        .get(0))
                .isEqualTo("PAS-2005 regio:tlv land:tlv");
        Toetsuitslag later =
                toets(zonderGrens(), nieuweWet(true), plan(regel(0, 8, Duursoort.TOT, "einde schooljaar leeftijd 15")));
        assertThat(later.fouten()).isEmpty();
        assertThat(later.van(Soort.DUUR_TE_LANG)).isNotEmpty();
    }

    @Test
    void een_langste_duur_in_de_tabel_van_de_wet_begrenst_ook() {
        Kader wet = land().addVormen(vorm("land:tlv")
                        .addDuur(regel(0, 8, Duursoort.HOOGSTENS, "6 maanden"))
                        .build())
                .build();

        assertThat(fouten(wet, plan(regel(0, 8, Duursoort.HOOGSTENS, "6 maanden"))))
                .isEmpty();
        assertThat(fouten(wet, plan(regel(0, 8, Duursoort.HOOGSTENS, "7 maanden"))))
                .isNotEmpty();
        assertThat(fouten(wet, plan(regel(0, 8, Duursoort.GEEN)))).isNotEmpty();
    }

    @Test
    void te_veel_gevallen_worden_geweigerd() {
        List<Voorwaarde> veel = IntStream.range(0, 14)
                .<Voorwaarde>mapToObj(i -> new Voorwaarde.Loopt("regio:v" + i, false, List.of()))
                .toList();
        Duurregel regel = new Duurregel(veel, Duursoort.GEEN, List.of(), Optional.empty(), false);

        assertThat(toets(zonderGrens(), plan(regel)).fouten())
                .filteredOn(fout -> fout.code().code().equals("PAS-2009"))
                .singleElement()
                .satisfies(fout -> assertThat(fout.woorden()).containsExactly("regio:tlv", "> 100000"));
    }

    @Test
    void van_veel_gaten_worden_de_eerste_genoemd() {
        Duurregel regel = new Duurregel(
                List.of(new Voorwaarde.LeerlingIs(Voorwaarde.Kenmerk.LEEFTIJD, 20, 20, List.of())),
                Duursoort.GEEN,
                List.of(),
                Optional.empty(),
                false);

        assertThat(fouten(zonderGrens(), plan(regel)).get(0))
                .startsWith("PAS-2009 regio:tlv leeftijd 3 (0×);")
                .endsWith("leeftijd 8 (0×); … 11");
    }
}
