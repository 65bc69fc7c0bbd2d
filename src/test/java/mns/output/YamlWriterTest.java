package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mns.text.TextSink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text stays text on the way through YAML, and none drives the terminal on it. */
final class YamlWriterTest {
    @ParameterizedTest
    @DisplayName("What is not safe to show, or not to be read, is escaped and nothing else")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "Täter ə  ! Täter ə",
                "灯台       ! 灯台",
                "😀        ! \\U0001f600",
                "\"        ! \\\"",
                "a\\b      ! a\\\\b",
                "`\n`      ! \\n",
                "`\r`      ! \\r",
                "`\t`      ! \\t",
                "`\u0001`  ! \\u0001",
                "`\u001b`  ! \\u001b",
                "\u007f    ! \\u007f",
                "`\u0085`  ! \\u0085",
                "\u202e    ! \\u202e",
                "`\u2028`  ! \\u2028",
                "\ufeff    ! \\ufeff",
                "\uffff    ! \\uffff",
                "\ufffe    ! \\ufffe",
                "\uDE00    ! <U+DE00>",
                "\uD83D    ! <U+D83D>",
            })
    void escapes(String text, String written) throws IOException {
        assertThat(yaml(text)).isEqualTo("- \"" + written + "\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a ",
                "~",
                "null",
                "Null",
                "no",
                "NO",
                "on",
                "off",
                "y",
                "n",
                "yes",
                "true",
                "FALSE",
                "017",
                "0o17",
                "0x1F",
                "0b1",
                "1_000",
                "1e3",
                "1.",
                ".5",
                ".inf",
                "-.inf",
                ".nan",
                "12:30:45",
                "190:20:30",
                "2001-01-01",
                "2001-01-01T00:00:00Z",
                "=",
                "<<",
                "- a",
                "? a",
                "a: b",
                "a #b",
                "#a",
                "{a: 1}",
                "[a]",
                "&a",
                "*a",
                "!!int 1",
                "!a",
                "|",
                ">",
                "%YAML 1.1",
                "---",
                "...",
                "@a",
                "`a`",
                "'a'",
                "\"a\"",
                "\\",
                "\\n",
                "a\nb",
                " \n ",
                "\ta",
                "😀",
                "\u00a0",
                "\ufeffa",
                "\u2028"
            })
    void whatSomeReaderTakesForSomethingElseStaysText(String text) throws IOException {
        assertThat(YamlReader.read(yaml(text))).isEqualTo(List.of(text));
    }

    @Test
    void writesListsAndMapsWithinEachOther() throws IOException {
        Object value = List.of(
                List.of(1, List.of("a", Map.of("b", List.of()))), Map.of("c", Map.of("d", Map.of("e", 2))), List.of());

        assertThat(yaml(value)).isEqualTo("""
                - - - 1
                    - - "a"
                      - b: []
                  - c:
                      d:
                        e: 2
                  - []
                """);
        assertThat(YamlReader.read(yaml(value))).isEqualTo(List.of(value));
    }

    private static String yaml(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TextSink sink = new TextSink(bytes);
        new YamlWriter(sink).item(value);
        sink.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
