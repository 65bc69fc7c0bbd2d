package mns.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import mns.text.TextSink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address stays whole as long as the terminal has room for it, and inks change where they are told to. */
final class LayoutTest {
    private static final String ADDRESS = "https://a.example/0123";

    @ParameterizedTest
    @DisplayName("The width, the lines of an address of 22 columns whose column is 10")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            33|          https://a.example/0123
            32|          https://a.example/0123
            31|         https://a.example/0123
            23| https://a.example/0123
            22|https://a.example/0123
            21|https://a.example/012,3
            """)
    void anAddressMovesLeftBeforeItIsBroken(int width, String lines) throws IOException {
        assertThat(address(width, Addresses.WRITTEN)).isEqualTo(lines.replace(',', '\n') + "\n");
    }

    @Test
    void eachLineOfAnAddressLeadsToTheWhole() throws IOException {
        String start = Addresses.start(ADDRESS);
        String end = Addresses.END;

        assertThat(address(21, Addresses.LINKED))
                .isEqualTo(start + "https://a.example/012" + end + "\n" + start + "3" + end + "\n");
    }

    @ParameterizedTest
    @DisplayName("A part of abcdef, what two inks that change at 3 write of it")
    @CsvSource({"0, 6, <abc>(def)", "1, 3, <bc>", "3, 5, (de)", "2, 4, <c>(d)", "0, 2, <ab>", "4, 6, (ef)"})
    void anInkChangesAtItsPlace(int from, int to, String written) throws IOException {
        Painter before =
                (text, begin, end, sink) -> sink.add('<').add(text, begin, end).add('>');
        Painter behind =
                (text, begin, end, sink) -> sink.add('(').add(text, begin, end).add(')');

        assertThat(written(sink -> Painter.changing(before, 3, behind).write("abcdef", from, to, sink)))
                .isEqualTo(written);
    }

    private static String address(int width, Addresses addresses) throws IOException {
        Layout layout = new Layout(width, Palette.PLAIN, addresses);
        return written(sink -> layout.address(ADDRESS, 10, sink));
    }

    /** Something that writes. */
    private interface Writing {
        void to(TextSink sink) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextSink sink = new TextSink(bytes);
        writing.to(sink);
        sink.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
