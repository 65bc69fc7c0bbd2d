package mns.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mns.load.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A check goes on behind a mistake, and tells each once. */
final class FactBaseCheckTest {
    /** What stands in the small base, with what takes its place. */
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("\"format\": 1", "\"format\": 3"),
            Map.entry("\"1.0.0\"", "\"1.0\""),
            Map.entry("\"1851/1999\"", "\"1999/1851\""),
            Map.entry("\"book\"", "\"bok\""),
            Map.entry("\"number\": 1,", "\"number\": \"1\","),
            Map.entry("\"title\": \"Oil\"", "\"title\": [\"Oil\"]"),
            Map.entry("\"date\": \"1851\"", "\"date\": \"1851-02-30\""),
            Map.entry("[\"oil\"]", "[\"oil\", \"Tar\"]"),
            Map.entry("\"high\"", "\"hgih\""),
            Map.entry("\"locator\"", "\"place\""),
            Map.entry("\"stance\": \"supports\"", "\"stance\": \"doubts\""));

    @Test
    void aSoundBaseHasNoProblems() {
        assertThat(SmallBase.faults(SmallBase.TEXT)).isEmpty();
    }

    @Test
    void allProblemsAreReportedInTheOrderOfTheFile() {
        String text = SmallBase.TEXT;
        for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
            assertThat(text).contains(fault.getKey());
            text = text.replace(fault.getKey(), fault.getValue());
        }

        assertThat(String.join("\n", SmallBase.faults(text))).isEqualTo("""
                base.json:2:13: format 3 is newer than this program, which reads formats 1 and 2; a newer mns may read it (/format)
                base.json:6:14: expected three numbers joined by dots, such as 1.0.0, found "1.0" (/version)
                base.json:9:15: "1999/1851" is not a date: it ends before it begins (/lifetime)
                base.json:11:38: "bok" is not a type of source; did you mean book? (/sources/0/type)
                base.json:16:17: expected a whole number, found a string (/facts/0/number)
                base.json:17:16: expected a string, found an array (/facts/0/title)
                base.json:19:15: "1851-02-30" is not a date: February 1851 has 28 days (/facts/0/date)
                base.json:20:23: expected lower-case words joined by hyphens, found "Tar"; write "tar" (/facts/0/tags/1)
                base.json:21:21: expected high, medium or low, found "hgih" (/facts/0/confidence)
                base.json:22:20: member "locator" is missing (/facts/0/evidence/0)
                base.json:22:39: unknown member "place"; known here: source, locator, stance, says, note, passage \
                (/facts/0/evidence/0/place)
                base.json:22:68: expected supports, disputes or context, found "doubts" (/facts/0/evidence/0/stance)""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "facts": [      | "facts": [5,       | 12:13: expected an object, found a whole number (/facts/0)
            "topic": "lamps", | ``               | 13:5: member "topic" is missing (/facts/0)
            "id": "lamps/1" | "id": "lamps 1"    | 14:13: expected a topic, a slash and a name, found "lamps 1" (/facts/0/id)
            "evidence": [   | "evidence": [[],   | 22:20: expected an object, found an array (/facts/0/evidence/0)
            "number": 1     | "number": 0        | 16:17: expected a number from 1 to 1000000000 (/facts/0/number)
            "supports"}     | 5}                 | 22:70: expected a string, found a whole number (/facts/0/evidence/0/stance)
            "high"          | 5                  | 21:21: expected a string, found a whole number (/facts/0/confidence)
            "book"          | 5                  | 11:38: expected a string, found a whole number (/sources/0/type)
            "format": 1     | "format": "1"      | 2:13: expected a whole number, found a string (/format)
            "date": "1851"  | "date": 1851       | 19:15: expected a string, found a whole number (/facts/0/date)
            ["oil"]         | []                 | expected at least one item
            ["oil"]         | {"oil": [1]}       | 20:15: expected an array, found an object (/facts/0/tags)
            "names": [{"language": "en", "name": "Light"}] | "names": [{"language": "en"}] | \
            8:13: member "name" is missing (/names/0)
            """)
    void oneProblemIsReportedOnce(String text, String replacement, String problem) {
        assertThat(SmallBase.faults(SmallBase.with(text, replacement)))
                .singleElement()
                .asString()
                .startsWith("base.json:")
                .contains(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Oil", "Tar"   | 20:23: expected lower-case words joined by hyphens, found "Tar"; write "tar" (/facts/0/tags/1)
            5, 5           | 20:19: expected a string, found a whole number (/facts/0/tags/1)
            "oil", "oil"   | 20:23: "oil" is twice in one list (/facts/0/tags/1)
            """)
    void unreadableValuesAreNotReportedAsDuplicates(String tags, String last) {
        assertThat(SmallBase.faults(SmallBase.with("\"oil\"", tags)))
                .hasSize(last.contains("twice") ? 1 : 2)
                .last()
                .isEqualTo("base.json:" + last);
    }

    @Test
    void aProblemAfterADuplicateIdIsReportedAtItsPlace() {
        String related = "\"related\": [\"lamps/9\", \"lamps/9\", \"Lamp\", \"lamps/8\"]";

        assertThat(SmallBase.faults(SmallBase.with("\"date\": \"1851\"", related)))
                .containsExactly(
                        "base.json:19:19: there is no fact \"lamps/9\" (/facts/0/related/0)",
                        "base.json:19:30: \"lamps/9\" is twice in one list (/facts/0/related/1)",
                        "base.json:19:41: expected a topic, a slash and a name, found \"Lamp\" (/facts/0/related/2)",
                        "base.json:19:49: there is no fact \"lamps/8\" (/facts/0/related/3)");
    }

    @Test
    void problemsBeforeAMistakeInTheJsonAreReported() {
        String text = SmallBase.with("\"1.0.0\"", "\"1.0\"").replace("\"number\": 1,", "\"number\": 1");

        assertThat(SmallBase.faults(text)).hasSize(2);
        assertThat(SmallBase.faults(text).get(0)).startsWith("base.json:6:14: expected three numbers");
        assertThat(SmallBase.faults(text).get(1)).startsWith("base.json:17:7: ");
    }

    @Test
    void textThatIsNotJsonIsReportedInPlainWords() {
        assertThat(SmallBase.faults("x{"))
                .containsExactly(
                        "base.json:1:1: is not JSON: a fact base begins with {; mns init my.json writes one to start from");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"oil\"},",
                "[\"oil\"",
                "[{\"oil\": 1],",
                "[\"oil\", tar],",
                "['oil'],",
                "[.5],",
                "[\"oil",
                "[+1],"
            })
    void aMistakeInTheJsonIsReportedWithoutJargon(String tags) {
        String mistaken = SmallBase.TEXT.substring(0, SmallBase.TEXT.indexOf("[\"oil\"]")) + tags;
        for (String text : List.of(mistaken, SmallBase.with("[\"oil\"],", tags))) {
            assertThat(SmallBase.faults(text))
                    .last()
                    .asString()
                    .doesNotContain("(start", "(for", "(JSON", "maybe", "enable");
        }
    }

    @Test
    void aLookupReportsOnlyTheFirstProblem() {
        String text = SmallBase.with("\"1.0.0\"", "\"1.0\"").replace("\"high\"", "\"hgih\"");

        assertThat(SmallBase.problems(text)).singleElement().asString().contains("three numbers");
        assertThat(SmallBase.faults(text)).hasSize(2);
    }

    @Test
    void ofVeryManyProblemsOnlySomeAreReported() {
        String facts = "\"facts\": [" + "{},".repeat(200_000);

        assertThat(SmallBase.faults(SmallBase.with("\"facts\": [", facts)))
                .hasSize(Problem.MOST + 1)
                .last()
                .isEqualTo("base.json: there are more than 1000 problems; these are some");
    }

    @Test
    void aBaseCutOffAnywhereHasAProblemWithItsPlace() {
        byte[] whole = SmallBase.TEXT.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            String cut = new String(whole, 0, length, StandardCharsets.UTF_8);

            assertThat(SmallBase.faults(cut))
                    .as("first %d bytes", length)
                    .isNotEmpty()
                    .allMatch(each -> each.matches("(?s)base\\.json:\\d+:\\d+: .+"));
        }
    }
}
