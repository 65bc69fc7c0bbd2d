package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import mns.SampleBase;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.load.check.SmallBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type leads on: it is understood, or the message has a line that works. */
class DeadEndTest {
    /** By their files, read once: thousands of lines are typed. */
    static final Map<String, FactBase> BASES = Map.of(
            "",
            SampleBase.bundled(),
            MnsRunner.LIGHTHOUSE,
            SampleBase.lighthouse(),
            MnsRunner.CANAL_GUARD,
            SampleBase.canalGuard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drugs                           | mns search drugs
            who led it in 2010              | mns search who led it in 2010
            what's new                      | mns search 'what'\\''s' new
            ls                              | did you mean list?
            info                            | did you mean topics?
            version                         | did you mean --version?
            -v                              | did you mean --version?
            func 5                          | did you mean functions?
            time                            | did you mean timeline?
            functions --source wiki         | wikipedia
            functions --tag terror          | terrorism
            functions --out json            | did you mean --output?
            functions --disp                | did you mean --disputed?
            functions --output js           | did you mean json or jsonl?
            functions --sort num            | did you mean number?
            functions --fields stat         | did you mean statement?
            functions --confidence hi       | did you mean high?
            functions --color al            | did you mean always?
            cite functions/5 --style bib    | did you mean bibtex?
            functions --grep x              | did you mean --match?
            functions --format json         | did you mean --output?
            timeline --before 2000          | did you mean --to?
            timeline --after 2000           | did you mean --from?
            timeline --since 2000           | did you mean --from?
            timeline --until 2000           | did you mean --to?
            functions --columns id          | did you mean --fields?
            functions --offset 3            | did you mean --skip?
            functions --max 3               | did you mean --limit?
            functions --no-color            | did you mean --color never?
            timeline 2004                   | did you mean --year 2004?
            timeline May 2004               | --match May
            stats legal                     | did you mean --topic legal?
            tags terrorism                  | --tag terrorism
            history 1991                    | mns history --year 1991
            functions terrorism             | mns functions --match terrorism
            people zzz                      | mns people lists them
            show functions                  | mns functions
            show drugs                      | mns search drugs
            functions 32                    | numbered 1 to 31
            timeline --year mid-1990s       | did you mean 199X?
            timeline --year late-1990s      | did you mean 199X?
            timeline --year 20s             | did you mean 202X or 192X?
            timeline --year 1.5.1960        | did you mean 1960-05-01 or 1960-01-05?
            functions [5]                   | did you mean functions/5?
            show [functions/5]              | did you mean functions/5?
            timeline --on 01.06.2005        | did you mean 2005-06-01 or 2005-01-06?
            timeline --from 2005 --to 2000  | --from 2000 --to 2005
            timeline --year soon            | for example: --year 2004
            cite functions/5 --json         | --style csl-json
            cite functions/5 --bibtex       | did you mean --style bibtex?
            functions --limit               | for example: --limit 10
            functions --limit x             | for example: --limit 10
            timeline --disputed=true        | write it alone: --disputed
            timeline --facts https://a.b/c  | https://a.b/c: addresses are not read
            people --match mahmudov,abbasov | --regex 'mahmudov|abbasov'
            help search words               | mns help search
            help form                       | formats
            completion ba                   | bash
            sources wiki                    | wikipedia
            sources zzz                     | mns sources lists them all
            functions a,b                   | no fact "functions/b"; mns functions lists them
            search --all --any border       | leave one of them out
            prepare --list --clear          | leave one of them out
            prepare --list a.json           | try: mns prepare --list
            shell a.mns b.mns               | try: mns shell a.mns
            init a.json b.json              | try: mns init a.json
            schema --output --example       | leave one of them out
            stats -o svg --width 5          | for example: --width 960
            """)
    void whatIsRefusedNamesTheNextStep(String line, String lead) {
        Run run = new MnsRunner().runLine(line);

        assertThat(run.err() + run.out()).contains(lead);
        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).doesNotContain("did you mean ?");
    }

    /** Whoever typed it wants to read what is wrong with it, and not all of it again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "functions %s",
                "functions --%s",
                "functions --tag %s",
                "functions --source %s",
                "functions --fields %s",
                "functions --sort %s",
                "functions --limit %s",
                "functions --regex (%s",
                "functions --said-by %s",
                "functions --output %s",
                "timeline %s",
                "timeline --year %s",
                "search %s",
                "show functions/%s",
                "show %s",
                "cite %s",
                "cite functions/5 --style %s",
                "sources %s",
                "help %s",
                "completion %s",
                "schema %s"
            })
    void ofALongWordOnlyTheBeginningIsShown(String line) {
        String word = "\uD800\uDF30x".repeat(1000);

        String err = new MnsRunner().runLine(line.replace("%s", word)).err();

        assertThat(err).containsPattern("[x\uD800\uDF30]…").hasSizeLessThan(1200);
        assertThat(err.codePoints()).noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            functions help              | functions --help
            functions ?                 | functions --help
            timeline help               | help timeline
            functions -?                | functions --help
            search -?                   | help search
            ?                           | help
            HELP formats                | help formats
            Functions 5                 | functions 5
            TIMELINE -n 3               | timeline -n 3
            Search border               | search border
            show functions 5            | show functions/5
            show functions 4-6 9        | show functions/4-6,9
            show functions/1,legal/constitution | show functions/1 legal/constitution
            functions —json             | functions --json
            functions –n 3              | functions -n 3
            timeline --year 1990s       | timeline --year 199X
            timeline --year 199x        | timeline --year 199X
            timeline --from 2004-5-1    | timeline --from 2004-05-01
            timeline --from 2004/5/1    | timeline --from 2004-05-01
            timeline --from 20040501    | timeline --from 2004-05-01
            timeline --from 13.06.2005  | timeline --from 2005-06-13
            timeline --year 1991‑11     | timeline --year 1991-11
            timeline --year 1991–1995   | timeline --year 1991/1995
            timeline --year 2005-22     | timeline --year 2005-06/2005-08
            timeline --on today         | timeline --on 2026-08-17
            timeline --on yesterday     | timeline --on 2026-08-16
            completion BASH             | completion bash
            sources Wikipedia           | sources wikipedia
            """)
    void whatHasOneMeaningIsUnderstood(String typed, String meant) {
        assertThat(new MnsRunner().runLine(typed)).isEqualTo(new MnsRunner().runLine(meant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            May 1960             | 1960-05
            1 May 1960           | 1960-05-01
            May 1st, 1960        | 1960-05-01
            Sept. 2004           | 2004-09
            summer of 2005       | 2005-06/2005-08
            circa 2005           | 2005~
            around 2005          | 2005~
            the 1990s            | 199X
            the nineties         | 199X
            '90s                 | 199X
            20th century         | 19XX
            Q1 2005              | 2005-01/2005-03
            2005-Q4              | 2005-10/2005-12
            H2 2005              | 2005-07/2005-12
            winter 1991-92       | 1991-12/1992-02
            from 1991 to 1995    | 1991/1995
            between 1991 and 1995 | 1991/1995
            1991 – 1995          | 1991/1995
            May 1991 to 3 June 1995 | 1991-05/1995-06-03
            since 2005           | 2005/..
            until May 1991       | ../1991-05
            2005-                | 2005/..
            in 2005              | 2005
            [2005]               | 2005
            “2005”,              | 2005
            １９９１                | 1991
            2005 AD              | 2005
            1991-10-18T12:30:00Z | 1991-10-18
            12/31/1999           | 1999-12-31
            1991−1995            | 1991/1995
            last year            | 2025
            this month           | 2026-08
            """)
    void aDateInWordsIsUnderstood(String typed, String meant) {
        assertThat(new MnsRunner().run("timeline", "--year", typed))
                .isEqualTo(new MnsRunner().run("timeline", "--year", meant));
    }

    @Test
    void idsOfSourcesComeFromStandardInput() {
        MnsRunner mns = new MnsRunner().reading("wikipedia\nreuters-2015\tx\n".getBytes());
        assertThat(mns.run("sources", "-")).isEqualTo(new MnsRunner().run("sources", "wikipedia", "reuters-2015"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "cite", "sources"})
    void anEmptyStandardInputIsReported(String command) {
        Run run = new MnsRunner().run(command, "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("standard input has no ids; for example: mns ")
                .contains("| mns " + command + " -");
        assertThat(new MnsRunner().run(command, "-", "--quiet").err()).isEmpty();
        assertThat(new MnsRunner().onTerminal("oe", 200).run(command, "-").err())
                .isEqualTo(run.err());
        if (!command.equals("cite")) {
            assertThat(new MnsRunner().run(command, "-", "--json").err()).contains("\"code\":\"not_found\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions", "timeline", "list", "tags", "sources", "search border", "functions 5"})
    void aLimitOfNoneKeepsTheExitCode(String line) {
        for (String filter : List.of("", " --match qqqq", " --skip 100000")) {
            int whole = new MnsRunner().runLine(line + filter).exit();
            assertThat(new MnsRunner().runLine(line + filter + " --limit 0"))
                    .as(line + filter)
                    .isEqualTo(new Run(
                            whole, "", new MnsRunner().runLine(line + filter).err()));
        }
    }

    /** A fact named help, and a topic with the name of another tool's command, are what they are. */
    @Test
    void whatTheBaseNamesIsThat(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("base.json"),
                SmallBase.withOther(SmallBase.OTHER.replace("lamps/2", "lamps/help"))
                        .replace("lamps/", "info/")
                        .replace("\"lamps\"", "\"info\""));
        MnsRunner mns = new MnsRunner().with("MNS_FACTS", file.toString());
        assertThat(mns.runLine("info").out().lines())
                .extracting(each -> each.split("\t")[0])
                .contains("info/1", "info/help");
        assertThat(mns.runLine("info help").out()).startsWith("info/help\t").hasLineCount(1);
    }

    @Test
    void anUnknownTopicNamesTheFileThatWasAsked() {
        Run run = new MnsRunner().with("MNS_FACTS", MnsRunner.LIGHTHOUSE).run("functions");
        assertThat(run.err()).contains(MnsRunner.LIGHTHOUSE + " (MNS_FACTS)");
    }

    static Stream<List<String>> everyCommandOfEveryBase() {
        List<List<String>> all = new ArrayList<>();
        for (String file : new TreeSet<>(BASES.keySet())) {
            List<String> names = new ArrayList<>(MnsRunner.COMMANDS.names());
            for (Topic topic : BASES.get(file).topics()) {
                names.add(topic.id());
            }
            for (String name : names) {
                all.add(List.of(file, name));
            }
        }
        return all.stream();
    }

    /** Of each command its beginning, a letter left out, and in capitals. */
    @ParameterizedTest
    @MethodSource("everyCommandOfEveryBase")
    void aNameNearlyTypedLeadsToIt(List<String> baseAndName) throws IOException {
        String name = baseAndName.get(1);
        for (String typed :
                List.of(name.substring(0, name.length() - 1), name.substring(0, Math.max(3, name.length() / 2)))) {
            Run run = mns(baseAndName).run(typed, "--json");
            assertThat(run.exit()).as(typed).isEqualTo(2);
            assertThat(suggestions(run)).as(typed).contains(name);
        }
        assertThat(mns(baseAndName).run(name.toUpperCase(Locale.ROOT), "--help"))
                .isEqualTo(mns(baseAndName).run(name, "--help"));
    }

    /** Of each option its beginning, and one that no command has. */
    @ParameterizedTest
    @MethodSource("everyCommandOfEveryBase")
    void anOptionNearlyTypedLeadsToIt(List<String> baseAndName) throws IOException {
        CommandSyntax usage = MnsRunner.COMMANDS.usage(baseAndName.get(1));
        for (OptionGroup group : usage.groups()) {
            for (Option option : group.options()) {
                String name = option.longestName();
                String typed = name.substring(0, name.length() - 1);
                Run run = mns(baseAndName).run(baseAndName.get(1), typed, "--json");
                assertThat(run.exit()).as(typed).isEqualTo(2);
                assertThat(run.err()).contains("has no option \\\"" + typed);
                assertThat(suggestions(run)).as(typed).contains(name);
            }
        }
        Run run = mns(baseAndName).run(baseAndName.get(1), "--qqqqqqq");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("mns " + baseAndName.get(1) + " --help");
        assertThat(mns(baseAndName).run(baseAndName.get(1), "--help").exit()).isZero();
    }

    private static MnsRunner mns(List<String> baseAndName) {
        return new MnsRunner().having(BASES).with("MNS_FACTS", baseAndName.get(0));
    }

    /** Errors of lines without a format for scripts are text. */
    private static List<String> suggestions(Run run) throws IOException {
        if (!run.err().startsWith("{")) {
            return List.of(
                    run.err().replaceAll(".*did you mean ([^?]*)\\?.*\\n", "$1").split(" or "));
        }
        List<String> suggestions = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(run.err()).get("error").get("suggestions")) {
            suggestions.add(each.asText());
        }
        return suggestions;
    }
}
