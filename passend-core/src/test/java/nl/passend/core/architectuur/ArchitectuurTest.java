package nl.passend.core.architectuur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import nl.passend.core.architectuur.overtreding.EigenFout;
import nl.passend.core.architectuur.overtreding.KentKindkans;
import nl.passend.core.architectuur.overtreding.KijktNaarBuiten;
import nl.passend.core.architectuur.overtreding.LeestBestand;
import nl.passend.core.architectuur.overtreding.NeemtBibliotheekMee;
import nl.passend.core.architectuur.overtreding.NeemtKortereWeg;
import nl.passend.core.architectuur.overtreding.RoeptAan;
import nl.passend.core.architectuur.overtreding.WilEenStroom;
import nl.passend.core.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the core hold, and each fails on a violation that is planted for it. */
class ArchitectuurTest {
    private static final JavaClasses KERN = new ClassFileImporter()
            .importUrl(Dossier.class.getProtectionDomain().getCodeSource().getLocation());

    static Stream<Arguments> regels() {
        return Stream.of(
                Arguments.of(Kernregels.STAAT_OP_ZICHZELF, NeemtBibliotheekMee.class),
                Arguments.of(Kernregels.RAAKT_GEEN_BESTAND, LeestBestand.class),
                Arguments.of(Kernregels.STROOM_ALLEEN_IN_DE_POORT, WilEenStroom.class),
                Arguments.of(Kernregels.KIJKT_NIET_IN_KLASSEN, RoeptAan.class),
                Arguments.of(Kernregels.KENT_GEEN_PLATFORM, KentKindkans.class),
                Arguments.of(Kernregels.MOTOR_IS_GESLOTEN, NeemtKortereWeg.class),
                Arguments.of(Kernregels.PAK_IS_GESLOTEN, NeemtKortereWeg.class),
                Arguments.of(Kernregels.PAK_KENT_GEEN_KADER, NeemtKortereWeg.class),
                Arguments.of(Kernregels.MOTOR_KENT_DE_BEOORDELING_NIET, KijktNaarBuiten.class),
                Arguments.of(Kernregels.FOUTEN_ZIJN_EEN_FAMILIE, EigenFout.class));
    }

    @Test
    void deHeleKernIsGelezen() {
        assertThat(KERN.size()).isGreaterThan(200);
        assertThat(KERN.contain(Dossier.class)).isTrue();
        assertThat(KERN.contain(LeestBestand.class))
                .as("tests horen er niet bij")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("regels")
    void deKernHoudtZichEraan(ArchRule regel, Class<?> overtreding) {
        assertThatCode(() -> regel.check(KERN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("regels")
    void eenOvertredingValtOp(ArchRule regel, Class<?> overtreding) {
        JavaClasses alleenDeze = new ClassFileImporter().importClasses(overtreding);
        assertThatThrownBy(() -> regel.check(alleenDeze))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(overtreding.getSimpleName());
    }

    @Test
    void geenLidKentEenPlatform() {
        assertThat(Kernregels.platformwoorden(KERN)).isEmpty();
        assertThat(Kernregels.platformwoorden(new ClassFileImporter().importClasses(KentKindkans.class)))
                .isNotEmpty();
    }

    @Test
    void elkeRegelHeeftEenReden() {
        assertThat(regels().map(regel -> ((ArchRule) regel.get()[0]).getDescription()))
                .allMatch(beschrijving -> beschrijving.contains(", because "));
    }
}
