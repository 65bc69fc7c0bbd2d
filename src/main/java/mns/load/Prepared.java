package mns.load;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactPlace;
import mns.fact.Header;
import mns.fact.MemoryIndex;
import mns.fact.Source;
import mns.fact.Synonyms;
import mns.fact.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The bundled fact base in its prepared form: plain text files beside the jar, one for each topic, one for the sources,
 * one for the index, one for synonyms, one for the rest.
 *
 * <p>The first line of each file is a checksum of the rest with the jar it was made from, so that damage shows, as does
 * what belongs to another jar. A chapter is read when it is first asked for.
 */
final class Prepared implements FactBase {
    static final String FOLDER = "facts";

    /** No topic can have these names. */
    static final String HEAD = "_head.txt";

    static final String SOURCES = "_sources.txt";
    static final String INDEX = "_index.txt";
    static final String SYNONYMS = "_synonyms.txt";
    static final String ENDING = ".txt";
    static final String JAR = "mns.jar";

    private final Path folder;
    private final Fingerprint jar;
    private final Header header;
    private final Map<String, Chapter> chapters = new HashMap<>();
    private @Nullable PreparedLines sources;
    private @Nullable FactBase whole;
    private @Nullable FactIndex index;
    private @Nullable PreparedIndex prepared;
    private @Nullable Synonyms synonyms;

    private Prepared(Path folder, Fingerprint jar) throws IOException {
        this.folder = folder;
        this.jar = jar;
        this.header = PreparedHead.read(new PreparedLines(read(HEAD)), 1);
    }

    /** Opens the prepared form beside a jar, empty where it is missing, damaged or of another jar. */
    static Optional<FactBase> open(Path library) {
        try {
            return Optional.of(new Prepared(library.resolve(FOLDER), Fingerprint.of(library.resolve(JAR))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public List<Source> sources() {
        try {
            return PreparedSources.read(sourceLines(), 1);
        } catch (IOException e) {
            return whole().sources();
        }
    }

    @Override
    public Optional<Source> source(String id) {
        try {
            return PreparedSources.find(id, sourceLines(), 1);
        } catch (IOException e) {
            return whole().source(id);
        }
    }

    @Override
    public FactIndex index() {
        PreparedIndex prepared = preparedIndex();
        if (prepared != null) {
            return prepared;
        }
        if (index == null) {
            index = MemoryIndex.of(this);
        }
        return index;
    }

    private @Nullable PreparedIndex preparedIndex() {
        if (prepared == null && index == null) {
            try {
                prepared = new PreparedIndex(read(INDEX));
            } catch (IOException e) {
                index = MemoryIndex.of(this);
            }
        }
        return prepared;
    }

    @Override
    public FactPlace place(int ordinal) {
        PreparedIndex sizes = preparedIndex();
        if (sizes == null) {
            return FactBase.super.place(ordinal);
        }
        int left = ordinal;
        int topic = 0;
        while (left >= sizes.sizes()[topic]) {
            left -= sizes.sizes()[topic];
            topic++;
        }
        return new FactPlace(chapter(topics().get(topic)), left);
    }

    @Override
    public Synonyms synonyms() {
        if (synonyms == null) {
            try {
                String text = PreparedText.plain(read(SYNONYMS));
                synonyms = Synonyms.ofLines(text.substring(text.indexOf('\n') + 1));
            } catch (IOException e) {
                synonyms = Synonyms.of(header);
            }
        }
        return synonyms;
    }

    @Override
    public Chapter chapter(Topic topic) {
        Chapter chapter = chapters.get(topic.id());
        if (chapter == null) {
            chapter = readChapter(topic);
            chapters.put(topic.id(), chapter);
        }
        return chapter;
    }

    /** Returns the base as its JSON has it, where the prepared form is damaged. */
    private FactBase whole() {
        if (whole == null) {
            whole = FactBases.bundled();
        }
        return whole;
    }

    private PreparedLines sourceLines() throws IOException {
        if (sources == null) {
            sources = new PreparedLines(read(SOURCES));
        }
        return sources;
    }

    private Chapter readChapter(Topic topic) {
        try {
            return new PreparedChapter(topic.id(), new PreparedLines(read(topic.id() + ENDING)), 1);
        } catch (IOException e) {
            return whole().chapter(topic);
        }
    }

    /** Returns the text of a file, its first line included. */
    private String read(String name) throws IOException {
        byte[] bytes;
        try (InputStream file = new FileInputStream(folder.resolve(name).toString())) {
            bytes = file.readAllBytes();
        }
        int start = 0;
        while (start < bytes.length && bytes[start] != '\n') {
            start++;
        }
        String sum = new String(bytes, 0, start, StandardCharsets.ISO_8859_1);
        if (start == bytes.length || !sum.equals(jar.with(bytes, start + 1))) {
            throw new IOException(name + " does not fit");
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
