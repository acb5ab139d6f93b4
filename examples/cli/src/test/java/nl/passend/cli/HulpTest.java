package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HulpTest {
    private static final List<String> OPDRACHTEN = List.of(
            "beoordeel",
            "uitleg",
            "mag",
            "tijdlijn",
            "vergelijk",
            "werkvoorraad",
            "kaders",
            "toets",
            "schema",
            "oso",
            "wissel",
            "simulator",
            "edexml");
    private static final Pattern VOORBEELD = Pattern.compile("examples/casussen/([^ \n]+)");

    private static Stream<String> teksten() {
        Stream<String> alleen = Stream.of(
                Loop.van().uit(),
                Loop.van("--help", "--taal", "en").uit(),
                Loop.van("help").uit());
        return Stream.concat(
                alleen,
                OPDRACHTEN.stream()
                        .flatMap(naam -> Stream.of("nl", "en")
                                .map(taal ->
                                        Loop.van(naam, "--help", "--taal", taal).uit())));
    }

    @Test
    void elkeOpdrachtHeeftHulp() {
        assertThat(teksten()).allMatch(tekst -> tekst.startsWith("passend"));
        assertThat(Loop.van().uit()).contains(OPDRACHTEN.toArray(new String[0]));
        assertThat(Loop.van("beoordeel", "--help").code()).isZero();
    }

    @Test
    void deVoorbeeldenBestaan() {
        List<String> genoemd = teksten()
                .flatMap(tekst -> VOORBEELD.matcher(tekst).results().map(gevonden -> gevonden.group(1)))
                .distinct()
                .toList();
        assertThat(genoemd).isNotEmpty().allMatch(naam -> Files.exists(Path.of("..", "casussen", naam)));
    }

    @Test
    void deVoorbeeldenWerken() {
        List<String> regels = teksten()
                .flatMap(tekst -> tekst.replace("\\\n", " ").lines())
                .map(String::strip)
                .filter(regel -> regel.startsWith("./passend ") && regel.contains("examples/"))
                .distinct()
                .toList();
        assertThat(regels).hasSizeGreaterThan(10);
        for (String regel : regels) {
            Loop loop = Loop.van(woorden(regel.substring("./passend ".length())));
            assertThat(loop.code()).as(regel + "\n" + loop.fout()).isLessThan(2);
        }
    }

    private static String[] woorden(String regel) {
        Matcher woord = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(regel);
        return woord.results()
                .map(gevonden -> gevonden.group(1) != null ? gevonden.group(1) : gevonden.group(2))
                .map(deel -> deel.startsWith("examples/") ? "../" + deel.substring("examples/".length()) : deel)
                .toArray(String[]::new);
    }

    @Test
    void foutenOpDeRegelZeggenWatWel() {
        assertThat(Loop.van("beoordel", "x").fout()).contains("Lijkt op: beoordeel");
        assertThat(Loop.van("beoordeel", "x", "--kade", "y").fout()).contains("--kader");
        assertThat(Loop.van("beoordeel").fout()).contains("BESTAND");
        assertThat(Loop.van("beoordeel", "x", "--peildatum", "8 maart").fout()).contains("jjjj-mm-dd");
        assertThat(Loop.van("beoordeel", "x", "--taal", "fr").fout()).contains("nl, en");
        assertThat(Loop.van("beoordeel", "x", "--voor", "oma").fout()).contains("ouders, professional");
        assertThat(Loop.van("beoordeel", "x", "--kader").fout()).contains("waarde");
        assertThat(Loop.van("beoordeel", "x", "y").fout()).contains("te veel");
        assertThat(Loop.van("--kleur").code()).isEqualTo(2);
        assertThat(Loop.van("beoordel", "x", "--taal=en").fout()).contains("It looks like: beoordeel");
    }
}
