package mns.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import mns.HostileText;

/** Whatever a text is, what is shown of it is harmless, stays as it is, and is the text itself if that is harmless. */
final class TerminalTextFuzzTest {
    @FuzzTest
    void safe(byte[] bytes) {
        // Each pair of bytes is a character, so that halves of characters come up as well as whole ones.
        String text = new String(bytes, StandardCharsets.UTF_16BE) + half(bytes);
        String safe = TerminalText.safe(text);

        assertThat(HostileText.raw(safe, "")).isEmpty();
        assertThat(TerminalText.safe(safe)).isEqualTo(safe);
        assertThat(safe.equals(text)).isEqualTo(HostileText.raw(text, "").isEmpty());
        assertThat(DisplayWidth.of(safe)).isBetween(0, 2 * safe.length());
        assertGraphemesMakeUp(safe);
        assertFoldingIsStable(text);
    }

    private static String half(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'h' ? String.valueOf((char) (0xD800 + (bytes[1] & 0xFF) * 8)) : "";
    }

    private static void assertGraphemesMakeUp(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = Grapheme.end(text, at);
            assertThat(end).isGreaterThan(at).isLessThanOrEqualTo(text.length());
            at = end;
        }
    }

    private static void assertFoldingIsStable(String text) {
        String folded = Folding.fold(text);
        FoldedText mapped = Folding.map(text);

        assertThat(mapped.text()).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
        for (int i = 0; i < folded.length(); i++) {
            assertThat(mapped.origin(i)).isBetween(0, mapped.origin(i + 1));
        }
        assertThat(mapped.origin(folded.length())).isEqualTo(text.length());
    }
}
