package mns.load.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Key;
import mns.fact.FactIndex.Kind;
import mns.fact.MemoryIndex;
import mns.fact.Postings;
import mns.fact.Source;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import mns.query.Labels;
import mns.text.Misspelling;

/** Compares all that one fact base answers with what another does. */
public final class SameBase {
    private static final List<Misspelling> MISSPELT =
            List.of(new Misspelling("counterr", false), new Misspelling("qanja", true), new Misspelling("ab", false));

    private static final List<String> PERIODS =
            List.of("../..", "1851", "1901-01-01", "1900/1950", "../1860", "1990/..", "199X", "0001", "9999");

    private SameBase() {}

    /** Fails unless a base answers everything as another, whose index is made in memory. */
    public static void assertSame(FactBase expected, FactBase actual) {
        assertThat(actual.header()).isEqualTo(expected.header());
        assertThat(actual.sources()).isEqualTo(expected.sources());
        for (Source source : expected.sources()) {
            assertThat(actual.source(source.id())).contains(source);
        }
        assertThat(actual.source("nowhere")).isEmpty();
        int ordinal = 0;
        for (Topic topic : expected.topics()) {
            Chapter chapter = expected.chapter(topic);
            assertSame(chapter, actual.chapter(topic), topic);
            for (int i = 0; i < chapter.size(); i++) {
                assertThat(actual.place(ordinal).fact()).isEqualTo(chapter.fact(i));
                ordinal++;
            }
        }
        for (Kind kind : List.of(Kind.TAG, Kind.SOURCE, Kind.SPEAKER, Kind.CONFIDENCE, Kind.MARK, Kind.YEAR)) {
            assertThat(Labels.of(actual, kind)).as("%s", kind).isEqualTo(Labels.of(expected, kind));
        }
        for (String key : List.of("terror", "spi", "secret servic", "nowher", "")) {
            assertThat(actual.synonyms(key)).as(key).isEqualTo(expected.synonyms(key));
        }
        assertSame(MemoryIndex.of(expected.topics(), expected::chapter), actual.index());
    }

    private static void assertSame(Chapter expected, Chapter actual, Topic topic) {
        assertThat(actual.size()).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.id(i)).isEqualTo(expected.id(i));
            assertThat(actual.when(i)).isEqualTo(expected.when(i));
            assertThat(actual.searchText(i)).isEqualTo(expected.searchText(i));
            assertThat(actual.fact(i)).isEqualTo(expected.fact(i));
            assertThat(actual.indexOf(expected.id(i))).isEqualTo(i);
        }
        for (String name : List.of("", "1", "2", "7", "x 1", "x 2", "x", "1 2", "999999999999", "a/b")) {
            assertThat(actual.indexOfName(name)).as(name).isEqualTo(expected.indexOfName(name));
            String start = topic.id() + "/" + name.replace(' ', '-');
            for (int most : new int[] {0, 1, 5, 200}) {
                assertThat(actual.beginning(start, most)).as(start).isEqualTo(expected.beginning(start, most));
            }
            for (String other : List.of("", "3", "12")) {
                assertThat(actual.numbered(name, other))
                        .as("%s to %s", name, other)
                        .isEqualTo(expected.numbered(name, other));
            }
        }
        for (String none : List.of("", "/", topic.id(), topic.id() + "/", topic.id() + "/nowhere", "nowhere/1")) {
            assertThat(actual.indexOf(none)).as(none).isEqualTo(-1);
        }
    }

    private static void assertSame(FactIndex expected, FactIndex actual) {
        assertThat(actual.size()).isEqualTo(expected.size());
        assertThat(actual.meanLength()).isEqualTo(expected.meanLength());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.length(i)).isEqualTo(expected.length(i));
        }
        for (Kind kind : Kind.values()) {
            List<Key> keys = expected.keys(kind, "", Integer.MAX_VALUE);
            assertThat(actual.keys(kind, "", Integer.MAX_VALUE)).isEqualTo(keys);
            for (Key key : keys) {
                assertThat(pairs(actual.postings(kind, key.text())))
                        .as("%s %s", kind, key)
                        .isEqualTo(pairs(expected.postings(kind, key.text())));
                String prefix = key.text().substring(0, (key.text().length() + 1) / 2);
                assertThat(actual.keys(kind, prefix, 3)).isEqualTo(expected.keys(kind, prefix, 3));
                assertThat(actual.postings(kind, key.text() + "\u0001").size()).isZero();
            }
            assertThat(actual.postings(kind, "").size()).isZero();
            assertThat(actual.keys(kind, "\uffff", 3)).isEmpty();
            assertThat(actual.keysNear(kind, MISSPELT, Integer.MAX_VALUE))
                    .isEqualTo(expected.keysNear(kind, MISSPELT, Integer.MAX_VALUE));
        }
        for (String each : PERIODS) {
            EdtfDate period = each.equals("../..") ? EdtfDate.ALWAYS : EdtfDate.parse(each);
            assertThat(actual.dated(period)).as(each).isEqualTo(expected.dated(period));
            assertThat(actual.countDated(period)).as(each).isEqualTo(expected.countDated(period));
            for (int most : new int[] {0, 1, 5, Integer.MAX_VALUE}) {
                assertThat(actual.chronological(period, most)).as(each).isEqualTo(expected.chronological(period, most));
            }
        }
    }

    private static List<String> pairs(Postings postings) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < postings.size(); i++) {
            pairs.add(postings.ordinal(i) + " " + postings.frequency(i));
        }
        return pairs;
    }
}
