package mns.load;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipFile;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.Topic;

/**
 * The bundled fact base in its prepared form: plain text files beside the jar, one for each topic.
 *
 * <p>The first line of each file is the CRC-32 of the rest, so that damage shows. The head names the CRC-32 of the JSON
 * from which all was made, which the jar's directory tells too, so that what is stale shows.
 *
 * <p>It gives the chapter of a topic when that is first asked for.
 */
final class Prepared implements Function<Topic, Chapter> {
    static final String FORMAT = "mns-prepared-1";
    static final String FOLDER = "facts";
    static final String HEAD = "head.txt";
    static final String ENDING = ".txt";
    private static final String JAR = "mns.jar";
    private static final String JSON = "mns/load/mns.json";

    private final Path folder;

    private Prepared(Path folder) {
        this.folder = folder;
    }

    /** Opens the prepared form beside a jar, empty where it is missing, stale or damaged. */
    static Optional<FactBase> open(Path library) {
        try {
            Prepared prepared = new Prepared(library.resolve(FOLDER));
            String head = prepared.read(HEAD);
            PreparedLines lines = new PreparedLines(head);
            PreparedRecord stamp = lines.record(1);
            boolean fits = stamp.field().equals(FORMAT)
                    && stamp.field().equals(Long.toString(checksumOfJson(library.resolve(JAR))));
            return fits ? Optional.of(PreparedHead.read(lines, 2, prepared)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Chapter apply(Topic topic) {
        try {
            return new PreparedChapter(topic.id(), new PreparedLines(read(topic.id() + ENDING)), 1);
        } catch (IOException e) {
            return FactBases.bundledChapter(topic);
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
        if (start == bytes.length || !sum.equals(Long.toString(Preparation.checksum(bytes, start + 1)))) {
            throw new IOException(name + " is damaged");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static long checksumOfJson(Path jar) throws IOException {
        try (ZipFile directory = new ZipFile(jar.toFile())) {
            return directory.getEntry(JSON).getCrc();
        }
    }
}
