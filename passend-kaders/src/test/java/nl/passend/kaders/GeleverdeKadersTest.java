package nl.passend.kaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.passend.core.fout.KaderException;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Termijn;
import org.junit.jupiter.api.Test;

class GeleverdeKadersTest {
    private final GeleverdeKaders kaders = new GeleverdeKaders();

    @Test
    void deBasisKomtVoorDeWijzigingen() {
        List<Kader> land = kaders.versies("land");
        assertThat(land).isSortedAccordingTo(java.util.Comparator.comparing(Kader::van));
        assertThat(land.get(0).wijzigt()).isEmpty();
        assertThat(land.get(0).laag()).isEqualTo(Laag.LANDELIJK);
        assertThat(land).allSatisfy(kader -> assertThat(kader.hash()).matches("[0-9a-f]{64}"));
    }

    @Test
    void eenWijzigingVanDeWetTeltDagenZoalsDeWet() {
        assertThat(kaders.versies("land").stream().flatMap(kader -> kader.termijnen().stream()))
                .extracting(Termijn::rekenwijze)
                .allMatch(wijze -> wijze.termijnenwet());
    }

    @Test
    void eenKaderWordtEenKeerGelezen() {
        assertThat(kaders.versies("westland")).isSameAs(kaders.versies("westland"));
    }

    @Test
    void eenOnbekendKaderNoemtWatErOpLijkt() {
        assertThatThrownBy(() -> kaders.versies("westlant"))
                .isInstanceOf(KaderException.class)
                .hasMessageContaining("PAS-2001")
                .hasMessageContaining("westland");
    }

    @Test
    void elkElementVanElkKaderHeeftEenBronEnEenPlaats() {
        for (String id : kaders.ids()) {
            for (Kader kader : kaders.versies(id)) {
                assertThat(kader.stappen()).allSatisfy(stap -> {
                    assertThat(stap.bron().titel()).isNotBlank();
                    assertThat(stap.plaats().regel()).isPositive();
                    assertThat(stap.plaats().bestand()).endsWith(".yaml");
                    assertThat(stap.naam()).isNotBlank();
                });
            }
        }
    }
}
