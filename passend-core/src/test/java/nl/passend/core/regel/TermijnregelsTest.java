package nl.passend.core.regel;

import static nl.passend.core.regel.Termijnwereld.na;
import static nl.passend.core.regel.Termijnwereld.termijn;
import static nl.passend.core.regel.Termijnwereld.toelating;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde.Bereik;
import nl.passend.core.kader.Voorwaarde.OordeelLuidt;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Conditions on terms, terms that tighten others, moments, and what is to come. */
class TermijnregelsTest {
    private static final OordeelLuidt NODIG = new OordeelLuidt("land:nodig", List.of("ja"), Bereik.ZAAK);

    private static Termijn.Builder nodig(String lengte) {
        return termijn(lengte)
                .addStappen("land:o.vaststellen")
                .na(na("land:a.inschrijven"))
                .addAls(NODIG);
    }

    private static Termijnwereld ingeschreven(Termijn.Builder... termijnen) {
        Termijnwereld wereld = new Termijnwereld();
        Stream.of(termijnen).forEach(wereld::met);
        return wereld.gebeurt("2021-09-01", Soort.INGESCHREVEN, Veld.SCHOOL, "De Brug");
    }

    private static Termijnwereld geoordeeld(Termijnwereld wereld, String dag, String antwoord) {
        return wereld.gebeurt(dag, Soort.OORDEEL_GEGEVEN, Veld.OORDEEL, "nodig", Veld.ANTWOORD, antwoord);
    }

    @Nested
    class Als {
        @ParameterizedTest
        @CsvSource({"ja, LOOPT 2021-10-13", "nee, NIET_BEGONNEN"})
        void telt_alleen_als(String antwoord, String verwacht) {
            assertThat(geoordeeld(ingeschreven(nodig("6 weken")), "2021-09-02", antwoord)
                            .loop("2021-09-10"))
                    .isEqualTo(verwacht);
        }

        @Test
        void niet_te_zeggen_zolang_niemand_oordeelde() {
            assertThat(ingeschreven(nodig("6 weken")).loop("2021-09-10")).isEqualTo("? 2021-10-13");
        }

        /** What became so after the last day gives no term that was missed before it. */
        @ParameterizedTest(name = "nodig sinds {0}")
        @CsvSource({"2021-10-12, VERSTREKEN 2021-10-13", "2021-10-13, VERSTREKEN 2021-10-13", "2021-10-14, ? 2021-10-13"
        })
        void beoordeeld_op_de_laatste_dag(String dag, String verwacht) {
            assertThat(geoordeeld(ingeschreven(nodig("6 weken")), dag, "ja").loop("2021-10-20"))
                    .isEqualTo(verwacht);
        }
    }

    @Nested
    class Verscherpen {
        private Termijn.Builder korter() {
            return termijn("4 weken").id("land:korter").wie(Optional.empty()).verscherpt("land:termijn");
        }

        @Test
        void neemt_over_wat_hij_niet_zegt() {
            Termijnwereld wereld = new Termijnwereld()
                    .met(korter())
                    .met(toelating())
                    .gebeurt(
                            "2021-03-01",
                            Soort.AANMELDING_ONTVANGEN,
                            Veld.SCHOOL,
                            "De Brug",
                            Veld.ONTVANGEN_OP,
                            "2021-03-03");
            Termijnloop loop = wereld.lopen("2021-03-10").get(0);
            assertThat(Termijnwereld.tekst(loop)).isEqualTo("De Brug: LOOPT 2021-03-31");
            assertThat(loop.termijn().wie()).contains("land:school");
            assertThat(loop.termijn().verlengen()).isEmpty();
            wereld.gebeurt("2021-03-20", Soort.GEWEIGERD, Veld.SCHOOL, "De Brug");
            assertThat(wereld.loop("2021-04-01")).isEqualTo("De Brug: GEHAALD 2021-03-31");
        }

        @Test
        void houdt_wat_hij_zelf_zegt() {
            Termijn.Builder eigen = korter().wie("land:ouders")
                    .gevolg("niets")
                    .addStappen("land:a.weigeren")
                    .na(na("land:a.inschrijven"))
                    .rekentVanaf(Veld.VAN)
                    .addAls(NODIG)
                    .stilstaan(new Termijn.Stilstand("land:t.vragen", "land:t.aanvullen"));
            Termijnwereld wereld = geoordeeld(ingeschreven(eigen, toelating().gevolg("te laat")), "2021-09-02", "ja");
            Termijn gelezen = wereld.lopen("2021-09-10").get(0).termijn();
            assertThat(wereld.lopen("2021-09-10").get(0).uiterlijk()).contains(LocalDate.of(2021, 9, 29));
            assertThat(gelezen.wie()).contains("land:ouders");
            assertThat(gelezen.gevolg()).contains("niets");
            assertThat(gelezen.stappen()).containsExactly("land:a.weigeren");
            assertThat(gelezen.rekentVanaf()).contains(Veld.VAN);
            assertThat(gelezen.als()).containsExactly(NODIG);
            assertThat(gelezen.stilstaan()).isPresent();
        }

        @Test
        void neemt_ook_voorwaarde_gevolg_stilstand_en_jaar_over() {
            Termijn.Builder hoger = nodig("einde schooljaar")
                    .gevolg("te laat")
                    .elkSchooljaar(true)
                    .stilstaan(new Termijn.Stilstand("land:t.vragen", "land:t.aanvullen"));
            Termijnwereld wereld = geoordeeld(
                    ingeschreven(
                            termijn("1 februari")
                                    .id("land:korter")
                                    .wie(Optional.empty())
                                    .verscherpt("land:termijn"),
                            hoger),
                    "2021-09-02",
                    "ja");
            Termijn gelezen = wereld.lopen("2021-09-10").get(0).termijn();
            assertThat(wereld.loop("2021-09-10")).isEqualTo("LOOPT 2022-02-01");
            assertThat(gelezen.gevolg()).contains("te laat");
            assertThat(gelezen.als()).containsExactly(NODIG);
            assertThat(gelezen.stilstaan()).isPresent();
            assertThat(gelezen.elkSchooljaar()).isTrue();
        }
    }

    @Nested
    class Momenten {
        @ParameterizedTest(name = "tot {0}")
        @CsvSource({
            "31 december, LOOPT 2021-12-31",
            "1 september, LOOPT 2021-09-01",
            "31 augustus, LOOPT 2022-08-31",
            "einde schooljaar, LOOPT 2022-07-31",
            "begin schooljaar, LOOPT 2022-08-01",
            "einde groep 8, LOOPT 2025-07-31",
            "einde groep 5, LOOPT 2022-07-31",
            "1 februari groep 8, LOOPT 2025-02-01",
            "1 oktober groep 8, LOOPT 2024-10-01",
            "einde schooljaar leeftijd 14, LOOPT 2027-07-31",
            "einde zomervakantie, ?"
        })
        void tot_een_moment(String moment, String verwacht) {
            Termijnwereld wereld = new Termijnwereld()
                    .met(termijn(moment).addStappen("land:o.evalueren").na(na("land:a.inschrijven")))
                    .gebeurt("2021-08-01", Soort.LEERLING_BEKEND, Veld.GEBOORTEDATUM, "2013-07-31")
                    .gebeurt("2021-08-01", Soort.GROEP_INGEDEELD, Veld.GROEP, 5)
                    .gebeurt("2021-09-01", Soort.INGESCHREVEN, Veld.SCHOOL, "De Brug");
            assertThat(wereld.loop("2021-09-01")).isEqualTo(verwacht);
        }

        @ParameterizedTest(name = "geboren op {0}")
        @CsvSource({"2013-07-31, 2027-07-31", "2013-08-01, 2028-07-31"})
        void wie_op_1_augustus_veertien_wordt_mag_nog_een_jaar(String geboren, String verwacht) {
            Termijnwereld wereld = new Termijnwereld()
                    .met(termijn("einde schooljaar leeftijd 14")
                            .addStappen("land:o.evalueren")
                            .na(na("land:a.inschrijven")))
                    .gebeurt("2021-08-01", Soort.LEERLING_BEKEND, Veld.GEBOORTEDATUM, geboren)
                    .gebeurt("2021-09-01", Soort.INGESCHREVEN, Veld.SCHOOL, "De Brug");
            assertThat(wereld.loop("2021-09-01")).isEqualTo("LOOPT " + verwacht);
        }

        @Test
        void wat_niet_bestaat_en_wat_geen_eenheid_is() {
            assertThat(Stream.of("31 februari", "30 februari", "31 april", "0 mei", "32 mei"))
                    .allMatch(Moment::bestaatNiet);
            assertThat(Stream.of("29 februari", "30 april", "6 weken", "31 brumaire", "einde schooljaar"))
                    .noneMatch(Moment::bestaatNiet);
            assertThat(Lengte.onbekendeEenheid("6 weekjes")).contains("weekjes");
            assertThat(Lengte.onbekendeEenheid("6 weken")).isEmpty();
            assertThat(Lengte.onbekendeEenheid("een tijdje")).isEmpty();
            assertThat(Lengte.eenheden())
                    .contains("uur", "schooldagen", "schoolweken")
                    .isSorted();
        }
    }

    @Nested
    class Komend {
        @Test
        void na_een_stap_die_moet_met_de_laatste_dag_van_haar_eigen_termijn() {
            Termijn.Builder evalueren = termijn("6 weken")
                    .id("land:evalueren")
                    .addStappen("land:o.evalueren")
                    .na(na("land:o.vaststellen"));
            Termijnwereld wereld = geoordeeld(ingeschreven(nodig("6 weken"), evalueren), "2021-09-02", "ja");
            assertThat(wereld.komend("2021-09-10")).containsExactly("land:evalueren STAP_MOET 2021-11-24");
            assertThat(geoordeeld(ingeschreven(evalueren), "2021-09-02", "ja").komend("2021-09-10"))
                    .containsExactly("land:evalueren STAP_MOET");
            assertThat(geoordeeld(ingeschreven(evalueren), "2021-09-02", "nee").komend("2021-09-10"))
                    .isEmpty();
        }

        @Test
        void onzeker_als_er_een_keus_is_of_de_voorwaarde_niet_te_zeggen() {
            Termijnwereld wereld = new Termijnwereld()
                    .met(toelating())
                    .met(nodig("6 weken").id("land:na-toelating").na(na("land:a.toelaten")))
                    .aangemeld("2021-03-01", "De Brug");
            assertThat(wereld.komend("2021-03-10")).containsExactly("land:na-toelating STAP_MOET? 2021-05-25");
            assertThat(wereld.komend("2021-04-12")).containsExactly("land:na-toelating STAP_MOET? 2021-05-25");
            assertThat(wereld.komend("2021-04-13")).isEmpty();
        }

        @Test
        void na_een_overleg_dat_gepland_is() {
            Termijnwereld wereld = new Termijnwereld()
                    .met(termijn("2 weken").addStappen("land:o.evalueren").na(na("land:s.bespreken")))
                    .gebeurt("2021-03-01", Soort.UITGENODIGD, Veld.OVERLEG, "sot", Veld.GEPLAND_OP, "2021-03-24");
            assertThat(wereld.komend("2021-03-23")).containsExactly("land:termijn STAP_GEPLAND 2021-04-07");
            assertThat(wereld.komend("2021-03-24")).containsExactly("land:termijn STAP_GEPLAND 2021-04-07");
            assertThat(wereld.komend("2021-03-25")).isEmpty();
            wereld.gebeurt("2021-03-20", Soort.OVERLEG_GEHOUDEN, Veld.OVERLEG, "sot");
            assertThat(wereld.komend("2021-03-21")).isEmpty();
        }

        @Test
        void in_het_volgende_schooljaar_en_wat_daarna_begint() {
            Termijnwereld wereld = new Termijnwereld()
                    .met(termijn("einde schooljaar")
                            .addStappen("land:o.evalueren")
                            .na(na("land:o.vaststellen"))
                            .elkSchooljaar(true))
                    .met(termijn("2 weken")
                            .id("land:daarna")
                            .addStappen("land:a.weigeren")
                            .na(new Termijn.Start(List.of(), Termijn.Start.Welke.LAATSTE, Optional.of("land:termijn"))))
                    .gebeurt("2021-11-26", Soort.DOCUMENT_VASTGESTELD, Veld.DOCUMENT, "opp");
            assertThat(wereld.komend("2022-03-01"))
                    .containsExactly("land:termijn SCHOOLJAAR 2023-07-31", "land:daarna NA_TERMIJN 2023-08-14");
            assertThat(new Termijnwereld()
                            .met(termijn("2 weken")
                                    .addStappen("land:o.evalueren")
                                    .na(Termijn.Start.op(
                                            Moment.lees("1 oktober").orElseThrow())))
                            .gebeurt("2021-11-26", Soort.DOCUMENT_VASTGESTELD, Veld.DOCUMENT, "opp")
                            .komend("2022-03-01"))
                    .containsExactly("land:termijn SCHOOLJAAR 2022-10-17");
        }
    }

    @ParameterizedTest
    @EnumSource(Termijnstand.class)
    void open_is_wat_nog_gedaan_moet_worden(Termijnstand stand) {
        Termijnloop loop = Termijnloop.zonderBegin(toelating().build(), Optional.of(stand));
        assertThat(loop.open())
                .isEqualTo(List.of(Termijnstand.LOOPT, Termijnstand.STILGEZET, Termijnstand.VERSTREKEN)
                        .contains(stand));
        assertThat(loop.isOpenTot(LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(loop.metStand(Optional.empty()).open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2021-04-11, true", "2021-04-12, true", "2021-04-13, false"})
    void open_tot_en_met_de_laatste_dag(LocalDate dag, boolean open) {
        Termijnloop loop = new Termijnwereld()
                .met(toelating())
                .aangemeld("2021-03-01", "De Brug")
                .lopen("2021-03-10")
                .get(0);
        assertThat(loop.isOpenTot(dag)).isEqualTo(open);
    }

    @ParameterizedTest
    @EnumSource(Voorval.Soort.class)
    void in_orde_is_wat_telt_zoals_het_er_staat(Voorval.Soort soort) {
        assertThat(soort.inOrde()).isEqualTo(soort == Voorval.Soort.VERLENGD || soort == Voorval.Soort.STILGEZET);
        assertThat(soort.telt()).isEqualTo(soort.inOrde() || soort == Voorval.Soort.VERLENGD_TE_LANG);
    }
}
