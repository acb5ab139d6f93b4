package nl.passend.core.tijd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolkalenderTest {
    private static final Schoolkalender KALENDER = TermijntabelTest.VOORBEELD;

    private static LocalDate dag(String tekst) {
        return LocalDate.parse(tekst);
    }

    private static Periode periode(String van, String totEnMet) {
        return new Periode(dag(van), dag(totEnMet));
    }

    private static Vakantie vakantie(String naam, String van, String totEnMet) {
        return new Vakantie(naam, periode(van, totEnMet));
    }

    private static Schoolkalender jaar(String regio, String van, String totEnMet, Vakantie... vakanties) {
        return Schoolkalender.van(regio, periode(van, totEnMet), List.of(vakanties), Set.of(), Set.of());
    }

    @ParameterizedTest(name = "{0}: kent {1}, schooldag {2}")
    @CsvSource({
        "2024-07-19, false, true",
        "2024-07-20, true, false",
        "2024-08-01, true, false",
        "2024-09-01, true, false",
        "2024-09-02, true, true",
        "2024-10-25, true, true",
        "2024-10-28, true, false",
        "2024-11-03, true, false",
        "2024-11-04, true, true",
        "2025-03-14, true, false",
        "2025-05-05, true, true",
        "2025-05-29, true, false",
        "2025-05-30, true, true",
        "2025-06-09, true, false",
        "2026-08-16, true, false",
        "2026-08-17, false, true"
    })
    void kent_de_dagen_van_de_periode_en_van_haar_vakanties(LocalDate dag, boolean kent, boolean schooldag) {
        assertThat(KALENDER.kent(dag)).isEqualTo(kent);
        assertThat(KALENDER.schooldag(dag)).isEqualTo(schooldag);
    }

    @ParameterizedTest(name = "{1} gezien vanaf {0}: {2}")
    @CsvSource({
        "2025-07-11, begin zomervakantie, 2025-07-12",
        "2025-07-12, begin zomervakantie, 2025-07-12",
        "2025-07-13, begin zomervakantie, 2026-07-04",
        "2025-08-23, einde zomervakantie, 2025-08-24",
        "2025-08-24, einde zomervakantie, 2025-08-24",
        "2025-08-25, einde zomervakantie, 2026-08-16",
        "2026-07-05, begin zomervakantie, ",
        "2026-08-17, einde zomervakantie, ",
        "2024-07-01, begin zomervakantie, "
    })
    void zomervakantie_alleen_als_elke_dag_ervoor_bekend_is(LocalDate vanaf, String moment, LocalDate verwacht) {
        assertThat(Moment.lees(moment).orElseThrow().naar(vanaf, Optional.empty(), Optional.empty(), KALENDER))
                .isEqualTo(Optional.ofNullable(verwacht));
    }

    @Test
    void eerste_en_laatste_onbekende_dag() {
        assertThat(KALENDER.eersteOnbekende(dag("2025-01-01"))).isEqualTo("2026-08-17");
        assertThat(KALENDER.eersteOnbekende(dag("2026-09-01"))).isEqualTo("2026-09-01");
        assertThat(KALENDER.laatsteOnbekende(dag("2025-01-01"))).isEqualTo("2024-07-19");
        assertThat(KALENDER.laatsteOnbekende(dag("2024-07-01"))).isEqualTo("2024-07-01");
    }

    @Test
    void alle_gebreken_samen() {
        assertThatThrownBy(() -> jaar(
                        "r",
                        "2025-08-01",
                        "2026-07-31",
                        vakantie("herfst", "2025-10-26", "2025-10-18"),
                        vakantie("kerst", "2025-12-20", "2026-01-04"),
                        vakantie("rust", "2026-01-04", "2026-01-06"),
                        vakantie("zomer", "2024-07-01", "2024-08-01")))
                .isInstanceOfSatisfying(
                        InvoerException.class,
                        fout -> assertThat(fout.meldingen())
                                .extracting(Melding::code)
                                .containsExactly(
                                        Foutcode.KALENDER_OMGEKEERD,
                                        Foutcode.VAKANTIES_OVERLAPPEN,
                                        Foutcode.VAKANTIE_BUITEN_KALENDER));
    }

    @Test
    void een_kalender_eindigt_niet_voor_hij_begint() {
        assertThatThrownBy(() -> jaar("r", "2026-08-01", "2025-07-31"))
                .isInstanceOf(InvoerException.class)
                .hasMessageContaining("PAS-1343");
    }

    @Test
    void vakanties_mogen_aansluiten_en_uitsteken() {
        Schoolkalender kalender = jaar(
                "r",
                "2025-08-01",
                "2026-07-31",
                vakantie("b", "2026-01-05", "2026-01-06"),
                vakantie("a", "2026-01-04", "2026-01-04"),
                vakantie("zomervakantie", "2026-07-31", "2026-09-01"));
        assertThat(kalender.vakanties()).extracting(Vakantie::naam).containsExactly("a", "b", "zomervakantie");
    }

    @Test
    void samen_kent_elke_dag_een_keer() {
        Vakantie zomer = vakantie("zomervakantie", "2025-07-12", "2025-08-24");
        Schoolkalender een = jaar("r", "2024-08-01", "2025-07-31", zomer);
        Schoolkalender twee = jaar("r", "2025-08-01", "2026-07-31", zomer);

        Schoolkalender samen = Schoolkalender.GEEN.met(twee).met(een);
        assertThat(samen.regio()).isEqualTo("r");
        assertThat(samen.vakanties()).containsExactly(zomer);
        assertThat(samen.perioden()).extracting(Periode::van).containsExactly(dag("2024-08-01"), dag("2025-08-01"));
        assertThat(samen.kenmerk()).isEqualTo(een.met(twee).kenmerk()).startsWith("r#");
        assertThat(samen)
                .isEqualTo(een.met(twee))
                .hasSameHashCodeAs(een.met(twee))
                .isNotEqualTo(een);
        assertThat(Schoolkalender.GEEN.kenmerk()).isEmpty();
    }

    @Test
    void samen_weigert_dubbele_dagen_andere_regio_en_botsende_vakanties() {
        Schoolkalender een =
                jaar("noord", "2024-08-01", "2025-07-31", vakantie("zomervakantie", "2025-07-12", "2025-08-24"));
        Schoolkalender ander =
                jaar("zuid", "2025-07-31", "2026-07-31", vakantie("zomervakantie", "2025-07-13", "2025-08-24"));

        assertThatThrownBy(() -> een.met(ander))
                .isInstanceOfSatisfying(
                        InvoerException.class,
                        fout -> assertThat(fout.meldingen())
                                .extracting(Melding::code)
                                .containsExactly(
                                        Foutcode.KALENDERS_VERSCHILLEN,
                                        Foutcode.KALENDERS_OVERLAPPEN,
                                        Foutcode.VAKANTIES_OVERLAPPEN));
    }
}
