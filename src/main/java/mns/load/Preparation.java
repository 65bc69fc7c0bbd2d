package mns.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mns.fact.Chapter;
import mns.fact.FactBase;
import mns.fact.Topic;

/** Writes the bundled fact base in its prepared form, which opens fastest. */
public final class Preparation {
    private Preparation() {}

    /**
     * Writes the prepared form; the build calls it.
     *
     * @param folders the folder that holds the program's jar
     * @throws InvalidFactBaseException if the bundled base is unsound
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] folders) throws IOException {
        write(Path.of(folders[0]));
    }

    static void write(Path library) throws IOException {
        Path folder = Files.createDirectories(library.resolve(Prepared.FOLDER));
        Fingerprint jar = Fingerprint.of(library.resolve(Prepared.JAR));
        FactBase base = FactBases.bundled();
        PreparedText head = new PreparedText();
        PreparedHead.write(base.header(), head);
        PreparedText sources = new PreparedText();
        PreparedSources.write(base.sources(), sources);
        write(folder.resolve(Prepared.SOURCES), sources, jar);
        for (Topic topic : base.topics()) {
            PreparedText text = new PreparedText();
            Chapter chapter = base.chapter(topic);
            for (int i = 0; i < chapter.size(); i++) {
                PreparedFact.write(chapter.searchText(i), chapter.fact(i), text);
            }
            write(folder.resolve(topic.id() + Prepared.ENDING), text, jar);
        }
        PreparedText index = new PreparedText();
        PreparedIndex.write(base, base.index(), index);
        write(folder.resolve(Prepared.INDEX), index, jar);
        PreparedText synonyms = new PreparedText();
        synonyms.text(base.synonyms().within(base.index()).lines());
        write(folder.resolve(Prepared.SYNONYMS), synonyms, jar);
        write(folder.resolve(Prepared.HEAD), head, jar);
    }

    private static void write(Path file, PreparedText text, Fingerprint jar) throws IOException {
        byte[] content = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        Files.writeString(file, jar.with(content, 0) + "\n" + text, StandardCharsets.ISO_8859_1);
    }
}
