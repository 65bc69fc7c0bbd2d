package mns.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.query.Condition;
import mns.query.Query;
import mns.query.pattern.RegularExpression;
import mns.query.search.QueryReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All of a text that was looked for is marked, as the text spells it, and nothing else. */
final class HighlightTest {
    @ParameterizedTest
    @DisplayName("How it is looked for, what is looked for, the text with what is found in brackets")
    @CsvSource(delimiter = '|', textBlock = """
            words | light    | [Light] and [light]house, daylight
            words | light    | [light]
            words | strasse  | in der [Straße] 5
            words | "a b a"  | x [a b a b a]
            text  | light    | [Light] and day[light]
            text  | ana      | b[anana]
            text  | strasse  | in der [Straße] 5
            text  | sirvan   | [ŞİRVAN] bank
            regex | l.?g     | [l1g], [l2g], [lg]
            """)
    void marks(String how, String wanted, String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");

        assertThat(marked(text, new Highlight(query(how, wanted)).in(text))).isEqualTo(marked);
    }

    private static Query query(String how, String wanted) {
        return switch (how) {
            case "words" -> Query.ALL.searching(QueryReader.read(List.of(wanted)));
            case "text" -> Query.ALL.with(Condition.ContainsText.of(wanted));
            default ->
                Query.ALL.with(new Condition.Matches(
                        RegularExpression.all(List.of(wanted)).get(0)));
        };
    }

    private static String marked(String text, boolean[] matched) {
        StringBuilder marked = new StringBuilder();
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            marked.append(matched[i] == within ? "" : within ? "]" : "[").append(text.charAt(i));
            within = matched[i];
        }
        return marked.append(within ? "]" : "").toString();
    }
}
