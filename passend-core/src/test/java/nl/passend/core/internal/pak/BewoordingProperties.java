package nl.passend.core.internal.pak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.core.dossier.Veld;

/** Equal wordings become one; different ones never do, also when their sums are the same. */
class BewoordingProperties {
    /** Four of these have the same hash, and so has every row in which one stands for another. */
    private static final List<String> BOTSEND = List.of("AaAa", "AaBB", "BBAa", "BBBB", "hia", "tlv");

    @Provide
    Arbitrary<Object[]> woorden() {
        Arbitrary<Object> woord = Arbitraries.oneOf(
                Arbitraries.of(BOTSEND).map(BewoordingProperties::kopie),
                Arbitraries.of(Veld.VOOR, Veld.WIE),
                Arbitraries.of(BOTSEND).list().ofMaxSize(2),
                Arbitraries.just(true));
        return woord.injectNull(0.2).array(Object[].class).ofMaxSize(3);
    }

    @Property(tries = 2000)
    void gelijkeWordenEen(@ForAll("woorden") Object[] woorden) {
        Object[] zelfde = Arrays.stream(woorden)
                .map(woord -> woord instanceof String tekst ? kopie(tekst) : woord)
                .toArray();
        assertThat(Bewoording.van(zelfde)).isSameAs(Bewoording.van(woorden));
    }

    @Property(tries = 2000)
    void ongelijkeBlijvenTwee(@ForAll("woorden") Object[] deze, @ForAll("woorden") Object[] andere) {
        assertThat(Bewoording.van(deze).equals(Bewoording.van(andere))).isEqualTo(Arrays.equals(deze, andere));
    }

    @Property(tries = 500)
    void ookAlsAllesBotst(@ForAll("rij") List<Object[]> rij) {
        Gedeeld gedeeld = new Gedeeld(4);
        for (Object[] woorden : rij) {
            Bewoording nieuw = new Bewoording(woorden, 7);
            Bewoording gekregen = gedeeld.deel(nieuw);
            assertThat(gekregen).isEqualTo(nieuw);
            assertThat(gekregen.equals(new Bewoording(new Object[] {"nooit gezegd"}, 7)))
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<List<Object[]>> rij() {
        return woorden().list().ofMaxSize(40);
    }

    @Property(tries = 20)
    void eenVijfdeVerdringtEnVerandertNiets(@ForAll("rij") List<Object[]> rij) {
        Gedeeld klein = new Gedeeld(4);
        Gedeeld groot = new Gedeeld(1 << 10);
        for (Object[] woorden : rij) {
            assertThat(klein.deel(new Bewoording(woorden, 3))).isEqualTo(groot.deel(new Bewoording(woorden, 3)));
        }
    }

    @Property(tries = 10)
    void noemtGeenWoord(@ForAll("woorden") Object[] woorden) {
        assertThat(Bewoording.van(woorden)).hasToString("Bewoording[" + woorden.length + " woorden]");
    }

    @SuppressWarnings("StringCopy")
    private static String kopie(String woord) {
        return new String(woord);
    }
}
