package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mns.HostileText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a real process, too, no byte of a name, an argument or the environment reaches the terminal as it is. */
class HostileProcessIT {
    /** What the scripts below have in the variable {@code text}: C0, C1 and bidi controls, and bytes that are no UTF-8. */
    private static final String TEXT =
            "text=$(printf '\\033[31m\\033]0;x\\007\\r\\177\\302\\233m\\342\\200\\256\\303\\377x')\n";

    @TempDir
    private Path work;

    private PackagedTool tool;

    @BeforeEach
    void useTheToolThatWasBuilt() {
        tool = new PackagedTool(PackagedTool.HOME, work);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$MNS \"$text\"",
                "$MNS search \"$text\" --json",
                "$MNS functions --facts \"$text\"",
                "$MNS check \"$text\"",
                "$MNS shell \"$text\"",
                "echo '{' >\"$text\"; $MNS check \"$text\"; $MNS functions --facts \"$text\"",
                "echo \"$text\" >\"$text\"; $MNS check --source \"wikipedia=$text\"; $MNS shell \"$text\"",
                "echo \"$text\" | $MNS check -",
                "echo \"$text\" | $MNS shell",
                "echo \"$text\" | $MNS show -",
                "mkdir \"$text\"; $MNS check \"$text\"; cd \"$text\" && $MNS functions 5",
            })
    @DisplayName("Arguments, names of files and input")
    void arguments(String script) throws Exception {
        assertHarmless(tool.sh(TEXT + script));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COLUMNS",
                "HOME",
                "JAVA_HOME",
                "JAVA_TOOL_OPTIONS",
                "LANG",
                "LC_ALL",
                "LESS",
                "MNS_FACTS",
                "MNS_JAVA_HOME",
                "MNS_PAGER",
                "NO_COLOR",
                "PATH",
                "TERM",
                "TZ",
                "XDG_CONFIG_HOME",
                "XDG_STATE_HOME"
            })
    @DisplayName("Environment variables")
    void environmentVariables(String variable) throws Exception {
        String script = TEXT + "export " + variable + "=\"$text\"; ";

        assertHarmless(tool.sh(script + "$MNS functions 5"));
        assertHarmless(tool.sh(script + "$MNS functions --tag \"$text\""));
        assertHarmless(tool.sh(script + "unset JAVA_HOME; $MNS --help"));
    }

    private static void assertHarmless(Run run) {
        assertThat(HostileText.raw(run.out(), "\n\t")).as(run.out()).isEmpty();
        assertThat(HostileText.raw(run.err(), "\n")).as(run.err()).isEmpty();
        assertThat(run.out() + run.err()).isNotEmpty().doesNotContain("\tat ");
    }
}
