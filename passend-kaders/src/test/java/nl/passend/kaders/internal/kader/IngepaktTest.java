package nl.passend.kaders.internal.kader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.passend.core.kader.Kader;
import nl.passend.kaders.GeleverdeKaders;
import nl.passend.kaders.KaderLezer;
import nl.passend.kaders.internal.boom.Boomlezer;
import nl.passend.kaders.internal.boom.Inpakker;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Meldingen;
import nl.passend.kaders.internal.boom.Uitpakker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build packed is what the YAML says. */
class IngepaktTest {

    @Test
    void elkGeleverdKaderIsIngepaktGelijkAanZijnYaml() throws Exception {
        SortedMap<String, byte[]> teksten = geleverd();
        assertThat(teksten).isNotEmpty();
        Index index = index();
        assertThat(index.regels()).extracting(Index.Regel::bestand).containsExactlyElementsOf(teksten.keySet());
        for (Index.Regel regel : index.regels()) {
            byte[] yaml = teksten.get(regel.bestand());
            assertThat(regel.hash()).isEqualTo(Indeling.hash(List.of(yaml)));
            Knoop ontleed =
                    Boomlezer.lees(yaml, regel.bestand(), new Meldingen()).orElseThrow();
            Knoop.Rij pak = (Knoop.Rij) Uitpakker.pakUit(bron(Index.ingepakt(regel.kader())));
            assertThat(pak.delen().get(index.van(regel.kader()).indexOf(regel))).isEqualTo(ontleed);
        }
    }

    @Test
    void hetKaderUitHetPakIsHetKaderUitDeYaml() throws Exception {
        List<Kader> ontleed = KaderLezer.lees(geleverd());
        GeleverdeKaders pakken = new GeleverdeKaders();
        assertThat(pakken.ids())
                .contains("land", "westland", "amsterdam-diemen")
                .isSorted();
        for (String id : pakken.ids()) {
            assertThat(pakken.versies(id))
                    .isEqualTo(ontleed.stream()
                            .filter(kader -> kader.id().equals(id))
                            .toList());
        }
    }

    @Test
    void deIndexKentDeCodesZonderTeLezen() {
        GeleverdeKaders pakken = new GeleverdeKaders();
        assertThat(pakken.idVan("PO2803")).contains("westland");
        assertThat(pakken.idVan("PO0000")).isEmpty();
        assertThat(pakken.idVan("-")).isEmpty();
    }

    @Test
    void inpakkenGeeftAltijdDezelfdeBytes(@TempDir Path map) throws Exception {
        for (Map.Entry<String, byte[]> tekst : geleverd().entrySet()) {
            Files.write(map.resolve(tekst.getKey()), tekst.getValue());
        }
        Index eerste = Inpakken.pak(map);
        Path bestand = map.resolve(Index.ingepakt(eerste.regels().get(0).kader()));
        byte[] pak = Files.readAllBytes(bestand);
        Inpakken.pak(map);
        assertThat(Files.readAllBytes(bestand)).isEqualTo(pak);
        assertThat(Index.lees(Files.readString(map.resolve(Index.NAAM)))).isEqualTo(index());
    }

    @Test
    void groteGetallenEnVreemdeTekstenKomenHeelDoor() throws IOException {
        Knoop boom = new Knoop.Tabel(
                List.of(new Knoop.Ingang("ë\u0000\uD83D\uDE00", 300, 70_000, new Knoop.Waarde("", 127, 128))), 1, 1);
        assertThat(Uitpakker.pakUit(Inpakker.pak(boom))).isEqualTo(boom);
    }

    @Test
    void iedereAndereByterijWordtGeweigerd() {
        assertThatThrownBy(() -> Uitpakker.pakUit(new byte[] {1, 2, 3, 4, 5})).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Uitpakker.pakUit(new byte[0])).isInstanceOf(IOException.class);
        byte[] pak = Inpakker.pak(new Knoop.Waarde("tekst", 1, 1));
        for (int lengte = 0; lengte < pak.length; lengte++) {
            byte[] afgebroken = Arrays.copyOf(pak, lengte);
            assertThatThrownBy(() -> Uitpakker.pakUit(afgebroken)).isInstanceOf(IOException.class);
        }
    }

    /** The YAML files as they lie beside the packed form. */
    private static SortedMap<String, byte[]> geleverd() throws IOException, URISyntaxException {
        return Inpakken.teksten(
                Path.of(GeleverdeKaders.class.getResource(Index.NAAM).toURI()).getParent());
    }

    private static Index index() throws IOException {
        return Index.lees(new String(bron(Index.NAAM), StandardCharsets.UTF_8));
    }

    private static byte[] bron(String naam) throws IOException {
        try (InputStream in = GeleverdeKaders.class.getResourceAsStream(naam)) {
            return in.readAllBytes();
        }
    }
}
