package mns.load.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.fact.Topic;
import mns.load.FactBases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prepared form tells the same as the JSON it was made from, and is passed over where it does not fit. */
final class PreparedTest {
    private static final Path JSON = Path.of("data", "mns.json");
    private static final long SEED = 17;

    private final FactBase bundled = SampleBase.bundled();

    @TempDir
    private Path library;

    @BeforeEach
    void prepare() throws IOException {
        jar(Files.readAllBytes(JSON));
        Preparation.main(new String[] {library.toString()});
    }

    @Test
    void isWhatAnInstallationOpens() {
        assertThat(FactBases.installed(library)).isInstanceOf(Prepared.class);
    }

    @Test
    void tellsTheSameAsTheJson() {
        FactBase prepared = Prepared.open(library).orElseThrow();

        assertThat(prepared.header()).isEqualTo(bundled.header());
        assertThat(prepared.sources()).isEqualTo(bundled.sources());
        assertThat(prepared.facts()).isEqualTo(bundled.facts());
        for (Topic topic : bundled.topics()) {
            assertThat(searchTexts(prepared.chapter(topic))).isEqualTo(searchTexts(bundled.chapter(topic)));
        }
    }

    @Test
    void tellsTheSameOneByOne() {
        FactBase prepared = Prepared.open(library).orElseThrow();

        for (Source source : bundled.sources()) {
            assertThat(prepared.source(source.id())).contains(source);
        }
        assertThat(prepared.source("nowhere")).isEmpty();
        for (Topic topic : bundled.topics()) {
            List<String> fromJson = names(bundled.chapter(topic));
            assertThat(names(prepared.chapter(topic))).isEqualTo(fromJson);
            for (Fact fact : bundled.chapter(topic).facts()) {
                assertThat(prepared.fact(fact.id())).contains(fact);
            }
            assertThat(prepared.fact(topic.id() + "/nowhere")).isEmpty();
            assertThat(names(prepared.chapter(topic))).isEqualTo(fromJson);
        }
    }

    @Test
    void readsAFactOnceAndAChapterOnce() {
        FactBase prepared = Prepared.open(library).orElseThrow();
        Topic topic = prepared.topics().get(0);
        Chapter chapter = prepared.chapter(topic);

        assertThat(prepared.chapter(topic)).isSameAs(chapter);
        assertThat(chapter.fact(0)).isSameAs(chapter.fact(0));
        assertThat(chapter.searchText(0)).isSameAs(chapter.searchText(0));
    }

    @Test
    void isPassedOverIfTheJarHoldsOtherFacts() throws IOException {
        jar("{}".getBytes(StandardCharsets.UTF_8));

        assertThat(Prepared.open(library)).isEmpty();
    }

    @Test
    void isPassedOverIfItOrTheJarIsMissing() throws IOException {
        assertThat(Prepared.open(library.resolve("nowhere"))).isEmpty();
        assertThat(FactBases.installed(library.resolve("nowhere")).facts()).isEqualTo(bundled.facts());

        Files.delete(library.resolve("mns.jar"));
        assertThat(Prepared.open(library)).isEmpty();
    }

    @Test
    void isPassedOverIfAnyByteOfItsHeadIsDamaged() throws IOException {
        Path head = library.resolve(Prepared.FOLDER).resolve(Prepared.HEAD);
        byte[] sound = Files.readAllBytes(head);
        for (int i = 0; i < sound.length; i += 7) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 1;
            Files.write(head, damaged);

            assertThat(Prepared.open(library)).as("byte %s", i).isEmpty();
        }
        for (int length : new int[] {0, 1, 9, sound.length - 1}) {
            Files.write(head, Arrays.copyOf(sound, length));

            assertThat(Prepared.open(library)).as("length %s", length).isEmpty();
        }
    }

    @Test
    void givesTheFactsOfTheJsonIfAChapterIsDamagedOrMissing() throws IOException {
        Path folder = library.resolve(Prepared.FOLDER);
        Files.writeString(folder.resolve("legal.txt"), "0\nlegal/none\n");
        Files.delete(folder.resolve("people.txt"));

        assertThat(Prepared.open(library).orElseThrow().facts()).isEqualTo(bundled.facts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0\n", "0\nlegal-journal\tbook\tNone\n"})
    void givesTheSourcesOfTheJsonIfItsOwnAreDamaged(String damaged) throws IOException {
        Files.writeString(library.resolve(Prepared.FOLDER).resolve(Prepared.SOURCES), damaged);
        FactBase prepared = Prepared.open(library).orElseThrow();
        Source last = bundled.sources().get(bundled.sources().size() - 1);

        assertThat(prepared.source(last.id())).contains(last);
        assertThat(prepared.sources()).isEqualTo(bundled.sources());
    }

    @Test
    void givesTheFactsOfTheJsonIfAChapterIsOfAnotherJar() throws IOException {
        Path legal = library.resolve(Prepared.FOLDER).resolve("legal.txt");
        jar("{}".getBytes(StandardCharsets.UTF_8));
        Preparation.write(library);
        String other = Files.readString(legal, StandardCharsets.ISO_8859_1);
        jar(Files.readAllBytes(JSON));
        Preparation.write(library);
        Files.writeString(legal, other.replace("Constitution", "Institution"), StandardCharsets.ISO_8859_1);

        assertThat(Prepared.open(library).orElseThrow().facts()).isEqualTo(bundled.facts());
    }

    /** Makes a jar of facts behind classes that take more room than a fingerprint reads. */
    private void jar(byte[] json) throws IOException {
        byte[] classes = new byte[1 << 18];
        new Random(SEED).nextBytes(classes);
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(library.resolve("mns.jar")))) {
            put("mns/cli/Main.class", classes, jar);
            put("mns/load/mns.json", json, jar);
        }
    }

    private static void put(String name, byte[] content, ZipOutputStream jar) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // As in a build that can be repeated.
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(content);
    }

    /** Returns what is known of each fact without reading it whole: its id and its date. */
    private static List<String> names(Chapter chapter) {
        return IntStream.range(0, chapter.size())
                .mapToObj(i -> chapter.id(i) + " " + chapter.when(i))
                .toList();
    }

    private static List<String> searchTexts(Chapter chapter) {
        return IntStream.range(0, chapter.size()).mapToObj(chapter::searchText).toList();
    }
}
