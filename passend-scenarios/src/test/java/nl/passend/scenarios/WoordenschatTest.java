package nl.passend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.passend.core.beoordeling.Signaal;
import nl.passend.core.opdracht.Antwoord;
import nl.passend.core.tlv.Tlvperiode;
import nl.passend.core.zorgplicht.Houderschap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for writers holds every line and every sentence that there is. */
class WoordenschatTest {
    private static final String MERK = "<!-- generated from here on -->\n";

    @Test
    void dePaginaNoemtElkeRegelEnElkeZin() throws IOException {
        Path pagina = Pagina.van("scenario-schrijven.md");
        String tekst = Pagina.tekst(pagina);
        int merk = tekst.indexOf(MERK);
        assertThat(merk).isPositive();
        Pagina.vergelijk(pagina, tekst.substring(0, merk) + MERK + lijsten());
    }

    @Test
    void hetVoorbeeldOpDePaginaLoopt(@TempDir Path map) throws IOException {
        String tekst = Pagina.tekst(Pagina.van("scenario-schrijven.md"));
        String voorbeeld = tekst.split("```gherkin\n")[1].split("```")[0];
        Looper.Resultaat resultaat = Looper.loop(Files.writeString(map.resolve("voorbeeld.feature"), voorbeeld));
        assertThat(resultaat.fouten()).isEmpty();
        assertThat(resultaat.gelopen()).hasSize(4);
    }

    private static String lijsten() {
        return "\n## All lines\n\n`{dag}` is a day, `{naam}` a name of the kader or a word of a list, `{school}` and `{tekst}` any text.\n"
                + lijst(OnbekendeRegels.regels())
                + "\n## All sentences for events\n"
                + lijst(Zinnen.alle().teksten())
                + "\n## Words\n\n"
                + "- signals: "
                + woorden(Signaal.Soort.values())
                + "\n- reasons why a command is refused: "
                + woorden(Antwoord.Reden.values())
                + "\n- how a zorgplicht began: "
                + woorden(Houderschap.Begingrond.values())
                + "\n- how it ended: "
                + woorden(Houderschap.Eindgrond.values())
                + "\n- what a plan says of a duration: "
                + woorden(Tlvperiode.Plansoort.values())
                + "\n";
    }

    private static String lijst(List<String> regels) {
        return regels.stream().map(regel -> "- `" + regel + "`\n").collect(Collectors.joining("", "\n", ""));
    }

    private static String woorden(Enum<?>[] waarden) {
        return List.of(waarden).stream()
                .map(waarde -> "`" + Woord.van(waarde) + "`")
                .collect(Collectors.joining(", "));
    }
}
