package mns.load.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mns.load.check.SmallBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person would correct is named with its place, and the rest is read as if it were corrected. */
class JsonRepairTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": [1, 2,]}              | 1:12 a comma stands before ]              | {"a": [1, 2 ]}
            {"a": 1,}                   | 1:8 a comma stands before }               | {"a": 1 }
            {"a": [1,, 2]}              | 1:10 two commas stand together            | {"a": [1,  2]}
            {"a": [,1]}                 | 1:8 a comma stands after [                | {"a": [ 1]}
            {,"a": 1}                   | 1:2 a comma stands after {                | { "a": 1}
            {"a": 1 "b": 2}             | 1:9 a comma is missing before "b"         | {"a": 1 ,"b": 2}
            {"a": [1 2]}                | 1:10 a comma is missing before 2          | {"a": [1 ,2]}
            {"a": [{} {}]}              | 1:11 a comma is missing before {          | {"a": [{} ,{}]}
            {"a": 1; "b": 2}            | 1:8 a semicolon stands where a comma is expected | {"a": 1, "b": 2}
            {"a" 1}                     | 1:6 a colon is missing after "a"          | {"a" :1}
            {"a" = 1}                   | 1:6 = stands where a colon is expected    | {"a" : 1}
            {"a": , "b": 2}             | 1:7 the value of "a" is missing           | {"a": null, "b": 2}
            {"a": }                     | 1:7 the value of "a" is missing           | {"a": null}
            {"a", "b": 2}               | 1:5 the value of "a" is missing           | {"a":null, "b": 2}
            {a: 1}                      | 1:2 the text a has no quotes              | {"a": 1}
            {"a": oil lamp, "b": 1}     | 1:7 the text oil lamp has no quotes       | {"a": "oil lamp", "b": 1}
            {'a': 'it''s'}              | 1:2 a text begins with ' instead of "     | {"a": "it''s"}
            {“a”: 1}                    | 1:2 a text begins with “ instead of "     | {"a": 1}
            {"a": True}                 | 1:7 "True" is written true in JSON        | {"a": true}
            {"a": NaN}                  | 1:7 "NaN" is no value of JSON             | {"a": null}
            {"a": 01}                   | 1:7 "01" is no value of JSON              | {"a": 1}
            {"a": +1.5}                 | 1:7 "+1.5" is no value of JSON            | {"a": 1.5}
            {"a": .5}                   | 1:7 ".5" is no value of JSON              | {"a": 0}
            {"a": "C:\\x"}              | 1:10 a backslash begins no escape of JSON here; write two for one | {"a": "C:\\\\x"}
            {"a": 1} 2                  | 1:10 something follows the end of the fact base | {"a": 1}
            {"a": 1 /* b */}            | 1:9 JSON has no comments                  | {"a": 1 }
            {"a": [1}, "b": 2}          | 1:9 } stands where ] is expected: it closes the [ of line 1 | {"a": [1], "b": 2}
            {"a": [{"b": 1], "c": 2}    | 1:15 } is missing before ]: the { of line 1 is not closed | {"a": [{"b": 1}], "c": 2}
            {"a": ["b", "c": 2}         | 1:11 ] is missing before "c"              | {"a": ["b"], "c": 2}
            {"a": [1, 2                 | 1:12 the file ends, but the [ of line 1 is not closed | {"a": [1, 2]}
            {"a": "b                    | 1:7 the text that begins here has no closing quote | {"a": "b"}
            """)
    void aMistakeIsNamedWithItsPlace(String text, String mistake, String repaired) throws IOException {
        JsonRepair repair = repair(text).orElseThrow();
        Problem first = repair.mistakes().get(0);

        assertThat(first.line() + ":" + first.column() + " " + first.reason()).isEqualTo(mistake);
        assertThat(read(repair)).isEqualToIgnoringWhitespace(repaired);
    }

    @Test
    void everyMistakeIsFoundAndTheRestIsChecked() {
        String text = SmallBase.TEXT
                .replace("\"version\": \"1.0.0\",", "\"version\": \"1.0\",")
                .replace("\"format\": 1,", "\"format\": 1, // first")
                .replace("\"Light\"}]", "\"Light\"},]")
                .replace("\"1851\",", "\"1851\"")
                .replace("\"high\"", "\"sure\"");

        assertThat(SmallBase.faults(text))
                .containsExactly(
                        "base.json:2:16: JSON has no comments",
                        "base.json:6:14: expected three numbers joined by dots, such as 1.0.0, found \"1.0\" (/version)",
                        "base.json:8:48: a comma stands before ] (/names/1)",
                        "base.json:20:7: a comma is missing before \"tags\" (/facts/0/date)",
                        "base.json:21:21: expected high, medium or low, found \"sure\" (/facts/0/confidence)");
    }

    @Test
    void aMissingQuoteHidesNothingOfTheNextLine() {
        String text = SmallBase.TEXT.replace("\"Oil\",", "\"Oil,").replace("\"high\"", "\"sure\"");

        assertThat(SmallBase.faults(text))
                .containsExactly(
                        "base.json:17:16: the text that begins here has no closing quote (/facts/0/title)",
                        "base.json:21:21: expected high, medium or low, found \"sure\" (/facts/0/confidence)");
    }

    @Test
    void ofAFileThatIsCutOffWhatIsThereIsChecked() {
        String text = SmallBase.TEXT.replace("\"high\"", "\"sure\"");
        String cut = text.substring(0, text.indexOf("\"evidence\""));

        assertThat(SmallBase.faults(cut))
                .containsExactly(
                        "base.json:21:21: expected high, medium or low, found \"sure\" (/facts/0/confidence)",
                        "base.json:21:27: a comma stands before the end (/facts/0)",
                        "base.json:21:28: the file ends, but the { of line 13 is not closed (/facts/0)");
    }

    @Test
    void lineEndsAndAByteOrderMarkDoNotMovePlaces() {
        String text = SmallBase.TEXT.replace("\"oil\"]", "\"oil\",]").replace("\"high\"", "\"sure\"");
        List<String> expected = List.of(
                "base.json:20:21: a comma stands before ] (/facts/0/tags/1)",
                "base.json:21:21: expected high, medium or low, found \"sure\" (/facts/0/confidence)");

        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(SmallBase.faults(text.replace("\n", end))).isEqualTo(expected);
            assertThat(SmallBase.faults('\ufeff' + text.replace("\n", end))).isEqualTo(expected);
        }
    }

    @Test
    void aLookUpNamesTheFirstMistake() {
        assertThat(SmallBase.problems(SmallBase.TEXT.replace("\"oil\"]", "\"oil\",]")))
                .containsExactly("base.json:20:21: a comma stands before ] (/facts/0/tags/1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "<html>", "x", "# Title\n\ntext", "\"text\"", "{}", "[]", "{\"a\": 1}", "[1, [2]]"})
    void whatIsJsonOrNothingLikeItIsLeftAlone(String text) {
        assertThat(repair(text)).isEmpty();
    }

    /** A base is spoilt in many places at once: what can be read to its end is JSON then, and each mistake has its place. */
    @Test
    void whatIsRepairedIsJson() throws IOException {
        Random random = new Random(11);
        String marks = "{}[]:,\"'\\;=#/ \n\ttrue01-.x\u201c\u00a0";
        int whole = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(SmallBase.TEXT);
            for (int n = random.nextInt(4); n >= 0; n--) {
                int at = 2 + random.nextInt(text.length() - 3);
                char mark = marks.charAt(random.nextInt(marks.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, mark);
                    case 1 -> text.setCharAt(at, mark);
                    default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
                }
            }
            Optional<JsonRepair> repair = repair(text.toString());
            assertThat(repair.isEmpty()).as(text.toString()).isEqualTo(isJson(text.toString()));
            if (repair.isPresent() && repair.get().isWhole()) {
                whole++;
                assertThat(isJson(read(repair.get()))).as(text.toString()).isTrue();
            }
            assertThat(SmallBase.faults(text.toString()))
                    .allMatch(each -> each.matches("(?s)base\\.json:[0-9]+:[0-9]+: .*"));
        }
        assertThat(whole).isGreaterThan(1_500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "{\"a\":",
                "[1,",
                "{\"a\":[",
                "]",
                ",",
                ":",
                "\"",
                "x ",
                "/*",
                "'",
                "' ",
                "'a',",
                "\n",
                "\t",
                "\\",
                "\u00a0",
                "#\n",
                "\n'",
                "\",\n",
                "0"
            })
    void noTextTakesLong(String piece) {
        for (String start : List.of("[", "{", "[1 ", "[\"", "[x y, 'a', ", "[\"x\" ")) {
            for (String end : List.of("", "x")) {
                Optional<JsonRepair> repair =
                        assertTimeout(Duration.ofSeconds(20), () -> repair(start + piece.repeat(100_000) + end));
                assertThat(repair.map(JsonRepair::mistakes).orElse(List.of()))
                        .hasSizeLessThanOrEqualTo(Problem.MOST + 1);
            }
        }
    }

    @Test
    void oneTextWithManyMistakesIsReportedLikeManyTexts() {
        String text = SmallBase.TEXT.replace("\"Oil\"", "\"Oil" + "\t".repeat(3 * Problem.MOST) + "\"");

        List<String> faults = SmallBase.faults(text);

        assertThat(faults).hasSize(Problem.MOST + 1);
        assertThat(faults.get(Problem.MOST)).startsWith("base.json:17:").contains("; what follows it was not read");
    }

    @Test
    void ofALongNameNoMoreIsShownThanANameMayHave() {
        JsonRepair repair = repair("{\"" + "a".repeat(100_000) + "\": [" + ",".repeat(Problem.MOST))
                .orElseThrow();

        assertThat(repair.mistakes()).allMatch(each -> each.pointer().length() < 2 * JsonText.NAME);
    }

    private static Optional<JsonRepair> repair(String text) {
        return new JsonFile("base.json", () -> new ByteArrayInputStream(text.getBytes(UTF_8))).repair();
    }

    private static String read(JsonRepair repair) {
        return new String(repair.repaired(), UTF_8);
    }

    private static boolean isJson(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
