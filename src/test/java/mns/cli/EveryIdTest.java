package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In each base that a check calls sound, each id gives its fact, whatever the id looks like and wherever it is asked for. */
class EveryIdTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isFoundByCommandsAndCompletion(long seed) throws IOException {
        MadeBase base = new MadeBase(seed, false);
        MnsRunner mns = mns(base);
        List<List<String>> lines = new ArrayList<>();
        List<Run> expected = new ArrayList<>();
        for (String id : base.ids()) {
            int slash = id.indexOf('/');
            String topic = id.substring(0, slash);
            Run found = new Run(0, id + "\n", "");
            for (String name : List.of(id, id.toUpperCase(Locale.ROOT))) {
                lines.add(List.of("show", name, "--fields", "id"));
                lines.add(List.of("cite", name));
                lines.add(List.of(topic, name, "--fields", "id"));
                lines.add(List.of(topic, name.substring(slash + 1), "--fields", "id"));
                expected.addAll(List.of(found, new Run(0, id + "\t“S” (" + id + ").\n", ""), found, found));
            }
        }

        assertThat(mns.runLine("check").exit()).isZero();
        assertThat(mns.runAll(lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void isACandidateOfCompletion(long seed) throws IOException {
        MadeBase base = new MadeBase(seed, false);
        List<List<String>> lines = new ArrayList<>();
        for (String id : base.ids()) {
            int slash = id.indexOf('/');
            lines.add(List.of("__complete", "show", id));
            lines.add(List.of("__complete", "cite", id.substring(0, slash + 2)));
            lines.add(List.of("__complete", id.substring(0, slash), id));
            lines.add(List.of("__complete", id.substring(0, slash), id.substring(slash + 1)));
        }

        List<Run> runs = mns(base).runAll(lines);

        for (int i = 0; i < runs.size(); i++) {
            String id = base.ids().get(i / 4);
            String candidate = i % 4 == 3 ? id.substring(id.indexOf('/') + 1) : id;
            assertThat(runs.get(i).out().lines()).as(lines.get(i).toString()).contains(candidate + "\tT");
        }
    }

    @ParameterizedTest
    @CsvSource({"31, false", "32, false", "33, false", "34, true", "35, true"})
    void isFoundByIdsFromStandardInput(long seed, boolean large) throws IOException {
        MadeBase base = new MadeBase(seed, large);
        MnsRunner mns = mns(base);
        String all = String.join("\n", base.ids()) + "\n";
        Set<String> listed = new HashSet<>();
        for (String topic : base.ids().stream().map(id -> id.split("/")[0]).collect(Collectors.toSet())) {
            for (String format : List.of("", "--null", "--fields id", "--fields id,number,statement")) {
                Run list = mns.runLine((topic + " " + format).strip());
                Run shown =
                        mns.reading(list.out().getBytes(StandardCharsets.UTF_8)).runLine("show - --fields id");

                assertThat(shown)
                        .isEqualTo(
                                new Run(0, mns.runLine(topic + " --fields id").out(), ""));
                shown.out().lines().forEach(listed::add);
            }
        }

        assertThat(listed).containsExactlyInAnyOrderElementsOf(base.ids());
        for (String separated : List.of(all, all.replace('\n', '\0'), all.replace("\n", "\r\n"))) {
            assertThat(mns.reading(separated.getBytes(StandardCharsets.UTF_8)).runLine("show - --fields id"))
                    .isEqualTo(new Run(0, all, ""));
            assertThat(mns.reading(separated.getBytes(StandardCharsets.UTF_8)).runLine("cite - --count"))
                    .isEqualTo(new Run(0, base.ids().size() + "\n", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void isFoundAsARelatedOne(long seed) throws IOException {
        MadeBase base = new MadeBase(seed, false);
        List<String> ids = base.ids();

        Run run = mns(base).runLine("show " + ids.get(0) + " --fields related");
        Run card = mns(base).onTerminal("o", 80).runLine("show " + ids.get(0) + " --color never");

        assertThat(run.out()).isEqualTo(ids.get(1) + "\n");
        assertThat(card.out()).contains(ids.get(1) + "  T");
    }

    private MnsRunner mns(MadeBase base) throws IOException {
        Path file = Files.writeString(folder.resolve("made.json"), base.json());
        return new MnsRunner().with("MNS_FACTS", file.toString());
    }
}
