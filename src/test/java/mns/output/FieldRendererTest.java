package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mns.SampleBase;
import mns.fact.FactBase;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.count.SourceOrder;
import mns.query.count.Tally;
import mns.query.search.QueryReader;
import org.junit.jupiter.api.Test;

/** The fields asked for stand in the order asked for, separated by tabs, one row a line. */
final class FieldRendererTest {
    private final FactBase base = SampleBase.lighthouse();

    @Test
    void writesTheFieldsAskedForInTheirOrder() {
        assertThat(facts("number", "id", "earliest", "latest")).isEqualTo("""
                2\tlights/2\t1858-01-01\t1858-12-31
                3\tlights/3\t1880-05-01\t1903-12-31
                """);
    }

    @Test
    void leavesEmptyWhatAFactDoesNotHave() {
        assertThat(facts("date", "valid", "note", "score")).isEqualTo("1858~\t\t\t\n\t1880-05/1903\t\t\n");
    }

    @Test
    void joinsTheItemsOfAList() {
        assertThat(facts("tags", "id")).isEqualTo("tower; iron\tlights/2\nship; oil\tlights/3\n");
        assertThat(facts("evidence").lines().findFirst()).contains("light-list (page 3, line 2)");
    }

    @Test
    void writesTheScoreOfASearch() {
        Query query = Query.ALL.searching(QueryReader.read(List.of("gas")));

        assertThat(Output.of(new FieldRenderer(List.of("id", "score")), new FactFinder(base).find(query)))
                .matches("lights/4\t\\d\\.\\d{1,3}\nhistory/electric-light\t\\d\\.\\d{1,3}\n");
    }

    @Test
    void writesFieldsOfSourcesAndTags() {
        assertThat(Output.of(
                        new FieldRenderer(List.of("facts", "id", "license")),
                        Tally.sources(base, Query.ALL, SourceOrder.BASE)))
                .isEqualTo("6\tlight-list\tCC0-1.0\n6\tcoast-gazette\t\n0\tunread-log\t\n");
        assertThat(Output.of(new FieldRenderer(List.of("tag")), Tally.tags(base, Query.ALL.part(0, 1))))
                .isEqualTo("tower\n");
    }

    @Test
    void neverBreaksARow() {
        assertThat(Output.of(new FieldRenderer(List.of("title", "tags")), HostileFact.list("a\nb\tc")))
                .isEqualTo("a^Jb^Ic\ta^Jb^Ic\n");
    }

    private String facts(String... fields) {
        return Output.of(
                new FieldRenderer(List.of(fields)),
                new FactFinder(base).find(Query.ALL.in("lights").part(1, 2)));
    }
}
