package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Termijn;
import nl.passend.core.opdracht.Antwoord;
import nl.passend.core.tlv.Tlvperiode;
import org.junit.jupiter.api.Test;

class TekstenTest {
    /** Words of Dutch that are no word of English and no name in the domain. */
    private static final Pattern NEDERLANDS = Pattern.compile(
            "\\b(de|het|een|niet|geen|wordt|van|voor|dit|deze|staat|moet|mag|kan|wie|wat|waar|nog|naar|bij|uit)\\b");

    private static Map<String, String> lees(String naam) throws IOException {
        Properties bundel = new Properties();
        try (var in = new InputStreamReader(Passend.class.getResourceAsStream(naam), StandardCharsets.UTF_8)) {
            bundel.load(in);
        }
        Map<String, String> uit = new TreeMap<>();
        bundel.forEach((sleutel, zin) -> uit.put((String) sleutel, (String) zin));
        return uit;
    }

    @Test
    void beideTalenZeggenHetzelfde() throws IOException {
        Map<String, String> nl = lees("teksten_nl.properties");
        Map<String, String> en = lees("teksten.properties");
        assertThat(en.keySet()).isEqualTo(nl.keySet());
        nl.forEach(
                (sleutel, zin) -> assertThat(gaten(en.get(sleutel))).as(sleutel).isEqualTo(gaten(zin)));
    }

    private static Stream<String> gatenRij(String zin) {
        return Pattern.compile("\\{\\d}")
                .matcher(zin)
                .results()
                .map(gat -> gat.group())
                .sorted()
                .distinct();
    }

    private static java.util.List<String> gaten(String zin) {
        return gatenRij(zin).toList();
    }

    @Test
    void geenNederlandsInHetEngels() throws IOException {
        lees("teksten.properties")
                .forEach((sleutel, zin) -> assertThat(NEDERLANDS.matcher(zin).find())
                        .as(sleutel + "=" + zin)
                        .isFalse());
        for (String naam : new String[] {"passend", "beoordeel", "uitleg", "mag", "tijdlijn", "vergelijk", "kaders"}) {
            String tekst = Loop.van(naam.equals("passend") ? "help" : naam, "--help", "--taal", "en")
                    .uit();
            String zonderCode = tekst.lines()
                    .filter(regel ->
                            !regel.contains("passend ") && !regel.startsWith("  -") && !regel.startsWith("      "))
                    .filter(regel -> !regel.matches("  [a-z]+ .*"))
                    .reduce("", (een, ander) -> een + "\n" + ander);
            assertThat(NEDERLANDS.matcher(zonderCode).find()).as(zonderCode).isFalse();
        }
    }

    @Test
    void elkeSoortEnElkeStandHeeftWoorden() throws IOException {
        Map<String, String> nl = lees("teksten_nl.properties");
        for (Soort soort : Soort.values()) {
            assertThat(nl).containsKey("soort." + soort.code());
        }
        for (Stapoordeel.Status status : Stapoordeel.Status.values()) {
            assertThat(nl).containsKey("uitleg." + status);
        }
        for (Antwoord.Reden reden : Antwoord.Reden.values()) {
            assertThat(nl).containsKey("reden." + reden);
        }
        for (Tlvperiode.Plansoort soort : Tlvperiode.Plansoort.values()) {
            assertThat(nl).containsKey("tlv.plan." + soort);
        }
        for (Termijn.Hardheid hardheid : Termijn.Hardheid.values()) {
            assertThat(nl).containsKey("hardheid." + hardheid);
        }
        for (Veld.Type type : Veld.Type.values()) {
            assertThat(nl).containsKey("veldtype." + type);
        }
        for (Kant.Deel deel : Kant.Deel.values()) {
            assertThat(nl).containsKey("vergelijk." + deel);
        }
    }

    @Test
    void geenZinnenVanHetNederlandsInEenEngelsAntwoord() throws IOException {
        Map<String, String> nl = lees("teksten_nl.properties");
        Map<String, String> en = lees("teksten.properties");
        String antwoord = Loop.van("beoordeel", Loop.casus("01-"), "--taal", "en", "--alles")
                .uit()
                .replaceAll("\\s+", " ")
                .replaceAll("\\[[^\\]]*]", "");
        nl.forEach((sleutel, zin) -> {
            String vast = zin.replaceAll("\\{\\d}.*", "").strip();
            if (vast.split(" ").length > 3
                    && !vast.equals(en.get(sleutel).replaceAll("\\{\\d}.*", "").strip())) {
                assertThat(antwoord).as(sleutel).doesNotContain(vast);
            }
        });
    }
}
