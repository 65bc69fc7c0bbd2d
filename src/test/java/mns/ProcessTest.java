package mns;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.io.FileDescriptor;
import mns.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only Main touches the process. */
final class ProcessTest {
    /** What a process starts with: the program, and the lines by which its archives are made. */
    private static final DescribedPredicate<JavaClass> PROCESS =
            belongToAnyOf(Main.class).or(HasName.Predicates.name("mns.cli.Training"));

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
                .check(ProgramClasses.ALL);
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
                .check(ProgramClasses.ALL);
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
                .check(ProgramClasses.ALL);
    }

    @Test
    void onlyMainTouchesTheRuntime() {
        noClasses()
                .that(not(PROCESS))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Runtime.class)
                .check(ProgramClasses.ALL);
    }

    /** So that finding nothing elsewhere means something: Main touches the process, if only by method reference. */
    @Test
    void aTouchOfTheProcessIsSeen() {
        assertThat(noClasses()
                        .should()
                        .accessTargetWhere(isMethod(System.class, "getenv"))
                        .evaluate(ProgramClasses.ALL)
                        .hasViolation())
                .isTrue();
        assertThat(noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Runtime.class)
                        .evaluate(ProgramClasses.ALL)
                        .hasViolation())
                .isTrue();
    }

    private static DescribedPredicate<JavaAccess<?>> isMethod(Class<?> owner, String method) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + method,
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getTarget().getName().equals(method));
    }
}
