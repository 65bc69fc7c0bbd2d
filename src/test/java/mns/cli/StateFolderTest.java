package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mns.cli.terminal.Environment;
import mns.cli.terminal.Machine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shell keeps stands where the XDG Base Directory Specification says. */
final class StateFolderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /x/state | /home/me | /x/state
            /x/state |          | /x/state
                     | /home/me | /home/me/.local/state
            ''       | /home/me | /home/me/.local/state
            x/state  | /home/me | /home/me/.local/state
                     | me       |
                     | ''       |
            x/state  |          |
            """)
    void itIsTheFirstAbsolutePathOf(String state, String home, String folder) {
        Map<String, String> variables = new HashMap<>();
        if (state != null) {
            variables.put("XDG_STATE_HOME", state);
        }
        if (home != null) {
            variables.put("HOME", home);
        }
        Environment environment = new Environment(variables, false, false, false, "", new Machine(), Optional.empty());

        assertThat(environment.stateFolder())
                .isEqualTo(Optional.ofNullable(folder).map(Path::of));
    }
}
