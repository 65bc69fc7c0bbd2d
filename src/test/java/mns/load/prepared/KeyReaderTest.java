package mns.load.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are found as a sorted map finds them. */
final class KeyReaderTest {
    private static final String LETTERS = "aab\u00e4\u0259\u4e00";

    private final Random random = new Random(17);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 31, 32, 33, 64, 65, 1000, 5000})
    void keysAreFound(int count) throws IOException {
        TreeMap<String, Integer> expected = new TreeMap<>();
        for (int i = 0; expected.size() < count; i++) {
            expected.put(i == 0 ? "" : word(), i);
        }
        MemoryPages pages = new MemoryPages();
        PageWriter out = new PageWriter(pages, 0);
        KeyWriter writer = new KeyWriter(out);
        for (Map.Entry<String, Integer> each : expected.entrySet()) {
            writer.add(each.getKey(), each.getValue(), each.getValue() * 3L);
        }
        KeyTable table = writer.end();
        out.number(0);
        out.endPage();
        PageReader reader = pages.reader(0);

        for (int i = 0; i < 300; i++) {
            String asked = i == 0 ? "" : i == 1 ? "\uffff" : word();
            KeyReader keys = KeyReader.from(reader, table, asked);
            assertThat(keys.isAt(asked)).isEqualTo(expected.containsKey(asked));
            for (Map.Entry<String, Integer> each : expected.tailMap(asked).entrySet()) {
                assertThat(keys.ended()).isFalse();
                assertThat(keys.key()).isEqualTo(each.getKey());
                assertThat(keys.first()).isEqualTo(each.getValue().longValue());
                assertThat(keys.second()).isEqualTo(each.getValue() * 3L);
                keys.advance();
            }
            assertThat(keys.ended()).isTrue();
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            word.append(random.nextInt(20) == 0 ? "\uD83D\uDE80" : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
