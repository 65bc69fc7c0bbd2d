package mns.load.prepared;

import java.util.Optional;
import mns.fact.Chapter;
import mns.fact.EdtfDate;
import mns.fact.Fact;
import mns.fact.SearchText;
import mns.fact.Topic;
import org.jspecify.annotations.Nullable;

/** A chapter of a prepared form, of which a fact is read when it is asked for. */
final class PreparedChapter implements Chapter {
    private final PageReader pages;
    private final Contents contents;
    private final Fallback fallback;
    private final Topic topic;
    private final int first;
    private final int size;
    private @Nullable Fact last;
    private int lastIndex = -1;

    PreparedChapter(PageReader pages, Contents contents, Fallback fallback, Topic topic, int first, int size) {
        this.fallback = fallback;
        this.pages = pages;
        this.contents = contents;
        this.topic = topic;
        this.first = first;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    private PageCursor record(int index) {
        return new PageCursor(pages, new PageCursor(pages, contents.row(first + index)).fixed(Contents.PLACE));
    }

    private Chapter original() {
        return fallback.base().chapter(topic);
    }

    @Override
    public Fact fact(int index) {
        if (last != null && lastIndex == index) {
            return last;
        }
        Fact fact;
        try {
            fact = FactRecord.read(topic.id(), record(index));
        } catch (DamageException e) {
            fact = original().fact(index);
        }
        last = fact;
        lastIndex = index;
        return fact;
    }

    @Override
    public String id(int index) {
        try {
            return FactRecord.id(record(index));
        } catch (DamageException e) {
            return original().id(index);
        }
    }

    @Override
    public Optional<EdtfDate> when(int index) {
        try {
            return FactRecord.when(record(index));
        } catch (DamageException e) {
            return original().when(index);
        }
    }

    @Override
    public String searchText(int index) {
        try {
            String text = FactRecord.searchText(record(index));
            return text.isEmpty() ? SearchText.of(fact(index)) : text;
        } catch (DamageException e) {
            return original().searchText(index);
        }
    }

    @Override
    public int indexOf(String id) {
        if (!id.startsWith(topic.id()) || id.indexOf('/') != topic.id().length()) {
            return -1;
        }
        try {
            KeyReader keys = KeyReader.from(pages, contents.table(Contents.IDS), id);
            return keys.isAt(id) ? (int) keys.first() - first : -1;
        } catch (DamageException e) {
            return original().indexOf(id);
        }
    }
}
