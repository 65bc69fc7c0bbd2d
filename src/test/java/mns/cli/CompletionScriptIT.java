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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In real shells, the tab key completes lines of mns. */
class CompletionScriptIT {
    /** What is typed, and what then stands there: a bar at the end, after the blank if there is one. */
    private static final String TYPED = """
            mns fun<tab>                                      | mns functions |
            mns tim<tab>--dis<tab>                            | mns timeline --disputed |
            mns SHOW<tab>                                     | mns show |
            mns show FUN<tab>5<tab>                           | mns show functions/5 |
            mns functions 4-6,info<tab>                       | mns functions 4-6,information-gathering |
            mns functions -o jsonl --tag=terrorism,smu<tab>   | mns functions -o jsonl --tag=terrorism,smuggling |
            mns functions --said-by=the\\ m<tab>              | mns functions --said-by=the\\ ministry|
            mns functions --said-by the\\ ministry\\'s\\ w<tab> | mns functions --said-by the\\ ministry\\'s\\ website |
            mns functions --said-by "the ministry's w<tab>    | mns functions --said-by "the ministry's website" |
            mns --facts odd<tab>keepers no<tab>               | mns --facts odd.json keepers no-ship-lost |
            mns --facts=odd<tab>keepers no<tab>               | mns --facts=odd.json keepers no-ship-lost |
            mns --facts ~/odd.json kee<tab>                   | mns --facts ~/odd.json keepers |
            mns check it<tab>f<tab>                           | mns check it\\'s\\ a\\ \\$folder/facts\\;1.json |
            mns check --source globals<tab>od<tab>               | mns check --source globalsecurity=odd.json |
            lamps keep<tab>no<tab>                            | lamps keepers no-ship-lost |
            ./another/mns tim<tab>                               | ./another/mns timeline |
            HOME=/ mns tim<tab>                               | HOME=/ mns timeline |
            true; mns tim<tab>                                | true; mns timeline |
            mns functions > odd<tab>                          | mns functions > odd.json |
            mns functions < odd<tab>                          | mns functions < odd.json |
            mns functions > odd.json --dis<tab>               | mns functions > odd.json --disputed |
            mns show FUN x\002\002<tab>                        | mns show functions/ x|
            mns --facts "od<tab>                              | mns --facts "odd.json" |
            mns keepers --facts 'odd.json' no<tab>            | mns keepers --facts 'odd.json' no-ship-lost |
            mns functons --ta<tab>                            | mns functons --ta|
            """;

    /** A speaker's name with all that has a meaning of its own in a shell. */
    private static final String ODD = "it's \"odd\" $HOME `id` \\ 100%; a&b: c=d *";

    @TempDir
    private Path work;

    private InteractiveShell typist;
    private PackagedTool shell;

    @BeforeEach
    void writeAFactBaseWithOddNames() throws IOException {
        String base = Files.readString(Path.of(MnsRunner.LIGHTHOUSE));
        String odd = ODD.replace("\\", "\\\\").replace("\"", "\\\"");
        Files.writeString(work.resolve("odd.json"), base.replace("Ólafur Łoś, last keeper", odd));
        Files.createDirectory(work.resolve("it's a $folder"));
        Files.createFile(work.resolve("it's a $folder/facts;1.json"));
        Path another = Files.createDirectory(work.resolve("another")).resolve("mns");
        Files.writeString(another, "#!/bin/sh\nexec mns \"$@\"\n");
        assertThat(another.toFile().setExecutable(true)).isTrue();
        typist = new InteractiveShell(work);
        shell = typist.scripts();
    }

    @ParameterizedTest
    @DisplayName("the package has the scripts that mns completion prints")
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void thePackageHasTheScripts(String name) throws Exception {
        String script = Files.readString(InteractiveShell.script(name));
        assertThat(shell.run("completion " + name)).isEqualTo(new Run(0, script, ""));
    }

    @ParameterizedTest
    @DisplayName("bash and zsh complete what is typed, and quote what needs it")
    @ValueSource(strings = {"bash", "zsh"})
    void completesWhatIsTyped(String name) throws Exception {
        List<String> typed = TYPED.lines().map(each -> each.split(" +[|] ")[0]).toList();
        List<String> expected =
                TYPED.lines().map(each -> each.split(" +[|] ")[1]).toList();

        assertThat(typist.typeIn(name, typed)).isEqualTo(expected);
        assertThat(Files.readString(work.resolve("screen"))).doesNotContain("mns:", "not found", "Exception");
    }

    @ParameterizedTest
    @DisplayName("bash and zsh leave every letter of an odd name as it is")
    @ValueSource(strings = {"it", "\"it", "'it"})
    void oddNamesAreQuoted(String begun) throws Exception {
        for (String name : List.of("bash", "zsh")) {
            List<String> lines =
                    typist.typeIn(name, List.of("mns keepers --facts odd.json --said-by " + begun + "<tab>"));
            String line = lines.get(0).substring(0, lines.get(0).length() - 1);
            Files.writeString(work.resolve("line"), line + "\n");
            assertThat(shell.sh(name + " line"))
                    .as("%s in %s", line, name)
                    .matches(run -> run.out().startsWith("keepers/no-ship-lost\t"));
        }
    }

    @ParameterizedTest
    @DisplayName("bash and zsh show titles beside ids, in the order of the topic")
    @ValueSource(strings = {"bash", "zsh"})
    void titlesStandBesideIds(String name) throws Exception {
        shell.with("MNS_FACTS", Path.of(MnsRunner.CANAL_GUARD).toAbsolutePath().toString());

        typist.typeIn(name, List.of("mns show duties/<tab><tab>"));

        assertThat(Files.readString(work.resolve("screen")))
                .containsPattern("(?s)duties/2 .{1,40}Reports to .*duties/10 .{1,40}Searches of boats");
    }

    @ParameterizedTest
    @DisplayName("a broken fact base, or a tool that is not there, is passed over in silence")
    @ValueSource(strings = {"bash", "zsh"})
    void nothingIsSaidOfWhatIsWrong(String name) throws Exception {
        Files.writeString(work.resolve("broken.json"), "{");
        String lines = "mns --facts broken.json tim<tab>";
        String none = "mns --facts nowhere.json tim<tab>";

        assertThat(typist.typeIn(name, List.of(lines, none)))
                .containsExactly("mns --facts broken.json tim|", "mns --facts nowhere.json tim|");
        assertThat(Files.readString(work.resolve("screen"))).doesNotContain("mns:", "Exception");
    }

    @ParameterizedTest
    @DisplayName("fish completes what is typed, with descriptions")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            mns fun                                 | functions<tab>What the ministry had to do: the list of 31 items, and other accounts of its tasks.
            mns timeline --dis                      | --disputed<tab>is disputed: a source says otherwise
            mns --facts odd.json show LIGHTS/2      | lights/2<tab>Şirvan bank
            mns --facts odd.json lights --tag=oil,to      | --tag=oil,tower<tab>3 facts
            mns functions -o jsonl                  | jsonl
            mns --facts odd.json keepers --said-by i | it's "odd" $HOME `id` \\ 100%; a&b: c=d *
            mns keepers --facts=odd.json --said-by "it's \\"o | it's "odd" $HOME `id` \\ 100%; a&b: c=d *
            mns --facts od                          | odd.json
            mns --facts=od                          | --facts=odd.json
            mns check ~/od                          | ~/odd.json
            mns check --source iwpr-2004=od         | iwpr-2004=odd.json
            mns check it                            | it's a $folder/
            mns functons --ta                       | ''
            mns --facts nowhere.json tim            | ''
            """)
    void fishCompletesWhatIsTyped(String typed, String expected) throws Exception {
        typist.assumeInstalled("fish");
        Files.writeString(work.resolve("typed"), typed);

        Run run = shell.sh("fish --no-config -c 'source " + InteractiveShell.script("fish")
                + "; complete -C (cat typed | string collect)'");

        String lines =
                expected.equals("''") ? "" : expected.replace("<tab>", "\t").replace("\\\\", "\\") + "\n";
        assertThat(run).isEqualTo(new Run(0, lines, ""));
    }

    @ParameterizedTest
    @DisplayName("where there are more candidates than anybody looks through, each shell says so")
    @ValueSource(strings = {"bash", "zsh"})
    void thereAreMoreThanAreShown(String name) throws Exception {
        shell.with("MNS_FACTS", manyKeepers().toString());

        typist.typeIn(name, List.of("mns show keepers/x-1<tab><tab>"));

        assertThat(Files.readString(work.resolve("screen"))).contains("there are more than 200");
    }

    @Test
    @DisplayName("in fish, what is typed is a candidate too, which says that there are more")
    void fishSaysThatThereAreMore() throws Exception {
        typist.assumeInstalled("fish");
        shell.with("MNS_FACTS", manyKeepers().toString());

        Run run = shell.sh("fish --no-config -c 'source " + InteractiveShell.script("fish")
                + "; complete -C \"mns show keepers/x-1\"'");

        assertThat(run.out().lines())
                .hasSize(201)
                .contains("keepers/x-1\tthere are more than 200: type another character");
    }

    /** Returns the sample base with facts named x-1000 to x-1300. */
    private Path manyKeepers() throws IOException {
        String base = Files.readString(Path.of(MnsRunner.LIGHTHOUSE));
        StringBuilder facts = new StringBuilder();
        for (int i = 1000; i <= 1300; i++) {
            facts.append("{\"id\": \"keepers/x-")
                    .append(i)
                    .append("\", \"topic\": \"keepers\", \"title\": \"Keeper ")
                    .append(i)
                    .append(
                            "\", \"statement\": \"A keeper kept it.\", \"tags\": [\"keeper\"], \"confidence\": \"low\", \"evidence\": [")
                    .append("{\"source\": \"")
                    .append(source(base))
                    .append("\", \"locator\": \"page 1\", \"stance\": \"supports\"}]},\n");
        }
        int place = base.indexOf('[', base.indexOf("\"facts\"")) + 1;
        return Files.writeString(work.resolve("many.json"), base.substring(0, place) + facts + base.substring(place));
    }

    private static String source(String base) {
        int id = base.indexOf("\"id\": \"", base.indexOf("\"sources\"")) + 7;
        return base.substring(id, base.indexOf('"', id));
    }
}
