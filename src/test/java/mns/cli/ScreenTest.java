package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.output.TextSink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A screen keeps what leaves room for the prompt, and hands all else to the pager. */
final class ScreenTest {
    private final ByteArrayOutputStream direct = new ByteArrayOutputStream();
    private final List<String> paged = new ArrayList<>();

    @ParameterizedTest
    @DisplayName("Rows and columns of the screen, a text with / at the ends of its lines, whether it fits")
    @CsvSource({
        "3, 5, a/b/, true",
        "3, 5, a/b/c/, false",
        "3, 5, a/b, true",
        "3, 5, a/b/c, false",
        "3, 5, abcde/b/, true",
        "3, 5, abcdef/b/, false",
        "3, 5, abcdefghij/, true",
        "3, 5, abcdefghijk/, false",
        "3, 5, abcdefghijk, false",
        "2, 5, ééééé/, true",
        "2, 5, “abc”/, true",
        "2, 4, 灯台/, true",
        "2, 5, 灯台船/, false",
        "3, 5, 灯台船灯/, true",
        "3, 5, 灯台船灯台/, false",
        "2, 4, 、。/, true",
        "2, 3, 、。/, false"
    })
    void pagesWhatDoesNotFit(int rows, int columns, String text, boolean fits) throws IOException {
        write(rows, columns, text.replace('/', '\n'));

        assertThat(paged.isEmpty()).isEqualTo(fits);
        assertThat(direct.size() > 0).isEqualTo(fits);
    }

    @Test
    void twentyFourRowsAreTheUsualWhereTheTerminalDoesNotTell() throws IOException {
        write(0, 80, "a\n".repeat(23));
        assertThat(paged).isEmpty();
        write(0, 80, "a\n".repeat(24));
        assertThat(paged).isNotEmpty();
    }

    @Test
    void coloursAndLinksTakeNoColumns() throws IOException {
        String link = "\u001b]8;id=7;https://mmm.example/m\u001b\\ab\u001b]8;;\u001b\\";
        write(2, 5, "\u001b[36mab\u001b[0mcde\n");
        write(2, 8, link + "cdefgh\n");
        assertThat(paged).isEmpty();
        write(2, 8, link + "cdefghi\n");
        assertThat(paged).isNotEmpty();
    }

    @Test
    void thePagerGetsEachPieceAtOnceAndIsWaitedForAtTheEnd() throws IOException {
        write(2, 5, "a\nb\n", "c\n");

        assertThat(paged).containsExactly("less", "a\nb\n", "flush", "c\n", "flush", "close");
    }

    @Test
    void aTextThatBeganOnTheTerminalStaysThere() throws IOException {
        write(3, 5, "a\n", "b\nc\nd\n");

        assertThat(direct.toString(StandardCharsets.UTF_8)).isEqualTo("a\nb\nc\nd\n");
        assertThat(paged).isEmpty();
    }

    private void write(int rows, int columns, String... pieces) throws IOException {
        Environment environment =
                new Environment(Map.of(), false, true, true, "", host(rows, columns), Optional.empty());
        Session session = new Session(
                environment,
                new ByteArrayInputStream(new byte[0]),
                direct,
                new TextSink(direct),
                new TextSink(new ByteArrayOutputStream()),
                new HashMap<>());
        try (TextSink sink = Screen.open(direct, session, "less")) {
            for (String piece : pieces) {
                sink.add(piece).flush();
            }
        }
    }

    private Host host(int rows, int columns) {
        return new Host() {
            @Override
            int rows() {
                return rows;
            }

            @Override
            int columns() {
                return columns;
            }

            @Override
            OutputStream start(String command) {
                paged.add(command);
                return pager();
            }
        };
    }

    private OutputStream pager() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                paged.add(Character.toString((char) b));
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                paged.add(new String(bytes, from, length, StandardCharsets.UTF_8));
            }

            @Override
            public void flush() {
                paged.add("flush");
            }

            @Override
            public void close() {
                paged.add("close");
            }
        };
    }
}
