package mns.cli.complete;

import static mns.cli.LighthouseLine.complete;
import static mns.cli.LighthouseLine.texts;
import static mns.cli.LighthouseLine.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mns.shell.Choice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word begun becomes what makes sense in its place, spelt as the fact base spells it. */
class CompletionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            li_                                        | lights list
            H_                                         | history help
            t_                                         | timeline topics tags
            --json li_                                 | lights list
            --output csv li_                           | lights list
            -- li_                                     | lights list
            help li_                                   | lights list
            --on-this-day time_                        | timeline
            --on-this-day 12-14 time_                  | timeline
            timeline --on-this-day --ta_               | --tag
            timeline --on-this-day --tag ship_         | ship
            help e_                                    | exit-codes environment
            help lights li_                            | ''
            completion _                               | bash zsh fish
            completion bash f_                         | ''
            passage li_                                | ''
            lightz _                                   | ''
            lightz --ta_                               | ''
            __compl_                                   | ''
            """)
    @DisplayName("the first word is a topic or a command, and help takes both")
    void commandsAndTopics(String line, String words) {
        assertThat(texts(line)).isEqualTo(words(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            lights --t_                                | --tag --to --titles
            timeline --t_                              | --tag --topic --to --titles
            lights --TA_                               | --tag
            lights -t_                                 | -t
            timeline -- --t_                           | ''
            lights --disputed --d_                     | ''
            lights --tag oil --ta_                     | --tag
            cite --sty_                                | --style
            --s_                                       | --source --said-by --sort --skip --stop --style
            -V_                                        | -V
            schema _                                   | --output --example --facts --no-cache --no-pager -h --help
            schema -- _                                | ''
            schema -_                                  | --output --example --facts --no-cache --no-pager -h --help
            schema --_                                 | --output --example --facts --no-cache --no-pager --help
            schema x_                                  | ''
            lights -c --co_                            | --confidence --color
            lights --count --co_                       | --confidence --color
            lights -n 1 --li_                          | ''
            lights --match -- --ta_                    | --tag
            lights -t -- o_                            | ''
            lights - --ta_                             | --tag
            lights --nonsense --ta_                    | --tag
            """)
    @DisplayName("options are those of the command, and what counts once is offered once")
    void options(String line, String words) {
        assertThat(texts(line)).isEqualTo(words(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            show _                                     | lights/ keepers/ history/ wrecks/
            show LI_                                   | lights/
            show LIGHTS/_                              | lights/1 lights/2 lights/3 lights/4
            show lights/1,_                            | lights/1,2 lights/1,3 lights/1,4
            show lights/1 kee_                         | keepers/
            cite keepers/f_                            | keepers/first-woman
            lights _                                   | 1 2 3 4
            lights lights/2_                           | lights/2
            lights LIGHTS/2_                           | lights/2
            KEEPERS first_                             | first-woman
            keepers F_                                 | first-woman
            cite -- LIGHTS/3,_                         | lights/3,1 lights/3,2 lights/3,4
            lights 1,3,_                               | 1,3,2 1,3,4
            lights keepers/_                           | ''
            show wrecks/_                              | ''
            show nothing/_                             | ''
            sources l_                                 | light-list
            sources light-list u_                      | unread-log
            """)
    @DisplayName("ids come by topic, and inside a topic by name")
    void ids(String line, String words) {
        assertThat(texts(line)).isEqualTo(words(words));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            show            | lights/1      | lights/1      | Südkap
            show            | lig           | lights/       | The lights of the coast, numbered from south to north.
            lights --tag    | oil           | oil           | 2 facts
            lights --tag    | iron          | iron          | 1 fact
            lights          | 1             | 1             | Südkap
            lights          | lights/1      | lights/1      | Südkap
            ''              | hel           | help          | Explains the program, a command, a topic or a subject.
            ''              | hist          | history       | How the service began, changed and ended.
            lights          | --disputed    | --disputed    | is disputed: a source says otherwise
            sources         | light-list    | light-list    | List of Lights
            ''              | che           | check         | Reports everything that is wrong with a fact base, each as FILE:LINE:COLUMN: reason (JSON pointer); exit code 3 if there is anything.
            check --source  | light         | light-list=   | List of Lights
            """)
    @DisplayName("candidates have descriptions")
    void descriptions(String before, String begun, String text, String description) {
        assertThat(complete(before, begun).choices()).containsExactly(Choice.of(text, description));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --facts          | fi                 | ''
            lights --facts   | ''                 | ''
            ''               | --facts=fi         | --facts=
            check            | fi                 | ''
            check --source   | light-list=fi      | light-list=
            check            | --source=x=y=z     | --source=x=
            """)
    @DisplayName("names of files are left to the shell, behind what stands before them")
    void files(String before, String begun, String prefix) {
        assertThat(complete(before, begun)).isEqualTo(new Completion(List.of(), Optional.of(prefix), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check one t",
                "check - t",
                "check -- -x t",
                "check --facts x one t",
                "completion bash b",
                "show l"
            })
    @DisplayName("no file is named where none is asked for")
    void noFiles(String line) {
        assertThat(complete(line.substring(0, line.lastIndexOf(' ')), line.substring(line.lastIndexOf(' ') + 1))
                        .beforeFile())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic/", "id="})
    @DisplayName("behind a slash or an equals sign a word goes on")
    void someWordsGoOn(String text) {
        assertThat(Choice.of(text, "").goesOn()).isTrue();
        assertThat(Choice.of(text + "x", "").goesOn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--facts nowhere.json", "--facts=nowhere.json", "--facts ''", "--facts pom.xml"})
    @DisplayName(
            "a fact base that cannot be used completes nothing, and one named in the line goes before the usual one")
    void factsOfTheLine(String facts) {
        assertThat(complete(facts, "li").choices()).isEmpty();
        assertThat(complete("lights " + facts, "").choices()).isEmpty();
        assertThat(complete("--facts src/main/resources/mns/load/examples/observatory.json", "inst")
                        .choices())
                .extracting(Choice::word)
                .containsExactly("instruments");
    }
}
