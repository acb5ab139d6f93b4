package nl.passend.transport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.core.fout.InvoerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonboomProperties {
    @Property(tries = 200)
    void heenEnTerug(
            @ForAll List<String> teksten,
            @ForAll int getal,
            @ForAll long groot,
            @ForAll boolean ja,
            @ForAll String naam) {
        Map<String, Object> was = new LinkedHashMap<>();
        was.put("teksten", teksten);
        was.put("getal", getal);
        was.put("groot", groot == (int) groot ? (Object) (int) groot : (Object) groot);
        was.put("ja", ja);
        was.put("lid", Map.of(naam.length() > 40 ? "naam" : naam, 1));
        assertThat(Jsonboom.lees(Jsonboom.schrijf(was), "proef")).isEqualTo(was);
    }

    /** Rubbish gives an error of the family, or a tree; never anything else. */
    @Property(tries = 500)
    void rommel(@ForAll byte[] bytes, @ForAll String tekst) {
        for (byte[] dit : List.of(bytes, ("{\"a\":" + tekst + "}").getBytes(StandardCharsets.UTF_8))) {
            try {
                assertThat(Jsonboom.lees(dit, "proef")).isNotNull();
            } catch (InvoerException verwacht) {
                assertThat(verwacht).hasMessageContaining("PAS-2214");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"MERK\"",
                "{\"a\":1",
                "{\"a\":\"MERK",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1}{}",
                "{\"a\":MERK}",
                "{\"a\":123456789012345678901234567890}"
            })
    void watNietKlopt(String tekst) {
        assertThatThrownBy(() -> Jsonboom.lees(tekst.getBytes(StandardCharsets.UTF_8), "proef"))
                .isInstanceOf(InvoerException.class)
                .hasMessageContaining("PAS-2214")
                .hasMessageNotContaining("MERK")
                .hasNoCause();
    }

    /** 40 deep is read, 41 is not. */
    @Test
    void nietDieper() {
        assertThat(Jsonboom.lees(diep(40), "proef")).containsKey("a");
        assertThatThrownBy(() -> Jsonboom.lees(diep(41), "proef")).hasMessageContaining("PAS-2214");
    }

    private static byte[] diep(int hoe) {
        return ("{\"a\":" + "[".repeat(hoe - 1) + "]".repeat(hoe - 1) + "}").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void eenHalfTekenHoudtNietsOp() {
        assertThat(Jsonboom.lees(Jsonboom.schrijf(Map.of("a", "x\ud83d")), "proef"))
                .isEqualTo(Map.of("a", "x?"));
    }

    @Test
    void nullIsErNiet() {
        assertThat(Jsonboom.lees("{\"a\":null,\"b\":[null,1]}".getBytes(StandardCharsets.UTF_8), "proef"))
                .isEqualTo(Map.of("b", List.of(1)));
    }
}
