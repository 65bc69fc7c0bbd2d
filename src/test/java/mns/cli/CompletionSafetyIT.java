package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tab key runs mns and nothing else, whatever is typed, stands for mns, or is in a fact base or a folder. */
final class CompletionSafetyIT {
    /** Each of them would remove the canary if its text were run. */
    private static final String STANDING_FOR_MNS = """
            alias k='rm -f canary && mns'
            alias n='nice mns'
            alias e='env A=1 mns'
            alias s='sudo -n mns'
            alias p='FOO="$(rm -f canary)" mns --facts odd.json'
            f() { rm -f canary; command mns "$@"; }
            mns() { rm -f canary; command mns "$@"; }
            """;

    /** What is typed, and what then stands there. */
    private static final String TYPED =
            """
            k show FUN<tab>5<tab>                     | k show functions/5 |
            k functions --tag=terrorism,smu<tab>      | k functions --tag=terrorism,smuggling |
            n tim<tab>                                | n timeline |
            e tim<tab>                                | e timeline |
            s tim<tab>                                | s timeline |
            p keep<tab>no<tab>                        | p keepers no-ship-lost |
            f tim<tab>                                | f timeline |
            rm tim<tab>                               | rm timeline |
            rm -f canary tim<tab>                     | rm -f canary tim|
            nice mns tim<tab>                         | nice mns timeline |
            env A=1 mns tim<tab>                      | env A=1 mns timeline |
            sudo -n mns tim<tab>                      | sudo -n mns timeline |
            mns tim<tab>                              | mns timeline |
            command mns tim<tab>                      | command mns timeline |
            my\\ \\$folder/mns tim<tab>               | my\\ \\$folder/mns timeline |
            ./"my $folder"/mns tim<tab>               | ./"my $folder"/mns timeline |
            ~/my\\ \\$folder/mns tim<tab>             | ~/my\\ \\$folder/mns timeline |
            x\\[\\$\\(rm\\ canary\\)\\]/mns tim<tab>  | x\\[\\$\\(rm\\ canary\\)\\]/mns timeline |
            '$(rm -f canary)/mns' tim<tab>            | '$(rm -f canary)/mns' tim|
            mns --facts $(rm -f canary)/x<tab>        | mns --facts $(rm -f canary)/x|
            mns --facts `rm -f canary`/x<tab>         | mns --facts `rm -f canary`/x|
            mns --facts '$(rm -f canary)/x<tab>       | mns --facts '$(rm -f canary)/x|
            mns --facts "$(rm -f canary)/x<tab>       | mns --facts "$(rm -f canary)/x|
            mns --facts "`rm -f canary`/x<tab>        | mns --facts "`rm -f canary`/x|
            mns --facts *(e:'rm canary':)/x<tab>      | mns --facts *(e:'rm canary':)/x|
            mns --facts ~(rm canary)/x<tab>           | mns --facts ~(rm canary)/x|
            mns show $(rm -f canary)<tab>             | mns show $(rm -f canary)|
            mns show "$(rm -f canary)<tab>            | mns show "$(rm -f canary)|
            mns --facts \\$<tab>                      | mns --facts \\$\\(rm\\ canary\\).json |
            mns --facts back<tab>                     | mns --facts back\\`rm\\ canary\\`.json |
            mns keepers --facts odd.json --said-by \\$<tab> | mns keepers --facts odd.json --said-by %s |
            mns keepers --facts odd.json --said-by '<tab> | mns keepers --facts odd.json --said-by '%s' |
            """.formatted("\\$\\(rm\\ canary\\)\\`rm\\ canary\\`\\!rm\\ \\\"q\\\"\\;rm", CompletionSafetyIT.SPEAKER);

    private static final String SPEAKER = "$(rm canary)`rm canary`!rm \"q\";rm";

    @TempDir
    private Path work;

    private InteractiveShell typist;

    @BeforeEach
    void putACanaryBesideWhatIsHostile() throws IOException {
        typist = new InteractiveShell(work);
        String base = Files.readString(Path.of(MnsRunner.LIGHTHOUSE));
        Files.writeString(
                work.resolve("odd.json"), base.replace("Ólafur Łoś, last keeper", SPEAKER.replace("\"", "\\\"")));
        Files.createFile(work.resolve("canary"));
        Files.createFile(work.resolve("$(rm canary).json"));
        Files.createFile(work.resolve("back`rm canary`.json"));
        Path another = Files.createDirectory(work.resolve("my $folder")).resolve("mns");
        Files.writeString(another, "#!/bin/sh\nexec mns \"$@\"\n");
        assertThat(another.toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("bash and zsh run nothing that is typed or stands for mns, and complete it")
    @ValueSource(strings = {"bash", "zsh"})
    void whatIsTypedIsNotRun(String name) throws Exception {
        // By default the tab key of zsh runs what is typed itself, before it asks anybody to complete it.
        String told = name.equals("bash")
                ? "for each in k n e s p f rm nice env sudo command; do complete -o nosort -F _mns $each; done\n"
                : "compdef _mns f rm\nbindkey '^I' complete-word\n";
        Files.writeString(work.resolve("setup"), STANDING_FOR_MNS + told);
        List<String> typed = TYPED.lines().map(each -> each.split(" +[|] ")[0]).toList();

        assertThat(typist.typeIn(name, typed))
                .isEqualTo(TYPED.lines().map(each -> each.split(" +[|] ")[1]).toList());
        assertThat(work.resolve("canary")).exists();
    }

    @Test
    @DisplayName("bash keeps an exclamation mark within double quotes from its history")
    void anExclamationMarkIsNoEvent() throws Exception {
        List<String> lines = typist.typeIn("bash", List.of("mns keepers --facts odd.json --said-by \"<tab>"));
        assertThat(lines)
                .containsExactly("mns keepers --facts odd.json --said-by"
                        + " \"\\$(rm canary)\\`rm canary\\`\"'!'\"rm \\\"q\\\";rm\" |");
    }

    @Test
    @DisplayName("fish runs nothing that is typed or stands for mns, and completes it")
    void fishRunsNothingThatIsTyped() throws Exception {
        typist.assumeInstalled("fish");
        Files.writeString(work.resolve("script"), """
                source %s
                alias k 'nice mns'
                alias e 'env A=1 mns --facts odd.json'
                alias r 'rm -f canary; mns'
                function f --wraps mns; rm -f canary; command mns $argv; end
                function mns; rm -f canary; command mns $argv; end
                complete -c rm -w mns
                complete -c touch -k -f -a '(__mns_complete)'
                while read -l line
                    set -l found (complete -C "$line" | string split -f 1 \\t)
                    echo "$line | $found"
                end
                """.formatted(InteractiveShell.script("fish")));
        String expected = """
                mns tim | timeline
                k tim | timeline
                e keep | keepers
                r tim | timeline
                f tim | timeline
                rm tim | timeline
                touch tim | timeline
                nice mns tim | timeline
                env A=1 mns tim | timeline
                A=1 mns tim | timeline
                'my $folder/mns' tim | timeline
                ~/my\\ \\$folder/mns tim | timeline
                '(rm canary)/mns' tim | timeline
                (rm canary)/mns tim |\s
                mns --facts (rm canary)/x |\s
                mns --facts '(rm canary)/x |\s
                mns --facts "$(rm canary)/x |\s
                mns show (rm canary) |\s
                mns --facts back | back`rm canary`.json
                mns --facts \\$ | $(rm canary).json
                mns --facts ~/od | ~/odd.json
                mns keepers --facts=odd.json --said-by \\$ | %s
                """.formatted(SPEAKER);
        Files.writeString(work.resolve("typed"), expected.replaceAll("(?m) [|] .*$", ""));

        assertThat(typist.scripts().sh("fish script <typed")).isEqualTo(new Run(0, expected, ""));
        assertThat(work.resolve("canary")).exists();
    }
}
