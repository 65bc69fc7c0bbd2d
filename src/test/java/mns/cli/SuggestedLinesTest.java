package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import mns.SampleBase;
import mns.cli.command.ExitCode;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.ValueKind;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types what refusals suggest: for each command, topic and option, in each of three fact bases. */
class SuggestedLinesTest {
    private static final String FACTS = "MNS_FACTS";

    /** A file that lines name themselves; the shell parts its name into words, if nothing keeps them together. */
    private static final String NAMED = "it's my base.json";

    private static final Map<String, FactBase> BASES = bases();

    /** What changes files, waits for lines, or writes a whole page is not typed. */
    private static final Set<String> NOT_TYPED = Set.of("init", "prepare", "publish", "shell", "import");

    private static final String FIX = "--fix";

    private static final Map<List<String>, Run> RUNS = new ConcurrentHashMap<>();

    static Stream<List<String>> everyCommandOfEveryBase() {
        Stream<List<String>> named = DeadEndTest.everyCommandOfEveryBase()
                .filter(each -> each.get(0).equals(MnsRunner.LIGHTHOUSE))
                .map(each -> List.of(NAMED, each.get(1)));
        return Stream.concat(DeadEndTest.everyCommandOfEveryBase(), named)
                .filter(each -> !NOT_TYPED.contains(each.get(1)));
    }

    private static Map<String, FactBase> bases() {
        Map<String, FactBase> bases = new HashMap<>(DeadEndTest.BASES);
        bases.put(NAMED, SampleBase.lighthouse());
        return bases;
    }

    @ParameterizedTest
    @MethodSource("everyCommandOfEveryBase")
    void aWordInTheWrongPlaceLeadsOn(List<String> baseAndName) throws IOException {
        String file = baseAndName.get(0);
        String name = baseAndName.get(1);
        FactBase base = BASES.get(file);
        Topic topic = base.topics().get(0);
        Fact fact = base.chapter(topic).fact(0);
        String source = base.sources().get(0).id();
        for (String word : List.of(
                "zzqq",
                "2004",
                "9999",
                "?!",
                "a,b",
                "MAY",
                "who led it",
                topic.id(),
                fact.id(),
                longestWord(fact),
                source)) {
            assertLeadsOn(file, List.of(name, word));
        }
        assertLeadsOn(file, List.of("zzqq", name));
        assertLeadsOn(file, List.of(name, "zzqq", "--json"));
        assertLeadsOn(file, List.of(name, "--json", "--zzqq"));
    }

    /** All topics have the same options. */
    static Stream<List<String>> everyCommandAndOneTopicOfEveryBase() {
        return everyCommandOfEveryBase().filter(each -> {
            List<Topic> topics = BASES.get(each.get(0)).topics();
            String name = each.get(1);
            return MnsRunner.COMMANDS.names().contains(name)
                    || topics.get(0).id().equals(name);
        });
    }

    @ParameterizedTest
    @MethodSource("everyCommandAndOneTopicOfEveryBase")
    void anOptionTypedWronglyLeadsOn(List<String> baseAndName) throws IOException {
        String file = baseAndName.get(0);
        String name = baseAndName.get(1);
        for (OptionGroup group : MnsRunner.COMMANDS.usage(name).groups()) {
            for (Option option : group.options()) {
                String longest = option.longestName();
                if (isOfFile(option) || longest.equals(FIX)) {
                    continue;
                }
                List<String> value = option.takesValue() ? List.of(value(name, option, BASES.get(file))) : List.of();
                assertLeadsOn(file, line(name, longest + "x", value));
                assertLeadsOn(file, List.of(name, longest));
                assertLeadsOn(file, List.of(name, longest, "zzqq"));
                assertLeadsOn(file, List.of(name, longest + "=zzqq"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyCommandAndOneTopicOfEveryBase")
    void anOptionOfAnotherToolLeadsOn(List<String> baseAndName) throws IOException {
        String file = baseAndName.get(0);
        String name = baseAndName.get(1);
        for (String other : List.of(
                "--grep=a",
                "--format=json",
                "--before=2004",
                "--after=2004",
                "--since=2004",
                "--until=2004",
                "--columns=id",
                "--offset=1",
                "--max=1",
                "--no-color",
                "--bibtex",
                "--csv",
                "-v")) {
            assertLeadsOn(file, List.of(name, other));
        }
    }

    private static List<String> line(String name, String option, List<String> value) {
        return line(List.of(name, option), value.toArray(new String[0]));
    }

    private static List<String> line(List<String> words, String... more) {
        List<String> line = new ArrayList<>(words);
        line.addAll(List.of(more));
        return line;
    }

    private static boolean isOfFile(Option option) {
        return option.kind() == ValueKind.FILE || option.kind() == ValueKind.FILE_OF_SOURCE;
    }

    /** Returns a value that the fact base knows. */
    private static String value(String name, Option option, FactBase base) {
        return switch (option.kind()) {
            case FIELD -> MnsRunner.COMMANDS.fields(name).get(0);
            case TOPIC -> base.topics().get(0).id();
            case SOURCE -> base.sources().get(0).id();
            case TAG -> base.chapter(base.topics().get(0)).fact(0).tags().get(0);
            case SPEAKER -> "zzqq";
            default -> option.kind().example();
        };
    }

    private static String longestWord(Fact fact) {
        String longest = "";
        for (String word : fact.statement().split("[^\\p{L}]+")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    private static void assertLeadsOn(String file, List<String> line) throws IOException {
        assertLeadsOn(file, file.equals(NAMED) ? line(line, "--facts", NAMED) : line, 0);
    }

    /** A line that was mended may lack something more, and then says so; nobody is led in circles. */
    private static void assertLeadsOn(String file, List<String> line, int steps) throws IOException {
        Run run = type(file, line);
        boolean refused = run.exit() == ExitCode.USAGE.number();
        if (!refused && (run.exit() != ExitCode.NOT_FOUND.number() || run.err().isEmpty())) {
            return;
        }
        SuggestedLines suggested = SuggestedLines.of(line, run.err());
        assertThat(suggested.areNone())
                .as("%s leads nowhere: %s", line, run.err())
                .isFalse();
        assertThat(steps).as("%s: %s", line, run.err()).isLessThan(3);
        for (List<String> whole : suggested.whole()) {
            Run typed = type(file, whole);
            assertThat(typed.exit())
                    .as("%s: %s%s: %s", line, run.err(), whole, typed.err())
                    .isZero();
        }
        for (List<String> mended : suggested.mended()) {
            assertThat(type(file, mended))
                    .as("%s: %s%s", line, run.err(), mended)
                    .isNotEqualTo(run);
            if (type(file, mended).exit() == ExitCode.USAGE.number()) {
                assertLeadsOn(file, mended, steps + 1);
            }
        }
    }

    private static Run type(String file, List<String> line) {
        String usual = file.equals(NAMED) ? "" : file;
        return RUNS.computeIfAbsent(
                line(line, usual),
                each -> new MnsRunner().having(BASES).with(FACTS, usual).run(line.toArray(new String[0])));
    }
}
