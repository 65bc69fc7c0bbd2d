package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.count.Tally;
import mns.query.search.QueryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scripts get: one array of facts, or one fact a line, with the member names of the fact base. */
final class JsonRendererTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void writesOneFactALineInOneArray() {
        assertThat(Output.of(JsonRenderer.array(false, List.of("id", "number", "tags", "nothing")), lights()))
                .isEqualTo("""
                        [
                        {"id":"lights/2","number":2,"tags":["tower","iron"]},
                        {"id":"lights/3","number":3,"tags":["ship","oil"]}
                        ]
                        """);
    }

    @Test
    void spreadsTheArrayOutForPeople() {
        assertThat(Output.of(JsonRenderer.array(true, List.of("id", "tags")), lights()))
                .isEqualTo("""
                [
                  {
                    "id": "lights/2",
                    "tags": [
                      "tower",
                      "iron"
                    ]
                  },
                  {
                    "id": "lights/3",
                    "tags": [
                      "ship",
                      "oil"
                    ]
                  }
                ]
                """);
    }

    @Test
    void writesJsonLinesWithoutAnArray() {
        assertThat(Output.of(JsonRenderer.lines(List.of("id", "date")), lights()))
                .isEqualTo("""
                {"id":"lights/2","date":"1858~"}
                {"id":"lights/3"}
                """);
    }

    @Test
    void writesAnEmptyArrayOrNoLineWhereNothingWasFound() {
        Answer.Listing nothing = new FactFinder(base).find(Query.ALL.in("wrecks"));

        assertThat(Output.of(JsonRenderer.array(true, List.of()), nothing)).isEqualTo("[]\n");
        assertThat(Output.of(JsonRenderer.array(false, List.of()), nothing)).isEqualTo("[]\n");
        assertThat(Output.of(JsonRenderer.lines(List.of()), nothing)).isEmpty();
    }

    @Test
    void keepsTheOrderInWhichFieldsAreAskedFor() {
        assertThat(Output.of(JsonRenderer.lines(List.of("title", "id")), lights())
                        .lines()
                        .findFirst())
                .contains("{\"title\":\"Şirvan bank\",\"id\":\"lights/2\"}");
    }

    @Test
    void addsTheScoreInASearchOnly() throws IOException {
        Answer.FactList search = new FactFinder(base).find(Query.ALL.searching(QueryReader.read(List.of("gas"))));

        assertThat(rows(Output.of(JsonRenderer.array(false, List.of()), search)))
                .hasSize(2)
                .extracting(row -> row.get("score"))
                .allSatisfy(score ->
                        assertThat(Double.parseDouble(score.toString())).isPositive())
                .allSatisfy(score -> assertThat(score.toString()).matches("\\d+\\.\\d{1,3}"));
        assertThat(Output.of(JsonRenderer.array(false, List.of()), lights())).doesNotContain("score");

        Answer.FactList without = new FactFinder(base).find(Query.ALL.searching(QueryReader.read(List.of("-gas"))));
        assertThat(Output.of(JsonRenderer.array(false, List.of()), without)).doesNotContain("score");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ../1905 | {"valid":"../1905","latest":"1905-12-31"}
            1905/.. | {"valid":"1905/..","earliest":"1905-01-01"}
            """)
    void tellsTheDaysThatATermHasAtItsEnds(String valid, String json) {
        Fact fact = MadeFact.plain("a/b").valid(valid).make();

        assertThat(Output.of(
                        JsonRenderer.lines(List.of("valid", "earliest", "latest")),
                        new Answer.FactCards(List.of(fact), base)))
                .isEqualTo(json + "\n");
    }

    @Test
    void losesNothingOfAnyAnswer() throws IOException {
        for (FactBase each : List.of(base, SampleBase.canalGuard(), SampleBase.bundled())) {
            List<Answer.Listing> answers = List.of(
                    new FactFinder(each).find(Query.ALL),
                    new Answer.FactCards(each.facts(), each),
                    Tally.sources(each, Query.ALL, each.sources()),
                    Tally.tags(each, Query.ALL),
                    HostileFact.list(HostileFact.TEXT));
            for (Answer.Listing answer : answers) {
                List<Map<String, Object>> rows = Rows.of(answer);

                assertThat(rows(Output.of(JsonRenderer.array(true, List.of()), answer)))
                        .isEqualTo(rows);
                assertThat(rows(Output.of(JsonRenderer.array(false, List.of()), answer)))
                        .isEqualTo(rows);
                String lines = Output.of(JsonRenderer.lines(List.of()), answer);
                assertThat(lines.lines()).hasSize(rows.size());
                assertThat(rows("[" + String.join(",", lines.lines().toList()) + "]"))
                        .isEqualTo(rows);
            }
        }
    }

    @Test
    void namesEveryMemberThatAFactMayHave() {
        List<String> names = new ArrayList<>();
        Rows.of(new FactFinder(base).find(Query.ALL.searching(QueryReader.read(List.of("the")))))
                .forEach(row -> names.addAll(row.keySet()));
        Rows.of(new FactFinder(base).find(Query.ALL)).forEach(row -> names.addAll(row.keySet()));

        assertThat(names).isSubsetOf(Rows.FACT);
    }

    private Answer.Listing lights() {
        return new FactFinder(base).find(Query.ALL.in("lights").part(1, 2));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            List<Map<String, Object>> rows = (List<Map<String, Object>>) value(parser);
            assertThat(parser.nextToken()).isNull();
            return rows;
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                return items;
            }
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    assertThat(members.put(name, value(parser)))
                            .as("member %s stands once", name)
                            .isNull();
                }
                return members;
            }
            case VALUE_NUMBER_INT -> {
                return parser.getIntValue();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return parser.getBooleanValue();
            }
            default -> {
                return parser.getText();
            }
        }
    }
}
