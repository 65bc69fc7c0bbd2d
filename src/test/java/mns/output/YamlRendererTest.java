package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.text.TerminalText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader of YAML 1.1 and one of YAML 1.2 find the rows that JSON has. */
final class YamlRendererTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void writesOneListOfFactsWithEveryTextInQuotes() {
        Answer.Listing lightship =
                new FactFinder(base).find(Query.ALL.in("lights").part(2, 1));

        assertThat(Output.of(new YamlRenderer(List.of("number", "id", "evidence", "tags", "date")), lightship))
                .isEqualTo("""
                        - number: 3
                          id: "lights/3"
                          evidence:
                            - source: "light-list"
                              locator: "page 4"
                              stance: "supports"
                            - source: "coast-gazette"
                              locator: "paragraph 2"
                              stance: "disputes"
                              says: "The lightship stayed until 1905."
                              note: "From memory."
                          tags:
                            - "ship"
                            - "oil"
                        """);
    }

    @Test
    void writesAnEmptyListWhereNothingWasFoundAndAnEmptyMapWhereAFactHasNoneOfTheFields() {
        assertThat(Output.of(new YamlRenderer(List.of()), new FactFinder(base).find(Query.ALL.in("wrecks"))))
                .isEqualTo("[]\n");
        assertThat(Output.of(
                        new YamlRenderer(List.of("score")),
                        new FactFinder(base).find(Query.ALL.in("lights").part(0, 1))))
                .isEqualTo("- {}\n");
    }

    @Test
    @Tag("exhaustive")
    void losesNothingOfAnyAnswer() {
        TrapText.answers().forEach(YamlRendererTest::assertLosesNothing);
    }

    static void assertLosesNothing(Answer.Listing answer) {
        String output = Output.of(new YamlRenderer(List.of()), answer);

        assertThat(YamlReader.read(output)).isEqualTo(whole(Rows.of(answer)));
        assertThat(TerminalText.safe(output.replace("\n", ""))).isEqualTo(output.replace("\n", ""));
    }

    /** Returns a value in which halves of characters, which YAML cannot hold, are shown. */
    private static Object whole(Object value) {
        if (value instanceof List<?> items) {
            List<Object> whole = new ArrayList<>();
            items.forEach(each -> whole.add(whole(each)));
            return whole;
        }
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> whole = new LinkedHashMap<>();
            members.forEach((name, each) -> whole.put(name, whole(each)));
            return whole;
        }
        if (value instanceof String text) {
            StringBuilder whole = new StringBuilder();
            text.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(each -> whole.append(
                            Character.isSurrogate(each.charAt(0)) && each.length() == 1
                                    ? TerminalText.safe(each)
                                    : each));
            return whole.toString();
        }
        return value;
    }
}
