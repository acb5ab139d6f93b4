package nl.passend.core.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.passend.core.tijd.Lengte.Eenheid;
import nl.passend.core.tijd.Moment.Soort;

/** What is written is read back, and read text is written as it was. */
class SpellingProperties {

    @Provide
    Arbitrary<Lengte> lengtes() {
        return Combinators.combine(Arbitraries.integers().between(0, 9999), Arbitraries.of(Eenheid.class))
                .as(Lengte::new);
    }

    @Provide
    Arbitrary<MonthDay> dagenVanHetJaar() {
        return Arbitraries.integers()
                .between(0, 365)
                .map(dag -> MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(dag)));
    }

    @Provide
    Arbitrary<Moment> momenten() {
        return Combinators.combine(
                        Arbitraries.of(Soort.class),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 99),
                        dagenVanHetJaar())
                .as(SpellingProperties::moment);
    }

    private static Moment moment(Soort soort, int groep, int leeftijd, MonthDay dag) {
        MonthDay laatste = MonthDay.of(7, 31);
        return switch (soort) {
            case EINDE_SCHOOLJAAR -> new Moment(soort, 0, laatste);
            case BEGIN_SCHOOLJAAR -> new Moment(soort, 0, MonthDay.of(8, 1));
            case BEGIN_ZOMERVAKANTIE, EINDE_ZOMERVAKANTIE -> new Moment(soort, 0, laatste);
            case EINDE_GROEP -> new Moment(soort, groep, laatste);
            case EINDE_SCHOOLJAAR_LEEFTIJD -> new Moment(soort, leeftijd, laatste);
            case DATUM -> new Moment(soort, 0, dag);
            case DATUM_IN_GROEP -> new Moment(soort, groep, dag);
        };
    }

    @Property(tries = 500)
    void lengte(@ForAll("lengtes") Lengte lengte) {
        assertThat(Lengte.lees(lengte.tekst())).contains(lengte);
        assertThat(Tijdmaat.lees(lengte.tekst())).contains(lengte);
        assertThat(Moment.lees(lengte.tekst())).isEmpty();
    }

    @Property(tries = 500)
    void moment(@ForAll("momenten") Moment moment) {
        assertThat(Moment.lees(moment.tekst())).contains(moment);
        assertThat(Tijdmaat.lees(moment.tekst())).contains(moment);
        assertThat(Lengte.lees(moment.tekst())).isEmpty();
    }

    /** Any text is either no measure, or one that is written back to something with the same meaning. */
    @Property(tries = 500)
    void zomaarTekst(@ForAll String tekst) {
        Optional<Tijdmaat> gelezen = Tijdmaat.lees(tekst);
        gelezen.ifPresent(maat -> assertThat(Tijdmaat.lees(maat.tekst())).contains(maat));
    }

    /** A moment of the calendar lies on or after the day from which is looked, within a year; the school year ends on 31 July. */
    @Property(tries = 500)
    void momentLigtVooruit(
            @ForAll("momenten") Moment moment,
            @ForAll @IntRange(max = 9000) int later,
            @ForAll @IntRange(max = 8) int groep) {
        LocalDate vanaf = LocalDate.of(2014, 1, 1).plusDays(later);
        Optional<LocalDate> dag = moment.naar(vanaf, Optional.of(groep), Optional.of(vanaf.minusYears(6)));
        assertThat(dag.isPresent()).isNotEqualTo(moment.vraagtKalender());
        if (dag.isEmpty()) {
            return;
        }
        switch (moment.soort()) {
            case EINDE_SCHOOLJAAR, BEGIN_SCHOOLJAAR, DATUM ->
                assertThat(dag.get()).isBetween(vanaf, vanaf.plusYears(1));
            case EINDE_GROEP -> assertThat(dag.get()).isAfterOrEqualTo(vanaf);
            default -> {
                // The school year of a groep or an age may lie behind.
            }
        }
        if (moment.soort() == Soort.EINDE_GROEP || moment.soort() == Soort.EINDE_SCHOOLJAAR_LEEFTIJD) {
            assertThat(MonthDay.from(dag.get())).isEqualTo(MonthDay.of(7, 31));
        }
    }

    @Property(tries = 200)
    void zonderGroepOfGeboorteNietTeZeggen(@ForAll("momenten") Moment moment, @ForAll @IntRange(max = 9000) int later) {
        boolean heeftNodig = moment.vraagtKalender()
                || moment.soort() == Soort.EINDE_GROEP
                || moment.soort() == Soort.DATUM_IN_GROEP
                || moment.soort() == Soort.EINDE_SCHOOLJAAR_LEEFTIJD;
        LocalDate vanaf = LocalDate.of(2014, 1, 1).plusDays(later);
        assertThat(moment.naar(vanaf, Optional.empty(), Optional.empty()).isEmpty())
                .isEqualTo(heeftNodig);
    }
}
