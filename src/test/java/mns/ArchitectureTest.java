package mns;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
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

    /** The most lines of a file, and of a method. */
    private static final int FILE = 300;

    private static final int METHOD = 35;
    private static final int PACKAGE = 25;

    /** Beside itself, the JDK and JSpecify's annotations. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text            |
            fact.date       | text
            fact            | text fact.date
            load            | fact fact.date load.cache load.check load.json load.prepared
            load.json       | fact fact.date text com.fasterxml.jackson.core..
            load.check      | fact fact.date text load.json com.fasterxml.jackson.core..
            load.edit       | load.json com.fasterxml.jackson.core..
            load.imports    | fact fact.date text load.check load.json com.fasterxml.jackson.core..
            load.prepared   | fact fact.date
            load.cache      | fact fact.date load.prepared
            query           | fact fact.date text query.search query.pattern
            query.search    | fact fact.date text
            query.pattern   | fact fact.date text com.google.re2j
            query.count     | fact fact.date text query query.search
            query.cite      | fact fact.date query text
            query.diff      | fact fact.date query
            output          | fact fact.date text query query.search query.count
            output.terminal | fact fact.date text query query.search query.pattern output
            output.chart    | fact fact.date text query query.search query.count output output.terminal
            output.diff     | fact fact.date query query.diff output output.terminal text
            output.cite     | fact fact.date text query query.cite output output.terminal
            output.markup   | fact.date text
            output.svg      | fact fact.date text query query.count output output.markup
            output.page     | fact fact.date text query query.search query.count query.cite output output.terminal output.cite output.csl output.markup output.svg
            output.publish  | fact fact.date text query query.search query.count query.cite output output.terminal output.cite output.csl output.markup output.page output.svg
            output.csl      | fact fact.date query.cite output.cite de.undercouch.citeproc.. org.w3c.dom org.xml.sax.. javax.xml..
            shell           | org.jline..
            cli.syntax      | text picocli
            cli.terminal    | fact fact.date text load load.check load.json output cli.syntax
            cli.options     | fact fact.date text query query.pattern query.search output output.terminal output.chart output.cite output.page cli.syntax cli.terminal picocli
            cli.help        | fact fact.date text cli.syntax cli.options
            cli.lead        | fact fact.date text query query.search cli.syntax cli.terminal cli.options
            cli.complete    | fact fact.date text query query.count output output.cite shell load.json cli.syntax cli.terminal cli.options
            cli.command     | fact fact.date text load load.check load.json query query.search query.count query.cite output output.terminal output.chart output.cite output.csl output.svg output.page cli.syntax cli.terminal cli.options cli.help cli.complete cli.lead
            cli.command.author | fact fact.date text load load.check load.edit load.imports load.json query query.cite query.diff query.search output output.diff cli.syntax cli.terminal cli.options cli.help cli.complete cli.lead cli.command output.publish
            cli             | fact fact.date text load load.json output output.terminal shell cli.syntax cli.terminal cli.options cli.help cli.complete cli.lead cli.command cli.command.author picocli
            """)
    void aPackageKnowsNoMoreThan(String name, String known) {
        Set<String> allowed = new HashSet<>(List.of("mns." + name, "java..", "org.jspecify.annotations"));
        for (String each : known == null ? new String[0] : known.split(" ")) {
            allowed.add(each.matches("(com|de|javax|org)\\..*|picocli") ? each : "mns." + each);
        }

        classes()
                .that()
                .resideInAPackage("mns." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CLASSES);
    }

    /** What a process starts with: the program, and the lines by which its archives are made. */
    private static final DescribedPredicate<JavaClass> PROCESS =
            belongToAnyOf(Main.class).or(HasName.Predicates.name("mns.cli.Training"));

    @Test
    void everyPackageHasItsRule() throws NoSuchMethodException {
        String rules = ArchitectureTest.class
                .getDeclaredMethod("aPackageKnowsNoMoreThan", String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        assertThat(packages())
                .extracting(each -> each.getName().substring("mns.".length()))
                .containsExactlyInAnyOrderElementsOf(rules.lines()
                        .map(each -> each.split("\\|", 2)[0].strip())
                        .toList());
    }

    @Test
    void packagesAreFreeOfCircles() {
        slices().matching("mns.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** Not even a sealed type needs one: its kinds are nested in it. */
    @Test
    void classesAreFreeOfCircles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                        return javaClass.getPackageName().startsWith("mns")
                                ? SliceIdentifier.of(topLevel(javaClass).getName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "top-level classes";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void aPackageHoldsNoMoreClassesThanOneCanKnow() {
        assertThat(packages())
                .allSatisfy(each -> assertThat(each.getClasses().stream()
                                .filter(type -> type.isTopLevelClass()
                                        && !type.getSimpleName().equals("package-info")))
                        .as(each.getName())
                        .hasSizeLessThanOrEqualTo(PACKAGE));
    }

    @Test
    void filesAndMethodsAreShort() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> all =
                    sources.filter(each -> each.toString().endsWith(".java")).toList();
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(all));
            SourcePositions places = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                String name = unit.getSourceFile().getName();
                assertThat(unit.getLineMap().getLineNumber(places.getEndPosition(unit, unit)))
                        .as(name)
                        .isLessThanOrEqualTo(FILE);
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        long first = unit.getLineMap().getLineNumber(places.getStartPosition(unit, method));
                        long last = unit.getLineMap().getLineNumber(places.getEndPosition(unit, method));
                        assertThat(last - first + 1)
                                .as(name + ": " + method.getName())
                                .isLessThanOrEqualTo(METHOD);
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        }
    }

    @Test
    void onlyCliKnowsTheCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackages("mns.cli", "mns.cli.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("mns.cli.command..")
                .check(CLASSES);
    }

    @Test
    void noPackageDependsOnCli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("mns.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("mns.cli")
                .check(CLASSES);
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
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
                .that(not(PROCESS))
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
                .that(not(PROCESS))
                .should()
                .accessTargetWhere(isMethod(System.class, method))
                .check(CLASSES);
    }

    @Test
    void onlyMainReadsSystemPropertiesAsNumbers() {
        noClasses()
                .that(not(PROCESS))
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
                .that(not(PROCESS))
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
