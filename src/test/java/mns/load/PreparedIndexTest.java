package mns.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mns.SampleBase;
import mns.fact.EdtfDate;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Key;
import mns.fact.FactIndex.Kind;
import mns.fact.Postings;
import mns.fact.Synonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The index in its prepared form tells the same as the one in memory. */
final class PreparedIndexTest {
    private static final FactBase BASE = SampleBase.lighthouse();
    private static final FactIndex MEMORY = BASE.index();
    private static final FactIndex PREPARED = prepared();

    private static FactIndex prepared() {
        PreparedText text = new PreparedText();
        PreparedIndex.write(BASE, MEMORY, text);
        return new PreparedIndex("a line before it\n" + text);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void hasTheSameKeysWithTheSamePostings(Kind kind) {
        List<Key> keys = MEMORY.keys(kind, "", Integer.MAX_VALUE);

        assertThat(PREPARED.keys(kind, "", Integer.MAX_VALUE)).isNotEmpty().isEqualTo(keys);
        for (Key key : keys) {
            Postings postings = PREPARED.postings(kind, key.text());
            assertThat(shown(postings)).as(key.text()).isEqualTo(shown(MEMORY.postings(kind, key.text())));
            assertThat(postings.size()).isEqualTo(key.facts());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "l", "light", "lights", "zzz", "灯", "灯台船", "a\tb", "\u0000", "\uffff"})
    void findsKeysByTheirBeginning(String prefix) {
        assertThat(PREPARED.keys(Kind.WORD, prefix, 100)).isEqualTo(MEMORY.keys(Kind.WORD, prefix, 100));
        assertThat(shown(PREPARED.postings(Kind.WORD, prefix))).isEqualTo(shown(MEMORY.postings(Kind.WORD, prefix)));
    }

    @Test
    void knowsHowLongFactsAre() {
        assertThat(PREPARED.size()).isEqualTo(BASE.facts().size());
        assertThat(PREPARED.meanLength()).isEqualTo(MEMORY.meanLength());
        for (int i = 0; i < MEMORY.size(); i++) {
            assertThat(PREPARED.length(i)).isEqualTo(MEMORY.length(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1851-04-30", "1880", "185X", "2020", "1904/"})
    void findsFactsByTheirDates(String period) {
        EdtfDate date = EdtfDate.parse(period);

        assertThat(PREPARED.dated(date)).isEqualTo(MEMORY.dated(date));
    }

    @Test
    void numbersFactsTopicByTopic() {
        List<String> ids = IntStream.range(0, MEMORY.size())
                .mapToObj(i -> BASE.place(i).fact().id())
                .toList();

        assertThat(ids).isEqualTo(BASE.facts().stream().map(fact -> fact.id()).toList());
    }

    @Test
    void keepsSynonymsOfItsWordsOnly() {
        Synonyms kept =
                Synonyms.of(List.of(List.of("lamp", "light", "zeppelin"))).within(MEMORY);

        assertThat(kept.like("lamps")).containsExactly("light");
        assertThat(Synonyms.ofLines(kept.lines()).like("zeppelin")).containsExactly("lamp", "light");
        assertThat(kept.like("oil")).isEmpty();
    }

    private static String shown(Postings postings) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < postings.size(); i++) {
            shown.append(postings.ordinal(i))
                    .append(':')
                    .append(postings.frequency(i))
                    .append(' ');
        }
        return shown.toString();
    }
}
