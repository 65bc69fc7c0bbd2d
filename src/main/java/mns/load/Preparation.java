package mns.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.Topic;

/** Writes the bundled fact base in its prepared form, which opens fastest. */
public final class Preparation {
    private Preparation() {}

    /**
     * Writes the prepared form; the build calls it.
     *
     * @param folders one folder, which is made if need be
     * @throws InvalidFactBaseException if the bundled base is unsound
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] folders) throws InvalidFactBaseException, IOException {
        write(Path.of(folders[0]));
    }

    static void write(Path folder) throws InvalidFactBaseException, IOException {
        Files.createDirectories(folder);
        FactBase base = FactBases.bundled();
        PreparedText head = new PreparedText();
        head.line(Prepared.FORMAT, Long.toString(checksum(bundledJson(), 0)));
        PreparedHead.write(base, head);
        for (Topic topic : base.topics()) {
            PreparedText text = new PreparedText();
            Chapter chapter = base.chapter(topic);
            for (int i = 0; i < chapter.size(); i++) {
                PreparedFact.write(chapter.searchText(i), chapter.fact(i), text);
            }
            write(folder.resolve(topic.id() + Prepared.ENDING), text);
        }
        write(folder.resolve(Prepared.HEAD), head);
    }

    private static void write(Path file, PreparedText text) throws IOException {
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        String sum = checksum(content, 0) + "\n";
        Files.writeString(file, sum + text);
    }

    /** Returns the CRC-32 of the bytes from a place on. */
    static long checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }

    private static byte[] bundledJson() throws IOException {
        try (InputStream json = FactBases.openBundled()) {
            return json.readAllBytes();
        }
    }
}
