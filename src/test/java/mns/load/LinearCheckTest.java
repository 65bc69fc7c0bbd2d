package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mns.MadeFact;
import mns.Work;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.Header;
import mns.fact.Source;
import mns.fact.Stance;
import mns.fact.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A check looks at each member a few times, however many there are. */
final class LinearCheckTest {
    private static final int MANY = 100_000;
    private static final int LOOKS_AT_EACH = 10;
    private static final Content SMALL = SmallBase.parse(SmallBase.TEXT);

    /** Items that are made when they are looked at, and looked at a few times only. */
    private static final class Counted<T> extends AbstractList<T> {
        private final IntFunction<T> maker;
        private long looks;

        Counted(IntFunction<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get(int index) {
            looks++;
            if (looks > (long) MANY * LOOKS_AT_EACH) {
                throw new AssertionError("each item was looked at more than " + LOOKS_AT_EACH + " times");
            }
            return maker.apply(index);
        }

        @Override
        public int size() {
            return MANY;
        }
    }

    @Test
    void theRulesLookAtManyFactsAFewTimes() {
        List<Fact> facts = new Counted<>(i -> MadeFact.plain("lamps/" + (i + 1))
                .evidence(List.of(evidence(0)))
                .related(List.of("lamps/" + (i % 2 == 0 ? i + 2 : i)))
                .make());

        assertThat(breaches(facts, List.of(source(0)), List.of(topic("lamps")))).isEmpty();
    }

    @Test
    void theRulesLookAtManyPiecesOfEvidenceAFewTimes() {
        Fact fact = MadeFact.plain("lamps/1")
                .evidence(new Counted<>(LinearCheckTest::evidence))
                .make();

        assertThat(breaches(List.of(fact), List.of(source(0)), List.of(topic("lamps"))))
                .isEmpty();
    }

    @Test
    void theRulesLookAtManyRelatedFactsAFewTimes() {
        Fact fact = MadeFact.plain("lamps/1")
                .evidence(List.of(evidence(0)))
                .related(new Counted<>(i -> "lamps/no" + i))
                .make();

        assertThat(breaches(List.of(fact), List.of(source(0)), List.of(topic("lamps"))))
                .hasSize(FactBaseCheck.MOST + 1);
    }

    @Test
    void theRulesLookAtManySourcesAndTopicsAFewTimes() {
        List<Source> sources = new Counted<>(LinearCheckTest::source);
        List<Topic> topics = new Counted<>(i -> topic("lamps-" + i));

        assertThat(breaches(List.of(), sources, topics)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("members")
    void aFileWithManyOfAMemberTakesLittleWork(String member, String text, int faults) {
        Work work = new Work();

        List<String> found = SmallBase.faults(text);

        // Linear work is a second or two; the square of it would be minutes at least.
        work.assertLessThan(Duration.ofSeconds(20));
        assertThat(found).as(member).hasSize(faults);
    }

    static Stream<Arguments> members() {
        String topics = many("{\"id\": \"oils-%d\", \"title\": \"O\", \"description\": \"O\"}");
        String sources = many("{\"id\": \"book-%d\", \"type\": \"book\", \"title\": \"B\"}");
        String evidence = many("{\"source\": \"list\", \"locator\": \"page %d\", \"stance\": \"supports\"}");
        String facts = many(SmallBase.OTHER.replace("lamps/2", "lamps/9%d").replaceFirst(",$", ""));
        String names = many("{\"language\": \"en\", \"name\": \"N%d\"}");
        return Stream.of(
                Arguments.of("facts", SmallBase.with("\"facts\": [", "\"facts\": [" + facts + ", "), 0),
                Arguments.of("topics", SmallBase.with("\"topics\": [", "\"topics\": [" + topics + ", "), 0),
                Arguments.of("sources", SmallBase.with("\"sources\": [", "\"sources\": [" + sources + ", "), 0),
                Arguments.of("names", SmallBase.with("\"names\": [", "\"names\": [" + names + ", "), 0),
                Arguments.of(
                        "spellings",
                        SmallBase.with(
                                "\"name\": \"Light\"", "\"name\": \"L\", \"spellings\": [" + many("\"s%d\"") + "]"),
                        0),
                Arguments.of("tags", SmallBase.with("[\"oil\"]", "[" + many("\"t%d\"") + "]"), 0),
                Arguments.of(
                        "keywords", SmallBase.with("\"date\": \"1851\"", "\"keywords\": [" + many("\"k%d\"") + "]"), 0),
                Arguments.of("evidence", SmallBase.with("\"evidence\": [", "\"evidence\": [" + evidence + ", "), 1),
                Arguments.of(
                        "related",
                        SmallBase.with("\"date\": \"1851\"", "\"related\": [" + many("\"lamps/n%d\"") + "]"),
                        FactBaseCheck.MOST + 1));
    }

    private static String many(String form) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> form.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> breaches(List<Fact> facts, List<Source> sources, List<Topic> topics) {
        Header of = SMALL.header();
        Header header = new Header(
                of.id(), of.title(), of.description(), of.version(), of.license(), of.names(), of.lifetime(), topics);
        return Rules.breaches(new Content(header, sources, facts), List.of("help"));
    }

    private static Evidence evidence(int index) {
        Evidence first = SMALL.facts().get(0).evidence().get(0);
        return new Evidence(
                first.source(), "page " + index, Stance.SUPPORTS, first.says(), first.note(), first.passage());
    }

    private static Source source(int index) {
        Source first = SMALL.sources().get(0);
        String id = index == 0 ? first.id() : first.id() + "-" + index;
        return new Source(
                id,
                first.type(),
                first.title(),
                first.publisher(),
                first.url(),
                first.issued(),
                first.accessed(),
                first.language(),
                first.license(),
                first.note());
    }

    private static Topic topic(String id) {
        return new Topic(id, "Lamps", "Its lamps.");
    }
}
