package mns.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exactly an id is that fact; only then is it read as a number, a range or another spelling. */
final class ExactIdTest {
    private static final Topic MISSIONS = new Topic("a", "Missions", "Its missions.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 01 007 7 1-3 2 3       | 01         | 01
            1 01 007 7 1-3 2 3       | 1          | 1
            1 01 007 7 1-3 2 3       | 001        | 1
            1 01 007 7 1-3 2 3       | 007        | 007
            1 01 007 7 1-3 2 3       | 7          | 7
            1 01 007 7 1-3 2 3       | 07         | 7
            1 01 007 7 1-3 2 3       | 1-3        | 1-3
            1 01 007 7 1-3 2 3       | 01-3       | 1 2 3
            1 01 007 7 1-3 2 3       | 1..3       | 1 2 3
            1 01 007 7 1-3 2 3       | 1-3,2      | 1-3 2
            1 01 007 7 1-3 2 3       | 2-         | 2 3 7
            007                      | 007        | 007
            007                      | 7          |
            2008-2009 1914-18        | 2008-2009  | 2008-2009
            2008-2009 1914-18        | 1914-18    | 1914-18
            2008-2009 1914-18        | 1914–18    | 1914-18
            help 1-a                 | help       | help
            help 1-a                 | 1-A        | 1-a
            0 1 2                    | 0          | 0
            0 1 2                    | 0-1        | 0 1
            7 8 10 9                 | 7-10       | 7 8 9 10
            7 8 10 9                 | 8-9        | 8 9
            99999999999 100000000000 3 | 100000000000 | 100000000000
            99999999999 100000000000 3 | 4-       | 99999999999 100000000000
            4294967297 1             | 1          | 1
            4294967297 2             | 1          |
            """)
    void theNameItselfComesFirst(String names, String asked, String found) {
        FactBase base = base(names);
        FactSelector inAny = new FactSelector(base);
        FactSelector inTopic = new FactSelector(base);

        inAny.select("a/" + asked);
        inTopic.selectIn(MISSIONS, asked);

        List<String> expected = found == null ? List.of() : List.of(found.split(" "));
        assertThat(inAny.found()).extracting(Fact::name).isEqualTo(expected);
        assertThat(inTopic.found()).extracting(Fact::name).isEqualTo(expected);
        assertThat(inAny.missing()).hasSize(found == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 8 9      | 3   | the facts of a are numbered 7 to 9
            7 9        | 8   | the facts of a are numbered 7 to 9, with gaps
            7          | 1-3 | the only number in a is 7
            1 99999999999 | 5 | the facts of a are numbered 1 to 99999999999, with gaps
            """)
    void ofANumberThatIsNotThereTheBoundsAreNamed(String names, String asked, String advice) {
        FactSelector selector = new FactSelector(base(names));

        selector.select("a/" + asked);

        assertThat(selector.found()).isEmpty();
        assertThat(selector.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.asked()).isEqualTo("a/" + asked);
            assertThat(missing.advice()).isEqualTo(advice);
        });
    }

    @Test
    void numberAndRangeAgreeThoughTheNumberContradictsTheName() {
        FactBase base = FactBase.of(
                SampleBase.header(List.of(MISSIONS)),
                List.of(),
                topic -> Chapter.of(List.of(
                        MadeFact.plain("a/7").number(1).make(),
                        MadeFact.plain("a/13").number(7).make())));
        FactSelector selector = new FactSelector(base);

        selector.select("a/7");
        selector.select("a/7-7");

        assertThat(selector.found()).extracting(Fact::id).containsExactly("a/7");
    }

    @Test
    void namesOfDigitsAreSortedAsNumbers() {
        FactBase base = base("help 99999999999 10 0 9 01 100000000000");

        Answer.FactList list = new FactFinder(base).find(Query.ALL);

        assertThat(list.hits())
                .extracting(hit -> hit.fact().name())
                .containsExactly("0", "9", "10", "99999999999", "100000000000", "help", "01");
    }

    private static FactBase base(String names) {
        List<Fact> facts = new ArrayList<>();
        for (String name : names.split(" ")) {
            facts.add(MadeFact.plain("a/" + name).make());
        }
        return FactBase.of(SampleBase.header(List.of(MISSIONS)), List.of(), topic -> Chapter.of(facts));
    }
}
