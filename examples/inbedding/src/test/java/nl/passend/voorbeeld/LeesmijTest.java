package nl.passend.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What README.md shows is what runs. */
class LeesmijTest {

    @Test
    void deRegelsVanDeReadmeStaanInDezeKlasse() throws IOException {
        Path huis = huis();
        String bron =
                Files.readString(huis.resolve("examples/inbedding/src/main/java/nl/passend/voorbeeld/TienRegels.java"));
        String readme = Files.readString(huis.resolve("README.md"));

        assertThat(plat(tussen(readme, "```java\n", "```")))
                .isEqualTo(plat(tussen(bron, "// README begin", "// README einde")));
    }

    @Test
    void deRegelsGevenEenAntwoord() {
        assertThat(TienRegels.antwoord())
                .isEqualTo("De Regenboog heeft de zorgplicht. Nu: Het OPP opstellen."
                        + " Uiterlijk 2021-10-11: Het eerste OPP is er");
    }

    private static Path huis() {
        Path map = Path.of("").toAbsolutePath();
        while (!Files.exists(map.resolve("docs/besluiten"))) {
            map = map.getParent();
        }
        return map;
    }

    private static String tussen(String tekst, String begin, String einde) {
        int van = tekst.indexOf(begin) + begin.length();
        return tekst.substring(van, tekst.indexOf(einde, van));
    }

    /** Layout aside: the formatter breaks lines where the reader wants them whole. */
    private static String plat(String code) {
        return code.replaceAll("\\s+", "");
    }
}
