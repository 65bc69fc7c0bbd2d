package mns.load.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and texts are read as they were written, wherever a page ends. */
final class PageWriterTest {
    private static final int SEED = 17;

    private final MemoryPages pages = new MemoryPages();
    private final PageWriter out = new PageWriter(pages, SEED);

    private PageCursor read() throws IOException {
        out.endPage();
        return new PageCursor(pages.reader(SEED), 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, 1L << 40, Long.MAX_VALUE})
    void aNumberIsReadAsItWasWritten(long number) throws IOException {
        out.number(number).number(7);
        PageCursor in = read();
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.number()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 255, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNumberOfFourBytesMayBeNegative(int number) throws IOException {
        out.fixed(number, 4);
        assertThat(read().fixed(4)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "~", "\u00ff", "\u0100", "ə", "\u0fff", "灯台", "\uD83D\uDE80", "aəbəə", "\uffff", "əa"})
    void aTextIsReadAsItWasWritten(String text) throws IOException {
        out.text("before")
                .text(text)
                .text(Optional.of("x"))
                .text(Optional.empty())
                .text("after");
        PageCursor in = read();
        assertThat(in.text()).isEqualTo("before");
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.optional()).contains("x");
        assertThat(in.optional()).isEmpty();
        in.skipText();
    }

    @Test
    void whatIsLongerThanAPageIsReadAndPassedOver() throws IOException {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String text = "ab\u00e4\u0259".substring(0, 1 + random.nextInt(4)).repeat(random.nextInt(i * 20 + 1));
            texts.add(text);
            out.text(text).number(i);
        }
        PageCursor in = read();
        PageCursor passing = new PageCursor(pages.reader(SEED), 0);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(in.text()).isEqualTo(texts.get(i));
            assertThat(in.number()).isEqualTo(i);
            passing.skipText();
            assertThat(passing.number()).isEqualTo(i);
        }
    }

    @Test
    void aPageOfAnotherPlaceOrFormDoesNotFit() throws IOException {
        out.text("a".repeat(3 * Page.DATA));
        out.endPage();
        assertThatThrownBy(() -> pages.reader(SEED + 1).page(0)).isInstanceOf(DamageException.class);
        byte[] first = new byte[Page.SIZE];
        pages.reader(SEED).read(1, first);
        MemoryPages moved = new MemoryPages();
        moved.write(first, 0, Page.SIZE);
        assertThatThrownBy(() -> moved.reader(SEED).page(0)).isInstanceOf(DamageException.class);
        assertThatThrownBy(() -> pages.reader(SEED).page(-1)).isInstanceOf(DamageException.class);
        assertThatThrownBy(() -> pages.reader(SEED).page(pages.count())).isInstanceOf(DamageException.class);
    }
}
