package mns.cli.help;

import java.util.List;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Topic;

/**
 * Words of a fact base that serve as examples in its help.
 *
 * @param topic a topic
 * @param id a fact of that topic
 * @param tag a tag of that fact
 * @param title the title of that fact
 */
public record Examples(String topic, String id, String tag, String title) {
    private static final int USUAL_NUMBER = 5;

    /** Returns words of a fact base; a numbered topic serves best, and in it a fact that is not the first. */
    public static Examples of(FactBase base) {
        Topic topic = numbered(base);
        Chapter chapter = base.chapter(topic);
        if (chapter.size() == 0) {
            return new Examples(topic.id(), topic.id() + "/1", "tag", "title");
        }
        Fact fact = chapter.fact(Math.min(USUAL_NUMBER, chapter.size()) - 1);
        return new Examples(topic.id(), fact.id(), fact.tags().get(0), fact.title());
    }

    private static Topic numbered(FactBase base) {
        List<Topic> topics = base.topics();
        for (Topic topic : topics) {
            Chapter chapter = base.chapter(topic);
            if (chapter.size() > 0 && chapter.fact(0).number().isPresent()) {
                return topic;
            }
        }
        return topics.get(0);
    }
}
