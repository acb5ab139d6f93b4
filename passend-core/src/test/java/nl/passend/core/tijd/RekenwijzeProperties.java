package nl.passend.core.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.core.tijd.Lengte.Eenheid;

class RekenwijzeProperties {
    private static final LocalDate EERSTE = LocalDate.of(2014, 1, 1);
    private static final List<Eenheid> TELBAAR = Stream.of(Eenheid.values())
            .filter(een -> !new Lengte(1, een).vraagtKalender())
            .toList();

    @Provide
    Arbitrary<LocalDate> dagen() {
        return Arbitraries.integers().between(0, 9000).withoutEdgeCases().map(EERSTE::plusDays);
    }

    /** Up to the lengths that plans use; longer ones for the small units, to pass the bounds of the Algemene termijnenwet. */
    @Provide
    Arbitrary<Lengte> lengtes() {
        return Arbitraries.of(TELBAAR)
                .flatMap(eenheid ->
                        Arbitraries.integers().between(0, grens(eenheid)).map(aantal -> new Lengte(aantal, eenheid)));
    }

    private static int grens(Eenheid eenheid) {
        return switch (eenheid) {
            case DAGEN, WERKDAGEN, UREN -> 100;
            case WEKEN -> 16;
            case MAANDEN -> 8;
            default -> 4;
        };
    }

    @Property(tries = 1000)
    void vooruitZoalsDagVoorDagGeteld(
            @ForAll("dagen") LocalDate begin, @ForAll("lengtes") Lengte lengte, @ForAll boolean termijnenwet) {
        assertThat(new Rekenwijze(termijnenwet).uiterlijk(begin, lengte))
                .contains(Naief.uiterlijk(begin, lengte, termijnenwet));
    }

    @Property(tries = 1000)
    void terugZoalsDagVoorDagGeteld(
            @ForAll("dagen") LocalDate van, @ForAll("lengtes") Lengte lengte, @ForAll boolean termijnenwet) {
        assertThat(new Rekenwijze(termijnenwet).terug(van, lengte)).contains(Naief.tel(van, lengte, -1));
    }

    /** The act only ever makes a term longer, by at most the longest run of free days, and ends it on a working day. */
    @Property(tries = 1000)
    void deTermijnenwetVerlengtHooguit(@ForAll("dagen") LocalDate begin, @ForAll("lengtes") Lengte lengte) {
        LocalDate zonder = new Rekenwijze(false).uiterlijk(begin, lengte).orElseThrow();
        LocalDate met = new Rekenwijze(true).uiterlijk(begin, lengte).orElseThrow();
        assertThat(met).isBetween(zonder, zonder.plusDays(5));
        assertThat(met.equals(zonder) || !Feestdagen.vrij(met)).isTrue();
    }

    @Property(tries = 1000)
    void feestdagenZoalsInDeLijst(@ForAll("dagen") LocalDate dag) {
        assertThat(Feestdagen.is(dag)).isEqualTo(Naief.feest(dag));
        assertThat(Feestdagen.vrij(dag)).isEqualTo(Naief.vrij(dag));
        assertThat(Naief.vrij(Feestdagen.werkdagVanaf(dag))).isFalse();
    }

    @Property(tries = 300)
    void schoolwekenZijnNietTeZeggen(@ForAll("dagen") LocalDate dag, @ForAll boolean termijnenwet) {
        Lengte lengte = new Lengte(6, Eenheid.SCHOOLWEKEN);
        assertThat(new Rekenwijze(termijnenwet).uiterlijk(dag, lengte)).isEmpty();
        assertThat(new Rekenwijze(termijnenwet).terug(dag, lengte)).isEmpty();
    }

    /** Later begun is never earlier due. */
    @Property(tries = 1000)
    void laterBegonnenIsNietEerderOm(
            @ForAll("dagen") LocalDate begin, @ForAll("lengtes") Lengte lengte, @ForAll boolean termijnenwet) {
        Rekenwijze rekenwijze = new Rekenwijze(termijnenwet);
        assertThat(rekenwijze.uiterlijk(begin.plusDays(1), lengte).orElseThrow())
                .isAfterOrEqualTo(rekenwijze.uiterlijk(begin, lengte).orElseThrow());
    }
}
