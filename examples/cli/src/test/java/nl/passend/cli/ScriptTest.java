package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root, with stand-ins for Maven and Java that only say how they were called. */
class ScriptTest {
    private static final Path SCRIPT = Path.of("..", "..", "passend");

    @TempDir
    Path map;

    private Path huis;
    private Path gereedschap;

    private record Uitvoer(int code, String tekst) {}

    @BeforeEach
    void bouwEenHuis() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        huis = map.resolve("een map");
        gereedschap = map.resolve("bin");
        Files.createDirectories(gereedschap);
        Files.createDirectories(huis.resolve("examples/cli/src/main"));
        Files.createDirectories(huis.resolve("examples/casussen"));
        Files.copy(SCRIPT, huis.resolve("passend"));
        huis.resolve("passend").toFile().setExecutable(true);
        Files.writeString(huis.resolve("pom.xml"), "<project/>");
        gereedschap("java", """
                echo "java|$*"
                for deel; do
                    case $deel in
                        *ArchiveClassesAtExit=*) : >"${deel#*=}" ;;
                    esac
                done
                """);
        gereedschap("mvn", """
                echo bouwt
                mkdir -p examples/cli/target/lib
                : >examples/cli/target/passend-cli-1.jar
                : >examples/cli/target/lib/a.jar
                """);
    }

    private void gereedschap(String naam, String tekst) throws IOException {
        Path bestand = gereedschap.resolve(naam);
        Files.writeString(bestand, "#!/bin/sh\n" + tekst);
        bestand.toFile().setExecutable(true);
    }

    private Uitvoer draai(Path waar, String... opdracht) throws IOException, InterruptedException {
        ProcessBuilder bouwer =
                new ProcessBuilder(opdracht).directory(waar.toFile()).redirectErrorStream(true);
        bouwer.environment().put("PATH", gereedschap + ":/usr/bin:/bin");
        bouwer.environment().remove("JAVA_HOME");
        Process proces = bouwer.start();
        String tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Uitvoer(proces.exitValue(), tekst);
    }

    @Test
    void isGoedeShell() throws Exception {
        Uitvoer toets = draai(Path.of("."), "/bin/sh", "-n", SCRIPT.toString());
        assertThat(toets).isEqualTo(new Uitvoer(0, ""));
    }

    @Test
    void bouwtEenKeerEnStartDaarna() throws Exception {
        Path elders = Files.createDirectories(map.resolve("elders"));
        Uitvoer eerste = draai(elders, huis.resolve("passend").toString(), "kaders");
        assertThat(eerste.code()).isZero();
        assertThat(eerste.tekst())
                .contains("Passend wordt eenmalig gebouwd")
                .doesNotContain("bouwt\n")
                .contains("nl.passend.cli.Passend kaders");
        Uitvoer tweede = draai(elders, huis.resolve("passend").toString(), "beoordeel", "een bestand.yaml");
        assertThat(tweede.tekst().lines()).hasSize(1);
        assertThat(tweede.tekst())
                .startsWith("java|-XX:SharedArchiveFile=")
                .contains("een map/examples/cli/target/passend-cli-1.jar:")
                .contains("een map/examples/cli/target/lib/a.jar")
                .endsWith("nl.passend.cli.Passend beoordeel een bestand.yaml\n");
    }

    @Test
    void vindtZichzelfDoorEenSymbolischeKoppeling() throws Exception {
        Path elders = Files.createDirectories(map.resolve("elders"));
        Files.createSymbolicLink(elders.resolve("tussen"), huis.resolve("passend"));
        Files.createSymbolicLink(elders.resolve("p"), Path.of("tussen"));
        Uitvoer loop = draai(elders, "./p", "kaders");
        assertThat(loop.code()).isZero();
        assertThat(Files.exists(huis.resolve("examples/cli/target/gebouwd"))).isTrue();
    }

    @Test
    void bouwtOpnieuwAlsEenBronNieuwerIs() throws Exception {
        String script = huis.resolve("passend").toString();
        draai(huis, script, "kaders");
        Path bron = huis.resolve("examples/cli/src/main/Nieuw.java");
        Files.writeString(bron, "class Nieuw {}");
        Files.setLastModifiedTime(
                bron, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 60_000));
        assertThat(draai(huis, script, "kaders").tekst()).contains("gebouwd");
    }

    @Test
    void zegtWatErMisGing() throws Exception {
        gereedschap("mvn", "echo zo ging het mis\nexit 1\n");
        Uitvoer loop = draai(huis, "./passend", "kaders");
        assertThat(loop.code()).isEqualTo(3);
        assertThat(loop.tekst()).contains("zo ging het mis").contains("mislukt");
    }

    @Test
    void geenPadenVanEenMachine() throws IOException {
        List<String> regels = Files.readAllLines(SCRIPT);
        assertThat(regels).noneMatch(regel -> regel.contains("/home/") || regel.contains("/usr/"));
        assertThat(regels.size()).isLessThan(150);
    }
}
