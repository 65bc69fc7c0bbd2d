package mns.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Topic;
import org.junit.jupiter.api.Test;

/** Help shows words of the fact base in use. */
class ExamplesTest {
    @Test
    void theFifthFactOfTheFirstNumberedTopicServes() {
        FactBase base = base(named("first"), numbered("second", 7), numbered("third", 7));

        assertThat(Examples.of(base)).isEqualTo(new Examples("second", "second/5", "tag", "Title"));
        assertThat(Examples.of(base(numbered("only", 5))).id()).isEqualTo("only/5");
    }

    @Test
    void ofFewerThanFiveTheLastServes() {
        assertThat(Examples.of(base(numbered("few", 4))).id()).isEqualTo("few/4");
        assertThat(Examples.of(base(numbered("one", 1))).id()).isEqualTo("one/1");
    }

    @Test
    void whereNothingIsNumberedTheFirstTopicServes() {
        assertThat(Examples.of(base(named("first"), named("second"))).id()).isEqualTo("first/b");
    }

    @Test
    void whereThereIsNoFactSomethingLikeOneServes() {
        assertThat(Examples.of(base(List.of()))).isEqualTo(new Examples("empty", "empty/1", "tag", "title"));
        assertThat(Examples.of(base(List.of(), numbered("full", 2))).id()).isEqualTo("full/2");
    }

    private static List<Fact> named(String topic) {
        return List.of(
                MadeFact.plain(topic + "/a").make(),
                MadeFact.plain(topic + "/b").make());
    }

    private static List<Fact> numbered(String topic, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> MadeFact.plain(topic + "/" + i).number(i).make())
                .toList();
    }

    @SafeVarargs
    private static FactBase base(List<Fact>... chapters) {
        List<Topic> topics = new ArrayList<>();
        for (List<Fact> facts : chapters) {
            topics.add(new Topic(facts.isEmpty() ? "empty" : facts.get(0).topic(), "Title", "Text."));
        }
        Header usual = SampleBase.lighthouse().header();
        Header header = new Header(
                usual.id(),
                usual.title(),
                usual.description(),
                usual.version(),
                usual.license(),
                usual.names(),
                usual.lifetime(),
                topics);
        return FactBase.of(header, List.of(), topic -> Chapter.of(chapters[topics.indexOf(topic)]));
    }
}
