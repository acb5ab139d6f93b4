package nl.passend.voorbeeld.huis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.adapters.eerste.overtreding.KentDeAndere;
import nl.passend.adapters.tweede.overtreding.Andere;
import nl.passend.overtreding.DatumHelper;
import nl.passend.overtreding.GeeftEenBoom;
import nl.passend.overtreding.LeestBomen;
import nl.passend.overtreding.VraagtDeDag;
import nl.passend.overtreding.WordtGeprikt;
import nl.passend.overtreding.ZonderBelofte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house hold in every library module, and each fails on a violation that is planted for it. */
class HuisregelsTest {
    private static final Map<String, Path> BIBLIOTHEKEN = Padlijst.bibliotheken();
    private static final JavaClasses HUIS = lees(BIBLIOTHEKEN.values());

    static Stream<Arguments> regels() {
        return Stream.of(
                Arguments.of(Huisregels.VRAAGT_NIET_HOE_LAAT_HET_IS, List.of(VraagtDeDag.class)),
                Arguments.of(Huisregels.ADAPTERS_KENNEN_ELKAAR_NIET, List.of(KentDeAndere.class, Andere.class)),
                Arguments.of(Huisregels.JACKSON_AAN_DE_RAND, List.of(LeestBomen.class)),
                Arguments.of(Huisregels.JACKSON_IN_GEEN_HANDTEKENING, List.of(GeeftEenBoom.class)),
                Arguments.of(Huisregels.GUICE_ALLEEN_IN_EEN_MODULE, List.of(WordtGeprikt.class)),
                Arguments.of(Huisregels.DRAAGT_EEN_BELOFTE, List.of(ZonderBelofte.class)),
                Arguments.of(Huisregels.ZEGT_WAT_HET_IS, List.of(DatumHelper.class)));
    }

    @Test
    void hetHeleHuisIsGelezen() {
        assertThat(BIBLIOTHEKEN)
                .containsOnlyKeys(
                        "passend-core",
                        "passend-kaders",
                        "passend-testkit",
                        "passend-transport",
                        "passend-simulators",
                        "passend-adapters-oso",
                        "passend-adapters-ot",
                        "passend-adapters-kindkans",
                        "passend-adapters-parnassys");
        assertThat(HUIS.size()).isGreaterThan(300);
        assertThat(pakketten("passend-core")).contains("nl.passend.core.dossier");
        assertThat(pakketten("passend-kaders")).contains("nl.passend.kaders");
        assertThat(pakketten("passend-testkit")).contains("nl.passend.testkit");
        assertThat(pakketten("passend-adapters-oso")).contains("nl.passend.adapters.oso");
    }

    @ParameterizedTest
    @MethodSource("regels")
    void hetHuisHoudtZichEraan(ArchRule regel, List<Class<?>> overtreding) {
        assertThatCode(() -> regel.check(HUIS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("regels")
    void eenOvertredingValtOp(ArchRule regel, List<Class<?>> overtreding) {
        JavaClasses alleenDeze = new ClassFileImporter().importClasses(overtreding);
        assertThatThrownBy(() -> regel.check(alleenDeze))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(overtreding.get(0).getSimpleName());
    }

    /** The rule on promises goes by the name of a package; the descriptors must agree with that. */
    @Test
    void watNietInternalHeetWordtGeexporteerd() {
        BIBLIOTHEKEN.forEach((naam, pad) -> {
            Set<String> open = new HashSet<>(pakketten(naam));
            open.removeIf(pakket -> pakket.contains(".internal"));
            assertThat(Beschrijving.geexporteerd(pad)).as(naam).containsExactlyInAnyOrderElementsOf(open);
        });
    }

    @Test
    void geenPakketInTweeModules() {
        Map<String, Set<String>> perModule = new HashMap<>();
        BIBLIOTHEKEN.keySet().forEach(naam -> perModule.put(naam, pakketten(naam)));
        assertThat(dubbel(perModule))
                .as("a package in two modules cannot be loaded on the module path")
                .isEmpty();
        perModule.put("geplant", Set.of("nl.passend.core.dossier"));
        assertThat(dubbel(perModule)).containsExactly("nl.passend.core.dossier");
    }

    private static List<String> dubbel(Map<String, Set<String>> perModule) {
        List<String> alle = new ArrayList<>();
        perModule.values().forEach(alle::addAll);
        return alle.stream()
                .filter(pakket -> alle.indexOf(pakket) != alle.lastIndexOf(pakket))
                .distinct()
                .toList();
    }

    private static Set<String> pakketten(String bibliotheek) {
        Set<String> pakketten = new HashSet<>();
        Path pad = BIBLIOTHEKEN.get(bibliotheek);
        for (JavaClass klasse : lees(List.of(pad))) {
            if (!klasse.getSimpleName().equals("module-info")) {
                pakketten.add(klasse.getPackageName());
            }
        }
        return pakketten;
    }

    /** Folders of classes, or jars when the whole reactor is packed. */
    private static JavaClasses lees(Collection<Path> plekken) {
        return new ClassFileImporter()
                .importLocations(plekken.stream()
                        .map(plek -> Files.isDirectory(plek)
                                ? Location.of(plek)
                                : Location.of(URI.create("jar:" + plek.toUri() + "!/")))
                        .toList());
    }
}
