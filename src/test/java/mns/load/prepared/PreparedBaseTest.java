package mns.load.prepared;

import static mns.load.prepared.SameBase.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import mns.SampleBase;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prepared form answers as the base that it was made from, or not at all. */
final class PreparedBaseTest {
    private static final String KEY = "what it was made from";

    @TempDir
    private Path folder;

    private static final Original LIGHTHOUSE = Original.of(SampleBase::lighthouse);

    private int restored;

    private FactBase open(FactBase base, Path file) {
        Original original = Original.of(() -> {
            restored++;
            return base;
        });
        return PreparedBase.open(file.toString(), KEY, original).orElseThrow();
    }

    private Path prepare(FactBase base, boolean searchTexts) throws IOException {
        Path file = folder.resolve("form");
        try (PreparedWriter writer = PreparedWriter.to(file.toString(), KEY, searchTexts)) {
            writer.write(base);
        }
        return file;
    }

    @Test
    void answersAsTheBasesOfTheTests() throws IOException {
        for (FactBase base : List.of(SampleBase.lighthouse(), SampleBase.canalGuard(), SampleBase.bundled())) {
            assertSame(base, open(base, prepare(base, true)));
            assertSame(base, open(base, prepare(base, false)));
            assertSame(base, PreparedWriter.inMemory(base));
        }
        assertThat(restored).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void answersAsAnyBase(long seed) throws IOException {
        FactBase base = GeneratedBase.of(seed);
        assertSame(base, open(base, prepare(base, seed % 2 == 0)));
        assertThat(restored).isZero();
    }

    @Test
    void theFactsMayComeInAnyOrderOfTopics() throws IOException {
        FactBase base = GeneratedBase.of(1);
        List<List<Fact>> queues = new ArrayList<>();
        for (Topic topic : base.topics()) {
            queues.add(new ArrayList<>(base.chapter(topic).facts()));
        }
        Random random = new Random(17);
        Path file = folder.resolve("form");
        try (PreparedWriter writer = PreparedWriter.to(file.toString(), KEY, false)) {
            while (!queues.isEmpty()) {
                List<Fact> queue = queues.get(random.nextInt(queues.size()));
                if (queue.isEmpty()) {
                    queues.remove(queue);
                } else {
                    writer.add(queue.remove(0));
                }
            }
            writer.end(base.header(), base.sources());
        }
        assertSame(base, open(base, file));
    }

    @Test
    void isOfOneThingOnly() throws IOException {
        Path file = prepare(SampleBase.lighthouse(), true);
        for (String other : List.of("", KEY + " ", KEY.toUpperCase(Locale.ROOT))) {
            assertThat(PreparedBase.open(file.toString(), other, LIGHTHOUSE)).isEmpty();
        }
        assertThat(PreparedBase.open(folder.resolve("nowhere").toString(), KEY, LIGHTHOUSE))
                .isEmpty();
        assertThat(PreparedBase.open(folder.toString(), KEY, LIGHTHOUSE)).isEmpty();
    }

    @Test
    void whereOneBitIsWrongTheAnswerIsThatOfTheOriginal() throws IOException {
        FactBase base = SampleBase.lighthouse();
        byte[] sound = Files.readAllBytes(prepare(base, true));
        Random random = new Random(17);
        for (int i = 0; i < sound.length; i++) {
            byte[] damaged = sound.clone();
            damaged[i] ^= (byte) (1 << random.nextInt(8));
            // All that is answered of a page is the same as for any other byte of it, so it takes a few to try it all.
            assertUsableOrRefused(base, damaged, i % 1021 == 0);
        }
    }

    @Test
    void whereItIsCutTheAnswerIsThatOfTheOriginal() throws IOException {
        FactBase base = SampleBase.canalGuard();
        byte[] sound = Files.readAllBytes(prepare(base, true));
        for (int page = 0; page * Page.SIZE < sound.length; page++) {
            for (int length : List.of(page * Page.SIZE, page * Page.SIZE + 1, (page + 1) * Page.SIZE - 1)) {
                assertUsableOrRefused(base, Arrays.copyOf(sound, length), true);
            }
            byte[] empty = sound.clone();
            Arrays.fill(empty, page * Page.SIZE, (page + 1) * Page.SIZE, (byte) 0);
            assertUsableOrRefused(base, empty, true);
        }
    }

    @Test
    void whereItIsCutWhileItIsOpenTheAnswerIsThatOfTheOriginal() throws IOException {
        FactBase base = SampleBase.canalGuard();
        Path file = prepare(base, true);
        FactBase prepared = open(base, file);
        Files.write(file, new byte[0]);
        assertSame(base, prepared);
        assertThat(restored).isOne();
    }

    private static void assertUsableOrRefused(FactBase base, byte[] bytes, boolean whole) throws IOException {
        MemoryPages pages = new MemoryPages();
        for (int i = 0; i + Page.SIZE <= bytes.length; i += Page.SIZE) {
            pages.write(bytes, i, Page.SIZE);
        }
        Optional<FactBase> opened;
        try {
            opened = Optional.of(PreparedBase.open(pages.reader(0), KEY, Original.of(() -> base)));
        } catch (DamageException e) {
            opened = Optional.empty();
        }
        if (opened.isPresent() && whole) {
            assertSame(base, opened.get());
        } else if (opened.isPresent()) {
            assertThat(opened.get().facts()).isEqualTo(base.facts());
            assertThat(opened.get().sources()).isEqualTo(base.sources());
        }
    }
}
