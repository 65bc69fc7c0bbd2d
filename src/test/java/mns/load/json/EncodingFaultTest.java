package mns.load.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import mns.load.check.SmallBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file in another encoding is told from one with a stray byte, whose place is named in characters. */
final class EncodingFaultTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fffe7b007d00     | 1:1: is UTF-16, not UTF-8; save it as UTF-8
            fffe             | 1:1: is UTF-16, not UTF-8; save it as UTF-8
            fffe0000         | 1:1: is UTF-32, not UTF-8; save it as UTF-8
            fffe007b         | 1:1: is UTF-16, not UTF-8; save it as UTF-8
            fffe7b00         | 1:1: is UTF-16, not UTF-8; save it as UTF-8
            feff007b         | 1:1: is UTF-16, not UTF-8; save it as UTF-8
            1f8b08           | 1:1: is packed by gzip, not a fact base in JSON; mns init my.json writes one to start from
            ff               | 1:1: is not valid UTF-8 from here on; save it as UTF-8
            8b1f             | 1:1: is not valid UTF-8 from here on; save it as UTF-8
            7bff             | 1:2: is not valid UTF-8 from here on; save it as UTF-8
            7bc3bcff         | 1:3: is not valid UTF-8 from here on; save it as UTF-8
            0a0aff           | 3:1: is not valid UTF-8 from here on; save it as UTF-8
            0a7b0a7b7b7b7bff | 3:5: is not valid UTF-8 from here on; save it as UTF-8
            efbbbf7bff       | 1:2: is not valid UTF-8 from here on; save it as UTF-8
            7befbbbfff       | 1:3: is not valid UTF-8 from here on; save it as UTF-8
            0aefbbbf7bff     | 2:3: is not valid UTF-8 from here on; save it as UTF-8
            7b22c3           | 1:3: is not valid UTF-8 from here on; save it as UTF-8
            """)
    void tellsWhatAndWhereIsNoUtf8(String hex, String problem) {
        assertThat(SmallBase.problems(HexFormat.of().parseHex(hex))).containsExactly("base.json:" + problem);
    }

    @Test
    void reportsInvalidUtf8FarIntoTheFile() {
        byte[] bytes = (" ".repeat(100_000) + "\n\n" + " ".repeat(70_000) + "ü").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = 'x';

        assertThat(SmallBase.problems(bytes))
                .containsExactly("base.json:3:70001: is not valid UTF-8 from here on; save it as UTF-8");
    }
}
