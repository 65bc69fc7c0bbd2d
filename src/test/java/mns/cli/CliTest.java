package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mns.SampleBase;
import mns.cli.command.CiteCommand;
import mns.cli.options.GlobalOptions;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every command and every topic alike. */
class CliTest {
    private static final List<String> ASKING = List.of(
            "functions",
            "legal constitution",
            "timeline",
            "search state border",
            "show functions/5",
            "cite functions/5",
            "sources",
            "tags",
            "stats");

    /** Lines that work: one of each verb and of each topic. */
    static Stream<String> lines() {
        Stream<String> topics = Stream.of("history", "operations", "organization", "cooperation", "people");
        return Stream.of(ASKING.stream(), topics, Stream.of("statements", "passage a word", "completion bash", "help"))
                .flatMap(each -> each);
    }

    static List<String> asking() {
        return ASKING;
    }

    static Stream<String> formatting() {
        return ASKING.stream().filter(each -> !each.startsWith(CiteCommand.NAME));
    }

    static List<String> listing() {
        return List.of("functions", "timeline", "search state border", "tags");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyCommandWorks(String line) {
        Run run = mns().runLine(line);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith("\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyCommandExplainsItselfWithExamples(String line) {
        String name = line.split(" ")[0];
        Run asked = mns().runLine(line + " --help");
        assertThat(asked.exit()).isZero();
        assertThat(asked.err()).isEmpty();
        assertThat(asked.out()).startsWith("mns " + name).contains("\nExamples\n  mns " + name);
        assertThat(mns().runLine(line + " -h")).isEqualTo(asked);
        assertThat(mns().runLine("-h")).isEqualTo(mns().run("help"));
        assertThat(mns().runLine("help " + name)).isEqualTo(asked);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void helpFitsIntoTheTerminal(String line) {
        for (int columns : List.of(60, 80, 200)) {
            Run run = mns().onTerminal("oe", columns).runLine(line.split(" ")[0] + " --help");
            assertThat(run.out().lines())
                    .allMatch(each -> each.length() <= columns && each.equals(each.stripTrailing()));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void anUnknownOptionIsNamedAndNothingElseDone(String line) {
        Run run = mns().runLine(line + " --frobnicate=1");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("mns: ").contains("\"--frobnicate\"").hasLineCount(1);
        assertThat(mns().runLine("--frobnicate " + line).exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("asking")
    void aMissingFactBaseIsNamed(String line) {
        Run run = mns().runLine(line + " --facts nowhere.json");
        assertThat(run).isEqualTo(new Run(3, "", "mns: nowhere.json: there is no such file\n"));
        assertThat(mns().runLine("--facts nowhere.json " + line)).isEqualTo(run);
        assertThat(mns().with("MNS_FACTS", "nowhere.json").runLine(line)).isEqualTo(run);
    }

    @ParameterizedTest
    @MethodSource("asking")
    void quietSaysNothingAndCountOnlyANumber(String line) {
        Run quiet = mns().onTerminal("oe", 80).runLine(line + " --quiet");
        assertThat(quiet).isEqualTo(new Run(0, "", ""));
        Run count = mns().runLine(line + " --count");
        assertThat(count.out()).containsPattern("\\A[1-9][0-9]*\n\\z");
    }

    @ParameterizedTest
    @MethodSource("formatting")
    void optionsMayStandBeforeTheCommand(String line) {
        assertThat(mns().runLine("--output json " + line)).isEqualTo(mns().runLine(line + " --json"));
        assertThat(mns().runLine("-c " + line)).isEqualTo(mns().runLine(line + " -c"));
    }

    @Test
    void everyOptionIsUnderstoodBeforeItsCommand() {
        assertThat(MnsRunner.COMMANDS.names())
                .flatExtracting(each -> MnsRunner.COMMANDS.usage(each).groups())
                .flatExtracting(OptionGroup::options)
                .extracting(Option::longestName)
                .isSubsetOf(GlobalOptions.anyCommand().groups().stream()
                        .flatMap(group -> group.options().stream())
                        .map(Option::longestName)
                        .toList());
    }

    @Test
    void aStyleMayStandBeforeTheCommand() {
        assertThat(mns().runLine("--style ris cite functions/5"))
                .isEqualTo(mns().runLine("cite functions/5 --style ris"));
        assertThat(mns().runLine("--style ris functions").err()).contains("--style goes with --output html");
    }

    @ParameterizedTest
    @MethodSource("listing")
    void aLimitMayBeAsLargeAsOneLikes(String line) {
        Run all = mns().runLine(line);
        for (String limit : List.of("1000000000", "9999999999", "9".repeat(400), "00000000000000000099999")) {
            assertThat(mns().runLine(line + " -n " + limit)).isEqualTo(all);
            assertThat(mns().runLine(line + " --skip " + limit + " --json")).isEqualTo(new Run(1, "[]\n", ""));
        }
        assertThat(mns().runLine(line + " -n 0")).isEqualTo(new Run(all.exit(), "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1e9", "0x10", "+1", "", " 1", "١", "NaN"})
    void aLimitIsAWholeNumber(String limit) {
        for (String option : List.of("--limit", "--skip", "--width")) {
            Run run = mns().run("functions", option + "=" + limit);
            assertThat(run.exit()).as(option).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(option, "whole number", "\"" + limit + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"@LICENSE", "*", "~", "$HOME", "%s", "\\", "'", "\"", "a=b", "-", "\u0000"})
    void whatIsTypedStaysWhatItIs(String word) {
        Run run = mns().run("functions", word);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("functions/" + word.replace("\u0000", "^@"));
        assertThat(mns().run("functions", "--match", word).exit()).isLessThanOrEqualTo(1);
        assertThat(mns().run("search", "--", word).exit()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "-x",
                "5-x",
                "5.0",
                "+5",
                "5x",
                "x5",
                "functions",
                "functions/",
                "/5",
                "4.-",
                "33-",
                ","
            })
    void noOtherFactIsShownForOneThatIsNotThere(String name) {
        assertThat(mns().run("functions", "--json", "--", name).out()).isEqualTo("[]\n");
        assertThat(mns().run("show", "--json", "functions/" + name).out()).isEqualTo("[]\n");
    }

    @Test
    void factBasesOfOneSessionDoNotMix() {
        List<String> ours = List.of("show", "history/dissolution", "--json");
        List<String> theirs = List.of("show", "history/end", "--json", "--facts", MnsRunner.LIGHTHOUSE);
        List<String> theirsInOurs = List.of("show", "history/end");
        List<Run> runs = mns().runAll(List.of(ours, theirs, theirsInOurs, ours, theirs));
        assertThat(runs).extracting(Run::exit).containsExactly(0, 0, 1, 0, 0);
        assertThat(runs.get(3)).isEqualTo(runs.get(0));
        assertThat(runs.get(4)).isEqualTo(runs.get(1)).isNotEqualTo(runs.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "'',            '',           mns-azerbaijan",
        "LIGHTHOUSE,    '',           lighthouse-service",
        "'',            LIGHTHOUSE,   lighthouse-service",
        "nowhere.json,  LIGHTHOUSE,   lighthouse-service",
    })
    void theOptionGoesBeforeTheVariableAndTheVariableBeforeTheBundledBase(String variable, String option, String id) {
        MnsRunner mns = mns().with("MNS_FACTS", variable.replace("LIGHTHOUSE", MnsRunner.LIGHTHOUSE));
        Run run = option.isEmpty()
                ? mns.run("--version")
                : mns.run("--facts", option.replace("LIGHTHOUSE", MnsRunner.LIGHTHOUSE), "--version");
        assertThat(run.out()).contains("facts " + id + " ");
    }

    @Test
    void theBundledBaseIsDescribedInItsOwnWordsAndSound() {
        FactBase bundled = SampleBase.bundled();
        Header header = bundled.header();
        String version = "facts " + header.id() + " " + header.version() + ", " + header.license() + "\n";
        String sound = "mns.json: sound, " + bundled.facts().size() + " facts, "
                + bundled.sources().size() + " sources\n";

        assertThat(mns().run("--version").out()).endsWith("\n" + version);
        assertThat(mns().run("check")).isEqualTo(new Run(0, sound, ""));
        assertThat(mns().run("help").out().replaceAll("\\s+", " "))
                .startsWith(header.description())
                .contains(header.topics().stream().map(Topic::description).toList());
    }

    private static MnsRunner mns() {
        return new MnsRunner();
    }
}
