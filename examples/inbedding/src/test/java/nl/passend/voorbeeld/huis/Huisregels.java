package nl.passend.voorbeeld.huis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.api.Stabiel;

/** The rules of the house that hold for every library module, each with its reason. */
final class Huisregels {
    private static final Map<String, Set<String>> KLOK_EN_TOEVAL = Map.of(
            "java.lang.System", Set.of("currentTimeMillis", "nanoTime"),
            "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"),
            "java.util.Calendar", Set.of("getInstance"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.lang.Math", Set.of("random"));

    private Huisregels() {}

    static final ArchRule VRAAGT_NIET_HOE_LAAT_HET_IS = noClasses()
            .should(vragenDeKlokOfHetToeval())
            .because("the same question gives the same bytes years later: the day is asked once, at the edge");

    static final ArchRule ADAPTERS_KENNEN_ELKAAR_NIET = SlicesRuleDefinition.slices()
            .matching("nl.passend.adapters.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a user takes the adapters of the platforms that he has, and no others")
            .allowEmptyShould(false);

    static final ArchRule JACKSON_AAN_DE_RAND = noClasses()
            .that()
            .resideOutsideOfPackages("nl.passend.kaders..", "nl.passend.adapters..", "nl.passend.transport..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("text becomes model at a boundary, and no domain type carries the marks of one format");

    static final ArchRule JACKSON_IN_GEEN_HANDTEKENING = noClasses()
            .that(zijnGeexporteerd())
            .should(noemenInEenHandtekening("com.fasterxml.jackson"))
            .because("who reads a kader need not have the same Jackson as Passend");

    static final ArchRule GUICE_ALLEEN_IN_EEN_MODULE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Module")
            .or()
            .resideOutsideOfPackage("nl.passend.adapters..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.inject..", "jakarta.inject..", "javax.inject..")
            .because("everything can be made with a plain constructor: Guice is a way to wire, for those who want it");

    static final ArchRule DRAAGT_EEN_BELOFTE = classes()
            .that(zijnGeexporteerd())
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .resideOutsideOfPackage("nl.passend.core.api..")
            .should()
            .beAnnotatedWith(Stabiel.class)
            .orShould()
            .beAnnotatedWith(Experimenteel.class)
            .because("a vendor must see what he may build on, and what may still move");

    static final ArchRule ZEGT_WAT_HET_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .because("such a name hides which idea a class is; name the idea");

    /** Closed packages are called internal. */
    private static DescribedPredicate<JavaClass> zijnGeexporteerd() {
        return DescribedPredicate.describe(
                "are exported", klasse -> !klasse.getPackageName().contains(".internal"));
    }

    private static ArchCondition<JavaClass> vragenDeKlokOfHetToeval() {
        return new ArchCondition<>("ask the clock or chance") {
            @Override
            public void check(JavaClass klasse, ConditionEvents uitslag) {
                klasse.getAccessesFromSelf().stream()
                        .filter(Huisregels::isKlokOfToeval)
                        .forEach(toegang ->
                                uitslag.add(SimpleConditionEvent.satisfied(klasse, toegang.getDescription())));
            }
        };
    }

    private static boolean isKlokOfToeval(JavaAccess<?> toegang) {
        String eigenaar = toegang.getTargetOwner().getName();
        String naam = toegang.getTarget().getName();
        boolean nu = naam.equals("now") && eigenaar.startsWith("java.time.") && zonderArgument(toegang);
        boolean nieuw = naam.equals("<init>")
                && zonderArgument(toegang)
                && List.of(
                                "java.util.Date",
                                "java.util.Random",
                                "java.security.SecureRandom",
                                "java.util.GregorianCalendar")
                        .contains(eigenaar);
        return nu || nieuw || KLOK_EN_TOEVAL.getOrDefault(eigenaar, Set.of()).contains(naam);
    }

    private static boolean zonderArgument(JavaAccess<?> toegang) {
        return toegang.getTarget().getFullName().endsWith("()");
    }

    private static ArchCondition<JavaClass> noemenInEenHandtekening(String pakket) {
        return new ArchCondition<>("name " + pakket + " in a public signature") {
            @Override
            public void check(JavaClass klasse, ConditionEvents uitslag) {
                klasse.getCodeUnits().stream()
                        .filter(lid ->
                                lid.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .filter(lid -> lid.getRawReturnType().getPackageName().startsWith(pakket)
                                || lid.getRawParameterTypes().stream()
                                        .anyMatch(
                                                soort -> soort.getPackageName().startsWith(pakket)))
                        .forEach(lid -> uitslag.add(SimpleConditionEvent.satisfied(klasse, lid.getFullName())));
            }
        };
    }
}
