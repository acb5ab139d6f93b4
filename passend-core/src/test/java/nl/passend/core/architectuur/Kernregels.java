package nl.passend.core.architectuur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import nl.passend.core.fout.PassendException;

/** The rules of the core, each with its reason. */
final class Kernregels {
    private static final List<String> PLATFORMEN = List.of("kindkans", "parnassys", "onderwijstransparant");

    private Kernregels() {}

    static final ArchRule STAAT_OP_ZICHZELF = classes()
            .that()
            .resideInAPackage("nl.passend.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.passend.core..", "java..", "org.immutables..", "org.jspecify..")
            .because("a LAS embeds the core beside its own libraries: it brings none along");

    static final ArchRule RAAKT_GEEN_BESTAND = noClasses()
            .that()
            .resideInAPackage("nl.passend.core..")
            .should()
            .dependOnClassesThat(buitenwereld())
            .because("the domain is a function of what it is given: files, sockets and threads belong to adapters");

    static final ArchRule KIJKT_NIET_IN_KLASSEN = noClasses()
            .that()
            .resideInAPackage("nl.passend.core..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .because("reflection needs opened packages on the module path, and hides from a reader what happens");

    static final ArchRule KENT_GEEN_PLATFORM = noClasses()
            .that()
            .resideInAPackage("nl.passend.core..")
            .should()
            .haveNameMatching("(?i).*(" + String.join("|", PLATFORMEN) + ").*")
            .because("a platform is one adapter among others: its words stay in its adapter");

    static final ArchRule FOUTEN_ZIJN_EEN_FAMILIE = classes()
            .that()
            .resideInAPackage("nl.passend.core..")
            .and()
            .areAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(PassendException.class)
            .because("who embeds the core catches one sealed family, with a code and a place, and no pupil data");

    static final ArchRule MOTOR_IS_GESLOTEN = noClasses()
            .that()
            .resideInAPackage("nl.passend.core..")
            .and()
            .resideOutsideOfPackages("nl.passend.core.internal..", "nl.passend.core.beoordeling..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.passend.core.internal.motor..")
            .because("the fast road has one way in, and what it is made of may change without anyone noticing");

    static final ArchRule PAK_IS_GESLOTEN = noClasses()
            .that()
            .resideInAPackage("nl.passend.core..")
            .and()
            .resideOutsideOfPackages("nl.passend.core.internal..", "nl.passend.core.dossier..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.passend.core.internal.pak..")
            .because("a dossier packs its own events, and only the fast road reads them so");

    static final ArchRule PAK_KENT_GEEN_KADER = noClasses()
            .that()
            .resideInAPackage("nl.passend.core.internal.pak..")
            .or()
            .resideInAPackage("nl.passend.core.architectuur.overtreding..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.passend.core.kader..", "nl.passend.core.regel..", "nl.passend.core.internal.motor..")
            .because("how events are packed holds under every kader");

    static final ArchRule MOTOR_KENT_DE_BEOORDELING_NIET = noClasses()
            .that()
            .resideInAPackage("nl.passend.core.internal..")
            .or()
            .resideInAPackage("nl.passend.core.architectuur.overtreding..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.passend.core.beoordeling..")
            .because(
                    "judging asks the fast road, never the other way: it rests on kader, dossier and the plain evaluator");

    /** What a core may not touch; the port of readers is given a stream, and may pass on that it failed. */
    private static DescribedPredicate<JavaClass> buitenwereld() {
        return DescribedPredicate.describe("files, sockets, threads, databases or logs", klasse -> {
            String pakket = klasse.getPackageName();
            boolean stroom = klasse.getName().equals("java.io.InputStream")
                    || klasse.getName().equals("java.io.IOException");
            return pakket.equals("java.io") && !stroom
                    || pakket.startsWith("java.nio.file")
                    || pakket.startsWith("java.nio.channels")
                    || pakket.startsWith("java.net")
                    || pakket.startsWith("java.sql")
                    || pakket.startsWith("java.util.logging")
                    || klasse.getName().equals("java.lang.Thread");
        });
    }

    static final ArchRule STROOM_ALLEEN_IN_DE_POORT = noClasses()
            .that()
            .resideInAPackage("nl.passend.core..")
            .and()
            .resideOutsideOfPackage("nl.passend.core.port..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.InputStream")
            .because("only a port is handed a stream");

    /** Words of platforms in names of methods and fields. */
    static List<String> platformwoorden(Iterable<JavaClass> klassen) {
        List<String> gevonden = new java.util.ArrayList<>();
        for (JavaClass klasse : klassen) {
            klasse.getMembers().forEach(lid -> {
                String naam = lid.getName().toLowerCase(Locale.ROOT);
                if (PLATFORMEN.stream().anyMatch(naam::contains)) {
                    gevonden.add(lid.getFullName());
                }
            });
        }
        return gevonden;
    }
}
