package nl.passend.adapters.ot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.core.api.Aanname;
import nl.passend.core.port.Plugins;
import nl.passend.core.port.wissel.Wisselfabriek;
import org.junit.jupiter.api.Test;

class PluginTest {
    private static final List<Class<?>> MET_AANNAMES =
            List.of(OnderwijsTransparant.class, Groeidocumenttabel.class, Aanmeldingsvorm.class);

    @Test
    void draaitAlsModule() {
        assertThat(OnderwijsTransparant.class.getModule().getName()).isEqualTo("nl.passend.adapters.ot");
    }

    @Test
    void wordtGevondenOpHetModulepad() {
        assertThat(Plugins.wissels(OnderwijsTransparant.class.getClassLoader()))
                .hasAtLeastOneElementOfType(OnderwijsTransparant.class);
    }

    /** On the class path the descriptor of the module is not read; this file is. */
    @Test
    void staatInDeLijstVoorHetKlassenpad() throws Exception {
        String lijst = "/META-INF/services/" + Wisselfabriek.class.getName();
        try (InputStream in = OnderwijsTransparant.class.getResourceAsStream(lijst)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(OnderwijsTransparant.class.getName());
        }
    }

    @Test
    void geeftGuiceEenFabriek() {
        Set<Wisselfabriek> fabrieken = Guice.createInjector(new OnderwijsTransparantModule())
                .getInstance(Key.get(new TypeLiteral<Set<Wisselfabriek>>() {}));
        assertThat(fabrieken).singleElement().isInstanceOf(OnderwijsTransparant.class);
    }

    /** What the code assumes stands in the README, word for word, with the month; and nothing else does. */
    @Test
    void elkeAannameStaatInDeReadme() throws Exception {
        List<String> aannames = MET_AANNAMES.stream()
                .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredMethods())))
                .flatMap(plek -> Stream.of(plek.getAnnotationsByType(Aanname.class)))
                .map(aanname -> "- " + aanname.wat() + " (" + aanname.sinds() + ")")
                .sorted()
                .toList();
        List<String> regels = Files.readAllLines(Path.of("README.md"));
        int kop = regels.indexOf("## What is assumed");
        assertThat(kop).isNotNegative();
        assertThat(regels.stream()
                        .skip(kop + 1)
                        .takeWhile(regel -> !regel.startsWith("## "))
                        .filter(regel -> regel.startsWith("- "))
                        .sorted())
                .isEqualTo(aannames)
                .isNotEmpty();
    }
}
