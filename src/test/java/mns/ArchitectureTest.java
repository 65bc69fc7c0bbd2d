package mns;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileDescriptor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mns.cli.Main;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data flows one way through the packages, and only Main touches the process. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("mns");

    /** Beside itself, the JDK and JSpecify's annotations. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text   |
            fact   | mns.text
            load   | mns.fact mns.text com.fasterxml.jackson.core..
            query.search | mns.fact mns.text
            query  | mns.fact mns.query.search mns.text com.google.re2j
            output | mns.fact mns.query mns.query.search mns.text
            shell  | org.jline..
            cli    | mns.fact mns.load mns.output mns.query mns.query.search mns.shell mns.text picocli
            """)
    void aPackageKnowsNoMoreThan(String name, String known) {
        Set<String> allowed = new HashSet<>(List.of("mns." + name, "java..", "org.jspecify.annotations"));
        allowed.addAll(known == null ? List.of() : List.of(known.split(" ")));

        classes()
                .that()
                .resideInAPackage("mns." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsRule() {
        assertThat(packages())
                .extracting(JavaPackage::getName)
                .containsExactlyInAnyOrder(
                        "mns.cli",
                        "mns.fact",
                        "mns.load",
                        "mns.output",
                        "mns.query",
                        "mns.query.search",
                        "mns.shell",
                        "mns.text");
    }

    @Test
    void nothingBindsJsonToObjectsByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(CLASSES);
    }

    @Test
    void onlyMainTouchesTheStreamsOfTheProcess() {
        noClasses()
                .that(not(belongToAnyOf(Main.class)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(FileDescriptor.class)
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console",
                "exit",
                "getProperties",
                "getProperty",
                "getenv",
                "load",
                "setErr",
                "setIn",
                "setOut",
                "setProperty"
            })
    void onlyMainAsksTheSystemTo(String method) {
        noClasses()
                .that(not(belongToAnyOf(Main.class)))
                .should()
                .accessTargetWhere(isMethod(System.class, method))
                .check(CLASSES);
    }

    @Test
    void onlyMainReadsSystemPropertiesAsNumbers() {
        noClasses()
                .that(not(belongToAnyOf(Main.class)))
                .should()
                .accessTargetWhere(isMethod(Integer.class, "getInteger"))
                .orShould()
                .accessTargetWhere(isMethod(Long.class, "getLong"))
                .orShould()
                .accessTargetWhere(isMethod(Boolean.class, "getBoolean"))
                .check(CLASSES);
    }

    /** So that finding nothing elsewhere means something: Main touches the process, if only by method reference. */
    @Test
    void aTouchOfTheProcessIsSeen() {
        assertThat(noClasses()
                        .should()
                        .accessTargetWhere(isMethod(System.class, "getenv"))
                        .evaluate(CLASSES)
                        .hasViolation())
                .isTrue();
        assertThat(noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Runtime.class)
                        .evaluate(CLASSES)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void onlyMainTouchesTheRuntime() {
        noClasses()
                .that(not(belongToAnyOf(Main.class)))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Runtime.class)
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessMarked() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    private static List<JavaPackage> packages() {
        return CLASSES.getPackage("mns").getSubpackagesInTree().stream()
                .filter(each -> !each.getClasses().isEmpty())
                .toList();
    }

    private static DescribedPredicate<JavaAccess<?>> isMethod(Class<?> owner, String method) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + method,
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getTarget().getName().equals(method));
    }
}
