package nl.passend.adapters.oso;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.Plugins;
import org.junit.jupiter.api.Test;

class PluginTest {

    @Test
    void draaitAlsModule() {
        assertThat(OsoLezer.class.getModule().getName()).isEqualTo("nl.passend.adapters.oso");
    }

    @Test
    void wordtGevondenOpHetModulepad() {
        assertThat(Plugins.lezers(OsoLezer.class.getClassLoader())).hasAtLeastOneElementOfType(OsoLezer.class);
    }

    /** On the class path the descriptor of the module is not read; this file is. */
    @Test
    void staatInDeLijstVoorHetKlassenpad() throws Exception {
        try (InputStream in =
                OsoLezer.class.getResourceAsStream("/META-INF/services/nl.passend.core.port.DossierLezer")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(OsoLezer.class.getName());
        }
    }

    @Test
    void geeftGuiceEenLezer() {
        Set<DossierLezer> lezers =
                Guice.createInjector(new OsoModule()).getInstance(Key.get(new TypeLiteral<Set<DossierLezer>>() {}));
        assertThat(lezers).singleElement().isInstanceOf(OsoLezer.class);
    }
}
