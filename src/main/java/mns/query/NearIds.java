package mns.query;

import java.util.ArrayList;
import java.util.List;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.text.Folding;
import mns.text.Spelling;

/** Finds the ids that someone may have meant by one that is not there. */
final class NearIds {
    private static final int MOST = 3;

    /** More than anybody has seen the ids of. */
    private static final int MOST_COMPARED = 20_000;

    private NearIds() {}

    static List<String> inTopic(FactBase base, Topic topic, String name) {
        List<String> names = new ArrayList<>();
        Chapter chapter = base.chapter(topic);
        for (int i = 0; i < Math.min(MOST_COMPARED, chapter.size()); i++) {
            names.add(chapter.id(i).substring(topic.id().length() + 1));
        }
        List<String> near = Spelling.near(bare(name), names);
        List<String> ids = new ArrayList<>();
        for (String each : near.isEmpty() ? containing(name, names) : near) {
            ids.add(topic.id() + "/" + each);
        }
        return ids.isEmpty() ? withName(base, name) : ids;
    }

    /** For what names no topic: facts of any topic with that name, else ids spelt nearly so. */
    static List<String> inAnyTopic(FactBase base, String word) {
        List<String> sameName = withName(base, word);
        if (!sameName.isEmpty()) {
            return sameName;
        }
        List<String> ids = new ArrayList<>();
        for (Topic topic : base.topics()) {
            Chapter chapter = base.chapter(topic);
            for (int i = 0; i < chapter.size() && ids.size() < MOST_COMPARED; i++) {
                ids.add(chapter.id(i));
            }
        }
        List<String> near = Spelling.near(bare(word), ids);
        return near.isEmpty() ? containing(word, ids) : near;
    }

    /** Returns what was typed without the brackets, quotes and punctuation that are copied along with an id. */
    private static String bare(String typed) {
        int begin = 0;
        int end = typed.length();
        while (begin < end && !Character.isLetterOrDigit(typed.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(typed.charAt(end - 1))) {
            end--;
        }
        return begin == end ? typed : typed.substring(begin, end);
    }

    private static List<String> withName(FactBase base, String name) {
        String asked = Folding.fold(name);
        List<String> ids = new ArrayList<>();
        for (Topic topic : base.topics()) {
            Chapter chapter = base.chapter(topic);
            int position = chapter.indexOfName(asked);
            String id = position < 0 ? "" : chapter.id(position);
            if (Folding.fold(id).endsWith("/" + asked) && ids.size() < MOST) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static List<String> containing(String word, List<String> candidates) {
        String folded = Folding.fold(word).strip();
        List<String> containing = new ArrayList<>();
        for (String candidate : candidates) {
            if (folded.length() > 2
                    && containing.size() < MOST
                    && Folding.fold(candidate).contains(folded)) {
                containing.add(candidate);
            }
        }
        return containing;
    }
}
