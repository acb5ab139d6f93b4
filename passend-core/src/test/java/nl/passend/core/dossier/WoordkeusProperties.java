package nl.passend.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Two events have one wording when, and only when, they say the same in words. */
class WoordkeusProperties {
    private static final List<Veld> WOORDEN = List.of(Veld.VOOR, Veld.WIE, Veld.AARD, Veld.ANTWOORD, Veld.OVER);

    @Provide
    Arbitrary<Gebeurtenis> gebeurtenissen() {
        return Arbitraries.randomValue(WoordkeusProperties::gebeurtenis);
    }

    private static Gebeurtenis gebeurtenis(Random toeval) {
        Gebeurtenis.Bouwer bouwer = Gebeurtenis.van(
                        toeval.nextBoolean() ? Soort.AKKOORD : Soort.GEHOORD,
                        LocalDate.of(2021, 9, 1).plusDays(toeval.nextInt(9)))
                .door(new Actor(woord(toeval), woord(toeval), woord(toeval), null))
                .stap(woord(toeval))
                .zaak(woord(toeval));
        for (Veld veld : WOORDEN) {
            String woord = woord(toeval);
            if (woord != null) {
                bouwer.met(veld, woord);
            }
        }
        if (toeval.nextBoolean()) {
            bouwer.met(Veld.AANWEZIG, List.of("ouders", toeval.nextBoolean() ? "school" : "leerling"));
        }
        return bouwer.met(Veld.MOTIVERING, "tekst " + toeval.nextInt()).maak();
    }

    /** Mostly nothing, so that equal ones are found; the words have one hash. */
    private static @Nullable String woord(Random toeval) {
        return switch (toeval.nextInt(10)) {
            case 0 -> "AaAa";
            case 1 -> "BBBB";
            default -> null;
        };
    }

    private static List<@Nullable Object> zegt(Gebeurtenis gebeurtenis) {
        List<@Nullable Object> zegt = new java.util.ArrayList<>();
        zegt.add(gebeurtenis.soortcode());
        zegt.add(gebeurtenis.stap());
        zegt.add(gebeurtenis.door().rol());
        zegt.add(gebeurtenis.door().discipline());
        WOORDEN.forEach(veld -> zegt.add(gebeurtenis.tekst(veld)));
        zegt.add(gebeurtenis.lijst(Veld.AANWEZIG));
        return zegt;
    }

    @Property(tries = 5000)
    void eenBewoordingAlsZeHetzelfdeZeggen(
            @ForAll("gebeurtenissen") Gebeurtenis deze, @ForAll("gebeurtenissen") Gebeurtenis andere) {
        assertThat(deze.bewoording().equals(andere.bewoording()))
                .isEqualTo(zegt(deze).equals(zegt(andere)));
    }

    @Property(tries = 1000)
    void eenKopieDeeltHaarBewoording(@ForAll("gebeurtenissen") Gebeurtenis gebeurtenis) {
        Gebeurtenis kopie = gebeurtenis.nieuw().met(Veld.MOTIVERING, "anders").maak();
        assertThat(kopie.bewoording()).isSameAs(gebeurtenis.bewoording());
    }
}
