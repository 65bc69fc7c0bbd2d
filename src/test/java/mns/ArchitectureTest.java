package mns;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data flows one way through the packages. */
final class ArchitectureTest {
    /** Beside itself, the JDK and JSpecify's annotations. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text            |
            fact.date       | text
            fact            | text fact.date
            load            | fact fact.date load.cache load.check load.json load.prepared
            load.json       | fact fact.date text com.fasterxml.jackson.core..
            load.check      | fact fact.date text load.json com.fasterxml.jackson.core..
            load.edit       | load.json text com.fasterxml.jackson.core..
            load.imports    | fact fact.date text load.check load.json com.fasterxml.jackson.core..
            load.prepared   | fact fact.date text
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
            output.csl      | fact fact.date text query.cite output.cite de.undercouch.citeproc.. org.w3c.dom org.xml.sax.. javax.xml..
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
                .check(ProgramClasses.ALL);
    }

    @Test
    void everyPackageHasItsRule() throws NoSuchMethodException {
        String rules = ArchitectureTest.class
                .getDeclaredMethod("aPackageKnowsNoMoreThan", String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        assertThat(ProgramClasses.packages())
                .extracting(each -> each.getName().substring("mns.".length()))
                .containsExactlyInAnyOrderElementsOf(rules.lines()
                        .map(each -> each.split("\\|", 2)[0].strip())
                        .toList());
    }

    @Test
    void everyPackageIsInTheTableForContributors() throws IOException {
        String page = Files.readString(Path.of(".github/CONTRIBUTING.md"));
        String places = page.substring(0, page.indexOf("## What happens"));
        List<String> table = new ArrayList<>();
        Matcher row = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|").matcher(places);
        while (row.find()) {
            table.add(row.group(1));
        }
        assertThat(table)
                .containsExactlyInAnyOrderElementsOf(ProgramClasses.packages().stream()
                        .map(each -> each.getName().substring("mns.".length()))
                        .toList());
    }

    @Test
    void packagesAreFreeOfCircles() {
        slices().matching("mns.(**)").should().beFreeOfCycles().check(ProgramClasses.ALL);
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
                .check(ProgramClasses.ALL);
    }

    @Test
    void onlyCliKnowsTheCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackages("mns.cli", "mns.cli.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("mns.cli.command..")
                .check(ProgramClasses.ALL);
    }

    @Test
    void noPackageDependsOnCli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("mns.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("mns.cli")
                .check(ProgramClasses.ALL);
    }

    @Test
    void nothingBindsJsonToObjectsByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(ProgramClasses.ALL);
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessMarked() {
        assertThat(ProgramClasses.packages())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
    }
}
