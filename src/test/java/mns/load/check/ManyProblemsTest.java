package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check tells up to a thousand problems, and of more that there are more. */
final class ManyProblemsTest {
    private static final String NOTICE = "base.json: there are more than 1000 problems; these are some";

    @ParameterizedTest
    @CsvSource({"999, 999, false", "1000, 1000, false", "1001, 1001, true", "1500, 1001, true"})
    void ofTagsThatAreNone(int tags, int told, boolean more) {
        assertTold(SmallBase.with("[\"oil\"]", listed(tags, "\"T%d\"")), told, more);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000, false", "1001, 1001, true", "1500, 1001, true"})
    void ofFactsThatAreNotThere(int related, int told, boolean more) {
        String list = listed(related, "\"lamps/no%d\"");

        assertTold(SmallBase.with("\"date\": \"1851\"", "\"related\": " + list), told, more);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000, false", "1001, 1001, true", "1500, 1001, true"})
    void ofSourcesThatAreNotListed(int pieces, int told, boolean more) {
        String piece = "{\"source\": \"list\", \"locator\": \"page 1\", \"stance\": \"supports\"}";
        String list = listed(pieces, "{\"source\": \"no%d\", \"locator\": \"page 1\", \"stance\": \"supports\"}");

        assertTold(SmallBase.with("[" + piece + "]", list), told, more);
    }

    private static void assertTold(String text, int told, boolean more) {
        List<String> faults = SmallBase.faults(text);

        assertThat(faults).hasSize(told);
        assertThat(faults.contains(NOTICE)).isEqualTo(more);
        assertThat(faults.get(told - 1).equals(NOTICE)).isEqualTo(more);
    }

    private static String listed(int count, String form) {
        return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining(", ", "[", "]"));
    }
}
