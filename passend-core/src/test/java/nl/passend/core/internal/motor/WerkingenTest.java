package nl.passend.core.internal.motor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.passend.core.internal.pak.Bewoording;
import org.junit.jupiter.api.Test;

/** The table finds what a wording does by what it says, not by its sum. */
class WerkingenTest {

    @Test
    void botsendeBewoordingenStaanNaastElkaar() {
        List<Bewoording> botsend =
                List.of(bewoording("AaAa"), bewoording("AaBB"), bewoording("BBAa"), bewoording("BBBB"));
        assertThat(botsend)
                .extracting(Bewoording::som)
                .containsOnly(botsend.get(0).som());
        Werking[] tabel = new Werking[8];
        botsend.subList(0, 3).forEach(bewoording -> Werkingen.zet(tabel, werking(bewoording)));
        for (Bewoording bewoording : botsend.subList(0, 3)) {
            assertThat(Werkingen.vind(tabel, bewoording))
                    .extracting(gevonden -> gevonden.bewoording)
                    .isEqualTo(bewoording);
        }
        assertThat(Werkingen.vind(tabel, botsend.get(3))).isNull();
    }

    @Test
    void zoektRondHetEindeVanDeTabel() {
        Werking[] tabel = new Werking[2];
        Bewoording een = bewoording("hia");
        Werkingen.zet(tabel, werking(een));
        assertThat(Werkingen.vind(tabel, een)).isNotNull();
        assertThat(Werkingen.vind(tabel, bewoording("tlv"))).isNull();
    }

    private static Bewoording bewoording(String woord) {
        return Bewoording.van(new Object[] {woord});
    }

    private static Werking werking(Bewoording bewoording) {
        return new Werking(bewoording, new long[0], List.of(), new long[0], false, 0, null);
    }
}
