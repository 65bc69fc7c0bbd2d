package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What completes a word has been decided before; on the screen it is narrowed by what is typed next. */
final class ChoiceMatcherTest {
    private final ChoiceMatcher matcher = new ChoiceMatcher();

    @ParameterizedTest
    @CsvSource({"fun", "FÜN", "nothing-alike"})
    void everyChoiceStays(String typed) {
        assertThat(matches(TypedLine.of(typed), "functions", "further")).containsExactly("functions", "further");
    }

    @ParameterizedTest
    @CsvSource({"fu,2", "fun,1", "FUN,1", "x,0"})
    void aListOnTheScreenIsNarrowed(String word, int left) {
        assertThat(matches(new Narrowing(word), "functions", "further")).hasSize(left);
        assertThat(matches(new Narrowing(word), "FUNCTIONS", "Further")).hasSize(left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            functions further | fu
            functions         | functions
            functions fun     | fun
            fun functions     | fun
            abcd abce abx     | ab
            fun Fun           | ''
            a b               | ''
            """)
    void whatAllHaveInCommonIsTheirBeginning(String choices, String common) {
        matches(TypedLine.of("x"), choices.split(" "));

        assertThat(matcher.getCommonPrefix()).isEqualTo(common);
    }

    @Test
    void whereNothingIsLeftNothingIsInCommon() {
        assertThat(matches(new Narrowing("x"), "functions")).isEmpty();
        assertThat(matcher.getCommonPrefix()).isEmpty();
    }

    private List<String> matches(CompletingParsedLine line, String... choices) {
        matcher.compile(Map.of(), false, line, false, 0, null);
        List<Candidate> candidates = Stream.of(choices).map(Candidate::new).toList();
        return matcher.matches(candidates).stream().map(Candidate::value).toList();
    }

    /** What JLine asks with while a list stands on the screen. */
    private record Narrowing(String word) implements CompletingParsedLine {
        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }

        @Override
        public String line() {
            return word;
        }

        @Override
        public int cursor() {
            return word.length();
        }
    }
}
