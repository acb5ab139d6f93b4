package nl.passend.adapters.parnassys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.passend.core.api.Aanname;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.Geheim;
import nl.passend.core.port.Geheimen;
import nl.passend.core.port.register.Register;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.Bezorging;
import org.junit.jupiter.api.Test;

class PluginTest {
    @Test
    void draaitAlsModule() {
        assertThat(Parnassys.class.getModule().getName()).isEqualTo("nl.passend.adapters.parnassys");
    }

    @Test
    void geeftGuiceBeide() {
        Bezorger niets = zending ->
                new Bezorging.NietBezorgd(Melding.van(Foutcode.NIET_BEZORGD, Plaats.ONBEKEND, "proef", "proef"));
        Injector injector = Guice.createInjector(new ParnassysModule("proef", niets, niets), new AbstractModule() {
            @Override
            protected void configure() {
                bind(Geheimen.class).toInstance(naam -> Geheim.van("x"));
            }
        });
        assertThat(injector.getInstance(Parnassys.class)).hasToString("Parnassys[proef]");
        assertThat(injector.getInstance(Register.class)).isInstanceOf(ParnassysRegister.class);
    }

    /** What the code assumes stands in the README, word for word, with the month. */
    @Test
    void elkeAannameStaatInDeReadme() throws Exception {
        assertThat(Files.readAllLines(Path.of("README.md")))
                .containsAll(Stream.of(ParnassysRegister.class.getAnnotationsByType(Aanname.class))
                        .map(aanname -> "- " + aanname.wat() + " (" + aanname.sinds() + ")")
                        .toList());
    }
}
