package nl.passend.adapters.parnassys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.port.register.Pgn;
import nl.passend.core.port.register.Registeruitkomst;
import nl.passend.core.port.register.Registratie;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.core.port.wissel.Zending;
import nl.passend.transport.json.Jsonboom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParnassysRegisterTest {
    private static final LocalDate VAN = LocalDate.of(2021, 8, 1);
    private static final Pgn PGN = Pgn.van("111222333");
    private static final Vestiging SCHOOL = new Vestiging("99WA", "00");

    private static Registratie opp(Optional<LocalDate> tot) {
        return new Registratie.Opp(PGN, SCHOOL, VAN, tot, "opp-1");
    }

    private static Registratie tlv(String swv, String nummer, String categorie) {
        return new Registratie.Tlv(
                PGN, SCHOOL, swv, nummer, Optional.of(categorie), false, VAN, Optional.of(VAN.plusYears(2)), "tlv-1");
    }

    private static Registeruitkomst uitkomst(int code, String antwoord, boolean naTwijfel) {
        byte[] bytes = antwoord.getBytes(StandardCharsets.UTF_8);
        return new ParnassysRegister(zending -> new Bezorging.Beantwoord(code, bytes, naTwijfel))
                .registreer(opp(Optional.empty()));
    }

    /** A12: the begin of an OPP; its end on the first day passes, a day before it does not. */
    @Test
    void beginEnEinde() {
        assertThat(opp(Optional.of(VAN)).tot()).contains(VAN);
        assertThat(opp(Optional.of(VAN.plusDays(1))).tot()).contains(VAN.plusDays(1));
        assertThatThrownBy(() -> opp(Optional.of(VAN.minusDays(1))))
                .hasMessageContaining("PAS-2262")
                .hasMessageNotContaining("111222333");
        assertThat(opp(Optional.empty()).toString() + tlv("PO2803", "41", "laag"))
                .doesNotContain("111222333");
    }

    @Test
    void deVeldenVanEenTlv() throws Exception {
        List<Zending> verzonden = new ArrayList<>();
        new ParnassysRegister(zending -> {
                    verzonden.add(zending);
                    return new Bezorging.Beantwoord(
                            200, "{\"stand\":\"verwerkt\"}".getBytes(StandardCharsets.UTF_8), false);
                })
                .registreer(tlv("PO2803", "41", "midden"));
        try (InputStream in = verzonden.get(0).inhoud().open()) {
            Map<String, Object> json = Jsonboom.lees(in.readAllBytes(), "proef");
            assertThat(json)
                    .containsEntry("soort", "tlv")
                    .containsEntry("samenwerkingsverband", "PO2803")
                    .containsEntry("volgnummer", "41")
                    .containsEntry("categorie", "midden")
                    .containsEntry("begin", "2021-08-01")
                    .containsEntry("einde", "2023-08-01")
                    .containsEntry("residentieel", false);
        }
        assertThat(verzonden.get(0).sleutel()).contains("tlv-1");
        assertThat(verzonden.get(0).pad() + verzonden.get(0).koppen()).doesNotContain("111222333");
        assertThatThrownBy(() -> tlv("PO280", "41", "midden")).hasMessageContaining("swv");
        assertThatThrownBy(() -> tlv("PO2803", "x", "midden")).hasMessageContaining("volgnummer");
        assertThatThrownBy(() -> tlv("PO2803", "41", "hoger")).hasMessageContaining("categorie");
    }

    @ParameterizedTest
    @CsvSource({"200,verwerkt,Verwerkt", "202,in-behandeling,InBehandeling", "200,iets,Onzeker", "400,verwerkt,Mislukt"
    })
    void deStand(int code, String stand, String uit) {
        assertThat(uitkomst(code, "{\"stand\":\"" + stand + "\"}", false)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(uit);
    }

    @Test
    void eenAfkeuringHeeftEenCodeEnGeenTekst() {
        assertThat(uitkomst(200, "{\"stand\":\"afgekeurd\",\"signaal\":\"R1042\"}", false))
                .isEqualTo(new Registeruitkomst.Afgekeurd("R1042"));
        assertThat(uitkomst(200, "{\"stand\":\"afgekeurd\",\"signaal\":\"Noor MERKNAAM staat er al\"}", false))
                .isInstanceOf(Registeruitkomst.Onzeker.class)
                .satisfies(uit -> assertThat(uit.toString()).doesNotContain("MERK"));
        assertThat(uitkomst(409, "", true)).isInstanceOf(Registeruitkomst.Onzeker.class);
    }
}
