package mns.load.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mns.SampleBase;
import mns.Work;
import mns.load.FactBases;
import mns.load.check.SmallBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has one right answer is corrected, and nothing else is touched. */
class FactBaseFixTest {
    private static final String TWO = "{\"facts\": [{\"id\": \"a/1\", \"related\": [\"a/2\"]}, %s]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "a/2", "note": "x"}                         | {"id": "a/2", "note": "x", "related": ["a/1"]}
            {"id":"a/2","note":"x"}                            | {"id":"a/2","note":"x","related":["a/1"]}
            {"id": "a/2", "evidence": [], "note": "x"}         | {"id": "a/2", "evidence": [], "related": ["a/1"], "note": "x"}
            { "id" : "a/2" }                                   | { "id" : "a/2", "related" : ["a/1"] }
            {"id": "a/2", "related": []}                       | {"id": "a/2", "related": ["a/1"]}
            {"id": "a/2", "related": [ ]}                      | {"id": "a/2", "related": ["a/1"]}
            {"id": "a/2", "related": ["a/3"], "note": "x"}     | {"id": "a/2", "related": ["a/3", "a/1"], "note": "x"}
            {"id":"a/2","related":["a/3"]}                     | {"id":"a/2","related":["a/3","a/1"]}
            {"id": "a/2", "related": ["a/3","a/4" ]}           | {"id": "a/2", "related": ["a/3","a/4","a/1" ]}
            {"related": ["a/3"], "id": "a/2"}                  | {"related": ["a/3", "a/1"], "id": "a/2"}
            """)
    void arelatedFactIsNamedInTurn(String fact, String expected) {
        assertThat(fix(TWO.formatted(fact))).isEqualTo(TWO.formatted(expected));
    }

    @Test
    void linesAreIndentedLikeTheOthers() {
        String before =
                "{\r\n\t\"facts\": [{\"id\": \"a/1\", \"related\": [\"a/2\", \"a/3\"]},\r\n\t\t{\r\n\t\t\t\"id\": \"a/2\"\r\n\t\t},"
                        + "{\"id\": \"a/3\", \"related\": [\r\n\t\t\t\"a/4\"\r\n\t\t]}]}";
        String after =
                "{\r\n\t\"facts\": [{\"id\": \"a/1\", \"related\": [\"a/2\", \"a/3\"]},\r\n\t\t{\r\n\t\t\t\"id\": \"a/2\","
                        + "\r\n\t\t\t\"related\": [\"a/1\"]\r\n\t\t},"
                        + "{\"id\": \"a/3\", \"related\": [\r\n\t\t\t\"a/4\",\r\n\t\t\t\"a/1\"\r\n\t\t]}]}";

        assertThat(fix(before)).isEqualTo(after);
    }

    @Test
    void severalFactsMayNameOne() {
        String facts =
                "{\"facts\": [{\"id\": \"a/1\", \"related\": [\"a/3\"]}, {\"id\": \"a/2\", \"related\": [\"a/3\"]},"
                        + " {\"id\": \"a/3\"%s}]}";

        assertThat(fix(facts.formatted(""))).isEqualTo(facts.formatted(", \"related\": [\"a/1\", \"a/2\"]"));
        assertThat(fixed(facts.formatted("")).done()).containsOnlyKeys("/facts/2/related/0", "/facts/2/related/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"a/3\"}",
                "{\"id\": \"a/2\", \"related\": [\"a/1\"]}",
                "{\"id\": \"a/2\", \"related\": \"a/1\"}",
                "{\"id\": \"a/2\", \"related\": [1]}",
                "{\"id\": \"a/2\", \"related\": [], \"related\": []}",
                "{\"id\": \"a/2\", \"id\": \"a/4\"}",
                "{\"id\": \"a/2\"}, {\"id\": \"a/2\"}",
                "{\"id\": 2}",
                "[\"a/2\"]",
                "null"
            })
    void whereMoreThanOneAnswerIsRightNothingIsChanged(String fact) {
        String text = TWO.formatted(fact);

        assertThat(fix(text)).isEqualTo(text);
        assertThat(fixed(text).done()).isEmpty();
    }

    @Test
    void aFactThatNamesItselfIsLeftAlone() {
        String text = "{\"facts\": [{\"id\": \"a/1\", \"related\": [\"a/1\"]}]}";

        assertThat(fix(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            "  two words "          | "two words"
            "\\t\\ntwo \\u00a0"     | "two"
            "\\u0020 a\\/b \\" \\u0041 " | "a\\/b \\" \\u0041"
            """)
    void blanksAtTheEndsAreRemoved(String before, String after) {
        assertThat(fix("{\"title\": " + before + "}")).isEqualTo("{\"title\": " + after + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Cafe\u0301 \\/ \\u0041"             | "Café \\/ \\u0041"
            "Cafe\\u0301 é"                      | "Caf\\u00e9 é"
            "\\"\u0323\u0307 e\u0301\\n"         | "\\"\u0323\u0307 é"
            "\\u0022\\u0307\\u0323 x"            | "\\u0022\\u0323\\u0307 x"
            " e\u0301 "                          | "é"
            "\uac00\u11a8"                       | "\uac01"
            """)
    void textsAreComposed(String before, String after) {
        assertThat(fix("{\"title\": " + before + "}")).isEqualTo("{\"title\": " + after + "}");
    }

    @Test
    void bothIsDoneAtOnceAndToldOnce() {
        FactBaseFix.Fixed fixed = fixed("{\"title\": \" e\u0301\"}");

        assertThat(fixed.done())
                .isEqualTo(Map.of(
                        "/title",
                        "the blanks at the ends are removed, and the text is put into normalisation form NFC"));
    }

    @Test
    void aCorrectedIdIsTheOneThatIsLinked() {
        assertThat(fix("{\"facts\": [{\"id\": \" a/1\", \"related\": [\"a/2 \"]}, {\"id\": \"a/2\"}]}"))
                .isEqualTo(
                        "{\"facts\": [{\"id\": \"a/1\", \"related\": [\"a/2\"]}, {\"id\": \"a/2\", \"related\": [\"a/1\"]}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "{\"a \": \"   \"}",
                "{\"a\": \"\"}",
                "{\"facts\": [{\"id\": \"a/1\", \"note\": \" x\"},]}",
                "{\"a\": \" x\"} {}",
                "{\"a\": \" x}",
                "{\"a\": \" \\u00zz\"}",
                "\ufeff\ufeff{\"a\": \" x\"}"
            })
    void whatIsNoJsonOrHasNothingToCorrectStaysAsItIs(String text) {
        assertThat(fix(text)).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkAndWhatFollowsTheEndStay() {
        assertThat(fix("\ufeff{\"a\": \" x\"}\r\n\r\n")).isEqualTo("\ufeff{\"a\": \"x\"}\r\n\r\n");
        byte[] broken = "{\"a\": \" \u00ff\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(FactBaseFix.fix(broken).content()).isEqualTo(broken);
    }

    @Test
    void soundBasesStayAsTheyAre() throws IOException {
        for (Path base : List.of(SampleBase.LIGHTHOUSE, SampleBase.CANAL_GUARD, Path.of("data/mns.json"))) {
            byte[] content = Files.readAllBytes(base);

            FactBaseFix.Fixed fixed = FactBaseFix.fix(content);

            assertThat(fixed.done()).isEmpty();
            assertThat(fixed.content()).isEqualTo(content);
        }
    }

    /** Each text of a base in turn gets blanks, all of which go again and nothing else. */
    @Test
    void whatIsSpoiltComesBackToTheByte() {
        String text = SmallBase.withOther(SmallBase.OTHER);
        for (int at = text.indexOf(": \""); at >= 0; at = text.indexOf(": \"", at + 1)) {
            String spoilt = text.substring(0, at + 3) + " \\t" + text.substring(at + 3);

            assertThat(fix(spoilt)).isEqualTo(text);
            assertThat(fixed(spoilt).done()).hasSize(1);
        }
    }

    /** Whatever texts have blanks at their ends and whatever links are one-sided, in files of any system. */
    @Test
    void ofAFileSpoiltAtRandomTheRestStaysToTheByte() throws IOException {
        Random random = new Random(22);
        String base = Files.readString(SampleBase.CANAL_GUARD);
        for (int turn = 0; turn < 60; turn++) {
            String newLine = List.of("\n", "\r\n", "\r").get(turn % 3);
            String text = (turn % 2 == 0 ? "\ufeff" : "") + base.replace("\n", newLine);
            String oneSided = withoutALink(text, random);
            String linked = fix(oneSided);

            assertThat(fix(withBlanks(text, random))).isEqualTo(text);
            assertThat(fix(withBlanks(linked, random))).isEqualTo(linked);
            assertThat(fix(linked)).isEqualTo(linked);
            assertThat(isLeftOf(linked, oneSided)).as(linked).isTrue();
            assertThat(FactBases.check("base", new ByteArrayInputStream(linked.getBytes(UTF_8)), List.of())
                            .problems())
                    .isEmpty();
        }
    }

    private static String withBlanks(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int i = random.nextInt(5); i >= 0; i--) {
            int start = spoilt.indexOf(": \"", random.nextInt(spoilt.length() - 200)) + 3;
            int end = start;
            while (spoilt.charAt(end) != '"') {
                end += spoilt.charAt(end) == '\\' ? 2 : 1;
            }
            spoilt.insert(
                    random.nextBoolean() ? start : end,
                    List.of(" ", "\\t", "\u00a0 ", "\\u0020").get(i % 4));
        }
        return spoilt.toString();
    }

    private static String withoutALink(String text, Random random) {
        List<MatchResult> lists = Pattern.compile("\"related\": \\[([^]]*)]")
                .matcher(text)
                .results()
                .toList();
        MatchResult list = lists.get(random.nextInt(lists.size()));
        List<String> items = new ArrayList<>(List.of(list.group(1).split(",")));
        items.remove(random.nextInt(items.size()));
        return text.substring(0, list.start(1)) + String.join(",", items).stripLeading() + text.substring(list.end(1));
    }

    /** Tells whether a text is left of another when characters are taken away. */
    private static boolean isLeftOf(String whole, String part) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }

    @Test
    void theTimeGrowsWithTheSize() {
        StringBuilder facts = new StringBuilder("{\"facts\": [");
        for (int i = 0; i < 100_000; i++) {
            facts.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"a/")
                    .append(i + 1)
                    .append("\", \"related\": [\"a/1\"]}");
        }
        String all = facts.append("]}").toString();

        Work work = new Work();
        FactBaseFix.Fixed fixed = fixed(all);

        // Linear work is a second or two; the square of it would be minutes at least.
        work.assertLessThan(Duration.ofSeconds(20));
        assertThat(fixed.done()).hasSize(99_999);
    }

    private static String fix(String text) {
        return new String(fixed(text).content(), UTF_8);
    }

    private static FactBaseFix.Fixed fixed(String text) {
        return FactBaseFix.fix(text.getBytes(UTF_8));
    }
}
