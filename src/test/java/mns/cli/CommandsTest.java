package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Set;
import mns.cli.command.Command;
import mns.cli.command.TopicCommand;
import org.junit.jupiter.api.Test;

/** The list of names and what makes the commands name the same. */
class CommandsTest {
    private final Commands commands = new Cli();

    @Test
    void eachNameMakesACommandOfThatName() {
        assertThat(Commands.NAMES)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(commands.command(name))
                        .isNotInstanceOf(TopicCommand.class)
                        .extracting(each -> each.usage().name())
                        .isEqualTo(name));
    }

    @Test
    void eachClassOfACommandHasItsName() {
        Set<String> made = new HashSet<>();
        for (String name : Commands.NAMES) {
            made.add(commands.command(name).getClass().getName());
        }
        made.add(TopicCommand.class.getName());

        assertThat(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("mns.cli"))
                .filteredOn(each -> each.isAssignableTo(Command.class)
                        && !each.isInterface()
                        && !each.getModifiers().contains(JavaModifier.ABSTRACT))
                .extracting(JavaClass::getName)
                .containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void anyOtherWordMayBeATopic() {
        assertThat(commands.command("functions")).isInstanceOf(TopicCommand.class);
    }
}
