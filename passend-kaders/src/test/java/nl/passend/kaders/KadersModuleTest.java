package nl.passend.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.KaderBron;
import nl.passend.core.port.Plugins;
import org.junit.jupiter.api.Test;

/** The tests run on the module path, and both ways of declaring a service name the same classes. */
class KadersModuleTest {

    @Test
    void looptAlsModule() {
        assertThat(GeleverdeKaders.class.getModule().getName()).isEqualTo("nl.passend.kaders");
    }

    @Test
    void deModuleBiedtLezerEnBronAan() {
        ClassLoader lader = GeleverdeKaders.class.getClassLoader();
        assertThat(Plugins.lezers(lader)).hasAtLeastOneElementOfType(CasusLezer.class);
        assertThat(Plugins.kaderbronnen(lader)).hasAtLeastOneElementOfType(GeleverdeKaders.class);
    }

    @Test
    void opHetKlassepadHeetHetzelfde() throws IOException {
        assertThat(dienst(DossierLezer.class)).isEqualTo(CasusLezer.class.getName());
        assertThat(dienst(KaderBron.class)).isEqualTo(GeleverdeKaders.class.getName());
    }

    private static String dienst(Class<?> poort) throws IOException {
        try (InputStream in = GeleverdeKaders.class.getResourceAsStream("/META-INF/services/" + poort.getName())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
