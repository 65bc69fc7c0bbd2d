package mns.load.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import mns.HostileText;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.SearchText;
import mns.fact.Topic;
import mns.load.check.FactBaseParser;
import mns.load.check.FileFactBase;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.JsonFile;

/** Whatever a file holds, it is a sound fact base however it is read, or is refused with a problem and nothing else. */
final class FactBaseFuzzTest {
    @FuzzTest
    void load(byte[] bytes) {
        JsonFile file = new JsonFile("base.json", () -> new ByteArrayInputStream(bytes));
        FactBase whole;
        try {
            whole = new FactBaseParser(file).parse().toFactBase();
        } catch (InvalidFactBaseException e) {
            assertThat(e.problems()).isNotEmpty();
            assertThatThrownBy(() -> new FileFactBase(new FactBaseParser(file)).facts())
                    .isInstanceOf(InvalidFactBaseException.class);
            return;
        }
        FactBase streamed = new FileFactBase(new FactBaseParser(file));
        assertThat(streamed.header()).isEqualTo(whole.header());
        assertThat(streamed.sources()).isEqualTo(whole.sources());
        assertThat(streamed.facts()).isEqualTo(whole.facts());
        for (Fact fact : whole.facts()) {
            SearchText.parts(fact)
                    .forEach(part -> assertThat(HostileText.raw(part, "")).isEmpty());
        }
        assertThat(prepared(whole)).isEqualTo(whole.facts());
    }

    /** Returns the facts of a base as they come out of its prepared form. */
    private static List<Fact> prepared(FactBase base) {
        List<Fact> facts = new ArrayList<>();
        for (Topic topic : base.topics()) {
            Chapter chapter = base.chapter(topic);
            PreparedText text = new PreparedText();
            for (int i = 0; i < chapter.size(); i++) {
                PreparedFact.write(chapter.searchText(i), chapter.fact(i), text);
            }
            PreparedLines lines = new PreparedLines(text.toString());
            for (int i = 0; i < lines.count(); i++) {
                facts.add(PreparedFact.read(topic.id(), lines.record(i)));
            }
        }
        return facts;
    }
}
