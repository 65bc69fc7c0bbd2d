package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import mns.SampleBase;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.query.Condition;
import mns.query.FactFinder;
import mns.query.NearWords;
import mns.query.Query;
import mns.query.RegularExpression;
import mns.query.search.SearchQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A base that stays in its file tells the same as one that was read at once, and refuses the same. */
final class FileFactBaseTest {
    private static final long SEED = 4;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/lighthouse.json", "data/mns.json"})
    void tellsTheSame(String name) throws IOException {
        FactBase atOnce = FactBases.read(Path.of(name), Long.MAX_VALUE);
        FactBase inFile = FactBases.read(Path.of(name), 0);

        assertThat(inFile.header()).isEqualTo(atOnce.header());
        assertThat(inFile.sources()).isEqualTo(atOnce.sources());
        assertThat(inFile.facts()).isEqualTo(atOnce.facts());
        for (Topic topic : atOnce.topics()) {
            assertThat(inFile.chapter(topic).facts())
                    .isEqualTo(atOnce.chapter(topic).facts());
        }
        Query matching = Query.ALL.with(
                new Condition.Matches(RegularExpression.all(List.of("l[ai]")).get(0)));
        for (Query query :
                List.of(Query.ALL, Query.ALL.searching(SearchQuery.of(List.of("a", "the", "-of"))), matching)) {
            assertThat(new FactFinder(inFile).find(query)).isEqualTo(new FactFinder(atOnce).find(query));
        }
        assertThat(NearWords.of(inFile, SearchQuery.of(List.of("ligth"))))
                .isEqualTo(NearWords.of(atOnce, SearchQuery.of(List.of("ligth"))))
                .isNotEmpty();
        assertThat(inFile.fact(atOnce.facts().get(5).id()))
                .contains(atOnce.facts().get(5));
    }

    @Test
    void keepsAChapterThatWasReadWhole() {
        FactBase inFile = FactBases.read(SampleBase.LIGHTHOUSE, 0);
        Topic topic = inFile.topics().get(0);

        assertThat(inFile.chapter(topic)).isSameAs(inFile.chapter(topic));
    }

    @Test
    void staysInItsFileFromACertainSizeOn() throws IOException {
        long size = Files.size(SampleBase.LIGHTHOUSE);

        assertThat(FactBases.read(SampleBase.LIGHTHOUSE, size)).isInstanceOf(FileFactBase.class);
        assertThat(FactBases.read(SampleBase.LIGHTHOUSE, size + 1)).isNotInstanceOf(FileFactBase.class);
        assertThat(FactBases.read(SampleBase.LIGHTHOUSE)).isNotInstanceOf(FileFactBase.class);
    }

    @Test
    void readsTheSameAfterAByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("base.json"), "\ufeff" + Files.readString(SampleBase.LIGHTHOUSE));

        assertThat(FactBases.read(file, 0).facts())
                .isEqualTo(FactBases.read(SampleBase.LIGHTHOUSE).facts());
    }

    @Test
    void readsIdsWhoseSlashIsEscaped() throws IOException {
        Path file = Files.writeString(
                folder.resolve("base.json"),
                Files.readString(SampleBase.LIGHTHOUSE).replace("\"keepers/", "\"keepers\\/"));

        assertThat(new FactFinder(FactBases.read(file, 0))
                        .find(Query.ALL.in("lights"))
                        .size())
                .isEqualTo(4);
    }

    @Test
    void listsTopicByTopicWhatStandsMixedInTheFile() throws IOException {
        String mixed = SmallBase.withOther(SmallBase.OTHER.replace("lamps", "oils"))
                .replace(
                        "\"topics\": [",
                        "\"topics\": [{\"id\": \"oils\", \"title\": \"Oils\", \"description\": \"Oils.\"}, ")
                .replace("\"facts\": [", "\"facts\": [" + SmallBase.OTHER.replace("lamps/2", "lamps/3"));
        Path file = Files.writeString(folder.resolve("base.json"), mixed);

        assertThat(new FactFinder(FactBases.read(file, 0)).find(Query.ALL).hits())
                .isEqualTo(new FactFinder(FactBases.read(file)).find(Query.ALL).hits())
                .extracting(hit -> hit.fact().id())
                .containsExactly("lamps/1", "oils/2", "lamps/3");
    }

    @Test
    @Tag("exhaustive")
    void refusesTheSameDamageInTheSameWords() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] sound =
                SmallBase.with("It burned oil.", "Øil, 灯台, \uD83D\uDE80.").getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("base.json");
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = sound.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Files.write(file, bytes);

            assertThat(read(file, 0)).as("seed %s, round %s", SEED, round).isEqualTo(read(file, Long.MAX_VALUE));
        }
    }

    /** Returns the facts of a base, or what is wrong with it. */
    private static List<String> read(Path file, long large) {
        List<String> told = new ArrayList<>();
        try {
            for (Fact fact : FactBases.read(file, large).facts()) {
                told.add(fact.toString());
            }
        } catch (InvalidFactBaseException e) {
            told.clear();
            e.problems().forEach(problem -> told.add(problem.toString()));
        }
        return told;
    }
}
