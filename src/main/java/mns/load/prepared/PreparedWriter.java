package mns.load.prepared;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import mns.fact.Chapter;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.fact.SearchText;
import mns.fact.Source;
import mns.fact.Synonyms;
import mns.fact.Topic;

/**
 * Writes the prepared form of a fact base: the facts as they come, then, when their topics are known, what finds them.
 *
 * <p>A fact has a row with the place of its record and the number of its words; rows are in the order of topics, records
 * need not be.
 */
public final class PreparedWriter implements Closeable {
    private final OutputStream pages;
    private final PageWriter out;
    private final Written written;
    private final String key;
    private final boolean searchTexts;
    private final Map<String, Integer> topics = new HashMap<>();
    private final List<String> topicNames = new ArrayList<>();
    private long[] places = new long[64];
    private int[] topicOf = new int[64];
    private int count;

    /** Gives back what was written so far. */
    private interface Written {
        PageReader open(int seed) throws IOException;
    }

    private PreparedWriter(OutputStream pages, Written written, String key, boolean searchTexts) {
        this.pages = pages;
        this.out = new PageWriter(pages, seed(key));
        this.written = written;
        this.key = key;
        this.searchTexts = searchTexts;
    }

    /**
     * Returns a writer to a file.
     *
     * @param key what the form is made from
     * @param searchTexts whether search texts are written, which takes room and saves time
     */
    public static PreparedWriter to(String file, String key, boolean searchTexts) throws IOException {
        return new PreparedWriter(new FileOutputStream(file), seed -> FilePages.open(file, seed), key, searchTexts);
    }

    /** Returns a writer to memory. */
    public static PreparedWriter inMemory() {
        MemoryPages pages = new MemoryPages();
        return new PreparedWriter(pages, pages::reader, "", false);
    }

    /** Returns a base in its prepared form, in memory. */
    public static FactBase inMemory(FactBase base) throws IOException {
        try (PreparedWriter writer = inMemory()) {
            writer.write(base);
            return writer.written(Original.of(() -> base));
        }
    }

    /**
     * Returns the base that was written.
     *
     * @param original reads what it was made from
     */
    public FactBase written(Original original) throws IOException {
        return PreparedBase.open(written.open(0), key, original);
    }

    /** Writes a whole base. */
    public void write(FactBase base) throws IOException {
        for (Topic topic : base.topics()) {
            Chapter chapter = base.chapter(topic);
            for (int i = 0; i < chapter.size(); i++) {
                add(chapter.fact(i));
            }
        }
        end(base.header(), base.sources());
    }

    /** Returns what the sums of all pages but the last are mixed with. */
    private static int seed(String key) {
        CRC32 sum = new CRC32();
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        sum.update(bytes, 0, bytes.length);
        return (int) sum.getValue();
    }

    /** Writes the next fact. */
    public void add(Fact fact) throws IOException {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            topicOf = Arrays.copyOf(topicOf, count * 2);
        }
        Integer known = topics.get(fact.topic());
        int topic = known == null ? topics.size() : known;
        if (known == null) {
            topics.put(fact.topic(), topic);
            topicNames.add(fact.topic());
        }
        places[count] = out.position();
        topicOf[count] = topic;
        count++;
        FactRecord.write(fact, searchTexts ? SearchText.of(fact) : "", out);
    }

    /**
     * Writes the rest.
     *
     * @param header declares the topics of all facts
     * @return how many facts there are
     */
    public int end(Header header, List<Source> sources) throws IOException {
        // What is read back is whole pages.
        out.endPage();
        List<Integer> sizes = sizes(header);
        int[] order = order(sizes, header);
        IndexWriter index = new IndexWriter(out, count);
        try (PageReader records = written.open(seed(key))) {
            for (int i = 0; i < count; i++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                String topic = topicNames.get(topicOf[order[i]]);
                index.add(FactRecord.read(topic, new PageCursor(records, places[order[i]])));
            }
        }
        long sourcesPlace = out.position();
        KeyTable sourceTable = writeSources(sources);
        KeyTable synonyms = writeSynonyms(Synonyms.of(header));
        long rows = out.position();
        for (int i = 0; i < count; i++) {
            out.fixed(places[order[i]], Contents.PLACE).fixed(Math.min(index.length(i), 0xFFFF), Contents.LENGTH);
        }
        index.write(key, header, sizes, new IndexWriter.Places(rows, sourcesPlace, sourceTable, synonyms));
        return count;
    }

    /** Returns how many facts each topic has. */
    private List<Integer> sizes(Header header) {
        int[] byAppearance = new int[topicNames.size()];
        for (int i = 0; i < count; i++) {
            byAppearance[topicOf[i]]++;
        }
        List<Integer> sizes = new ArrayList<>();
        for (Topic topic : header.topics()) {
            Integer appearance = topics.get(topic.id());
            sizes.add(appearance == null ? 0 : byAppearance[appearance]);
        }
        return sizes;
    }

    /** Returns for the number of each fact as which it came. */
    private int[] order(List<Integer> sizes, Header header) {
        int[] next = new int[topicNames.size()];
        int start = 0;
        for (int i = 0; i < sizes.size(); i++) {
            Integer appearance = topics.get(header.topics().get(i).id());
            if (appearance != null) {
                next[appearance] = start;
            }
            start += sizes.get(i);
        }
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[next[topicOf[i]]++] = i;
        }
        return order;
    }

    private KeyTable writeSources(List<Source> sources) throws IOException {
        TreeMap<String, Long> sorted = new TreeMap<>();
        out.number(sources.size());
        for (Source source : sources) {
            sorted.put(source.id(), out.position());
            SourceRecord.write(source, out);
        }
        KeyWriter table = new KeyWriter(out);
        for (Map.Entry<String, Long> each : sorted.entrySet()) {
            table.add(each.getKey(), each.getValue(), 0);
        }
        return table.end();
    }

    private KeyTable writeSynonyms(Synonyms synonyms) throws IOException {
        List<Long> lists = new ArrayList<>();
        for (List<String> each : synonyms.all().values()) {
            lists.add(out.position());
            out.texts(each);
        }
        KeyWriter table = new KeyWriter(out);
        int next = 0;
        for (String key : synonyms.all().keySet()) {
            table.add(key, lists.get(next), 0);
            next++;
        }
        return table.end();
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
