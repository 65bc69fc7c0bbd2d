package mns.load.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.Source;
import mns.fact.Topic;

/** A fact base that stays in its file: facts are read as they are asked for, and only whole chapters are kept. */
public final class FileFactBase implements FactBase {
    private final FactBaseParser parser;
    private final Preamble head;
    private final Map<String, Chapter> chapters = new HashMap<>();

    public FileFactBase(FactBaseParser parser) {
        this.parser = parser;
        this.head = parser.parseHead();
    }

    @Override
    public Header header() {
        return head.header();
    }

    @Override
    public List<Source> sources() {
        return head.sources();
    }

    @Override
    public Chapter chapter(Topic topic) {
        Chapter chapter = chapters.get(topic.id());
        if (chapter == null) {
            List<Fact> facts = new ArrayList<>();
            scan(List.of(topic), (passing, index) -> facts.add(passing.fact(index)));
            chapter = Chapter.of(facts);
            chapters.put(topic.id(), chapter);
        }
        return chapter;
    }

    @Override
    public void scan(List<Topic> topics, ObjIntConsumer<Chapter> visitor) {
        Set<String> wanted = new HashSet<>();
        for (Topic topic : topics) {
            wanted.add(topic.id());
        }
        parser.stream(head, new FactSink() {
            @Override
            public void accept(Fact fact) {
                visitor.accept(Chapter.of(List.of(fact)), 0);
            }

            @Override
            public boolean wants(String topic) {
                return wanted.contains(topic);
            }
        });
    }
}
