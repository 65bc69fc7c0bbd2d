package mns.load.prepared;

import java.util.Arrays;
import java.util.Optional;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.SearchText;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import org.jspecify.annotations.Nullable;

/** A chapter of a prepared form, of which a fact is read when it is asked for. */
final class PreparedChapter implements Chapter {
    private final PageReader pages;
    private final Contents contents;
    private final Original original;
    private final Topic topic;
    private final int first;
    private final int size;
    private @Nullable Fact last;
    private int lastIndex = -1;

    PreparedChapter(PageReader pages, Contents contents, Original original, Topic topic, int first, int size) {
        this.original = original;
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

    private Chapter unprepared() {
        return original.base().chapter(topic);
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
            fact = unprepared().fact(index);
        }
        last = fact;
        lastIndex = index;
        return fact;
    }

    @Override
    public String id(int index) {
        try {
            return FactRecord.id(topic.id(), record(index));
        } catch (DamageException e) {
            return unprepared().id(index);
        }
    }

    @Override
    public Optional<EdtfDate> when(int index) {
        try {
            return FactRecord.when(record(index));
        } catch (DamageException e) {
            return unprepared().when(index);
        }
    }

    @Override
    public String searchText(int index) {
        try {
            String text = FactRecord.searchText(record(index));
            return text.isEmpty() ? SearchText.of(fact(index)) : text;
        } catch (DamageException e) {
            return unprepared().searchText(index);
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
            return unprepared().indexOf(id);
        }
    }

    @Override
    public int indexOfName(String folded) {
        try {
            // Names have no blanks, and hyphens fold to such.
            int named = indexOf(topic.id() + '/' + folded.replace(' ', '-'));
            if (named >= 0 || folded.isEmpty()) {
                return named;
            }
            KeyReader keys = numbersFrom(folded);
            return keys.isAt(IndexWriter.number(topic.id(), folded)) ? (int) keys.first() - first : -1;
        } catch (DamageException e) {
            return unprepared().indexOfName(folded);
        }
    }

    private KeyReader numbersFrom(String digits) {
        return KeyReader.from(pages, contents.table(Contents.NUMBERS), IndexWriter.number(topic.id(), digits));
    }

    @Override
    public int[] numbered(String least, String greatest) {
        try {
            String all = topic.id() + '/';
            String end = IndexWriter.number(topic.id(), greatest);
            KeyReader keys = numbersFrom(least);
            int[] found = new int[16];
            int count = 0;
            while (!keys.ended()
                    && keys.key().startsWith(all)
                    && (greatest.isEmpty() || keys.key().compareTo(end) <= 0)) {
                found = count < found.length ? found : Arrays.copyOf(found, count * 2);
                found[count++] = (int) keys.first() - first;
                keys.advance();
            }
            return Arrays.copyOf(found, count);
        } catch (DamageException e) {
            return unprepared().numbered(least, greatest);
        }
    }

    @Override
    public int[] beginning(String start, int most) {
        String all = topic.id() + '/';
        String prefix = all.startsWith(start) ? all : start;
        try {
            KeyReader keys = KeyReader.from(pages, contents.table(Contents.IDS), prefix);
            int[] found = new int[Math.min(most, size)];
            int count = 0;
            while (count < found.length && !keys.ended() && keys.key().startsWith(prefix) && prefix.startsWith(all)) {
                found[count++] = (int) keys.first() - first;
                keys.advance();
            }
            int[] positions = Arrays.copyOf(found, count);
            Arrays.sort(positions);
            return positions;
        } catch (DamageException e) {
            return unprepared().beginning(start, most);
        }
    }
}
