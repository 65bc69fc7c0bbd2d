package mns.load.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactPlace;
import mns.fact.Header;
import mns.fact.Source;
import mns.fact.Topic;
import mns.fact.date.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact base in its prepared form, of which no more is read than what is asked for.
 *
 * <p>Where a part of it is damaged, the answer comes from what it was made from.
 */
public final class PreparedBase implements FactBase {
    private final PageReader pages;
    private final Contents contents;
    private final Original original;
    private final Map<String, Chapter> chapters = new HashMap<>();
    private @Nullable Header header;
    private @Nullable FactIndex index;

    private PreparedBase(PageReader pages, Contents contents, Original original) {
        this.pages = pages;
        this.contents = contents;
        this.original = original;
    }

    /**
     * Opens a prepared form, empty where it is missing or damaged, or was made from something else.
     *
     * @param file its name
     * @param key what it was to be made from
     * @param original reads that
     */
    public static Optional<FactBase> open(String file, String key, Original original) {
        FilePages pages;
        try {
            pages = FilePages.open(file, 0);
        } catch (IOException e) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(pages, key, original));
        } catch (DamageException e) {
            close(pages);
            return Optional.empty();
        }
    }

    /**
     * What a prepared form is.
     *
     * @param key what it was made from
     * @param facts how many facts it has
     */
    public record Form(String key, int facts) {}

    /** Tells what a prepared form is, empty if it is none or damaged. */
    public static Optional<Form> inspect(String file) {
        try (FilePages pages = FilePages.open(file, 0)) {
            Contents contents = Contents.read(pages.asForm());
            return Optional.of(new Form(contents.key(), contents.facts()));
        } catch (IOException | DamageException e) {
            return Optional.empty();
        }
    }

    static FactBase open(PageReader pages, String key, Original original) {
        Contents contents = Contents.read(pages.asForm());
        if (!contents.key().equals(key)) {
            throw new DamageException("this was made from something else");
        }
        return new PreparedBase(pages, contents, original);
    }

    private static void close(PageReader pages) {
        try {
            pages.close();
        } catch (IOException e) {
            // Nothing was written to it.
        }
    }

    @Override
    public Header header() {
        if (header == null) {
            try {
                header = contents.header().withSynonyms(contents.synonyms(pages));
            } catch (DamageException e) {
                header = original.base().header();
            }
        }
        return header;
    }

    @Override
    public EdtfDate lifetime() {
        return contents.header().lifetime();
    }

    @Override
    public List<Topic> topics() {
        return contents.header().topics();
    }

    @Override
    public List<Source> sources() {
        try {
            PageCursor in = new PageCursor(pages, contents.sources());
            int count = in.count();
            List<Source> sources = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                sources.add(SourceRecord.read(in));
            }
            return sources;
        } catch (DamageException e) {
            return original.base().sources();
        }
    }

    @Override
    public Optional<Source> source(String id) {
        try {
            KeyReader keys = KeyReader.from(pages, contents.table(Contents.SOURCES), id);
            return keys.isAt(id)
                    ? Optional.of(SourceRecord.read(new PageCursor(pages, keys.first())))
                    : Optional.empty();
        } catch (DamageException e) {
            return original.base().source(id);
        }
    }

    @Override
    public List<String> synonyms(String key) {
        try {
            KeyReader keys = KeyReader.from(pages, contents.table(Contents.SYNONYMS), key);
            return keys.isAt(key) ? new PageCursor(pages, keys.first()).texts() : List.of();
        } catch (DamageException e) {
            return original.base().synonyms(key);
        }
    }

    @Override
    public boolean isIndexed() {
        return true;
    }

    @Override
    public FactIndex index() {
        if (index == null) {
            index = new PreparedIndex(pages, contents, original);
        }
        return index;
    }

    @Override
    public Chapter chapter(Topic topic) {
        Chapter chapter = chapters.get(topic.id());
        if (chapter == null) {
            int first = 0;
            int number = 0;
            while (!topics().get(number).id().equals(topic.id())) {
                first += contents.topics().get(number);
                number++;
            }
            chapter = new PreparedChapter(
                    pages, contents, original, topic, first, contents.topics().get(number));
            chapters.put(topic.id(), chapter);
        }
        return chapter;
    }

    @Override
    public FactPlace place(int ordinal) {
        int left = ordinal;
        int number = 0;
        while (left >= contents.topics().get(number)) {
            left -= contents.topics().get(number);
            number++;
        }
        return new FactPlace(chapter(topics().get(number)), left);
    }
}
