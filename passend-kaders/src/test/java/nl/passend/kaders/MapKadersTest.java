package nl.passend.kaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.passend.core.fout.KaderException;
import nl.passend.core.kader.Kader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapKadersTest {
    private static final String DEEL =
            "deel van: proef@2020-08-01\ntreden:\n  licht: {naam: Licht, hoort bij: land:basis, bron: plan 1}\n";

    @TempDir
    private Path map;

    @Test
    void leestKopEnDelenUitDeMap() throws IOException {
        Files.writeString(map.resolve("proef-1.yaml"), Proef.KOP);
        Files.writeString(map.resolve("proef-2.yaml"), DEEL);
        Files.writeString(map.resolve("ander.yaml"), "# van een ander\n" + Proef.KOP.replace("id: proef", "id: ander"));
        Files.writeString(map.resolve("lees mij.txt"), "geen kader");
        MapKaders bron = new MapKaders(map);
        assertThat(bron.naam()).startsWith("map ");
        assertThat(bron.ids()).containsExactly("ander", "proef");
        assertThat(bron.versies("proef"))
                .singleElement()
                .extracting(Kader::treden)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    void eenFoutInEenAnderKaderHindertNiet() throws IOException {
        Files.writeString(map.resolve("proef.yaml"), Proef.KOP);
        Files.writeString(map.resolve("stuk.yaml"), Proef.KOP.replace("id: proef", "id: stuk") + "treden: [\n");
        MapKaders bron = new MapKaders(map);
        assertThat(bron.ids()).containsExactly("proef", "stuk");
        assertThat(bron.versies("proef")).hasSize(1);
        assertThatThrownBy(() -> bron.versies("stuk"))
                .isInstanceOf(KaderException.class)
                .hasMessageContaining("stuk.yaml:15");
    }

    @Test
    void eenMapDieErNietIs() {
        assertThatThrownBy(() -> new MapKaders(map.resolve("weg")).ids())
                .isInstanceOf(KaderException.class)
                .hasMessageContaining("PAS-1001")
                .hasMessageNotContaining(map.toString());
    }
}
