package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mns.shell.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word becomes the names of files that begin like it. */
final class FileNamesTest {
    @TempDir
    private Path work;

    private String folder;

    @BeforeEach
    void makeFiles() throws IOException {
        folder = work + "/";
        for (String name : List.of("lights.json", "Lights.txt", "light house", ".lights", ".hidden", "li\u001bghts")) {
            Files.createFile(work.resolve(name));
        }
        Files.createDirectory(work.resolve("light"));
        Files.createDirectory(work.resolve(".git"));
        Files.createFile(work.resolve("light/one=2"));
    }

    @Test
    void thoseThatBeginAsTypedComeInOrderAndFoldersGoOn() {
        assertThat(FileNames.beginningWith("", folder + "light"))
                .containsExactly(
                        new Choice(folder + "light/", "", true),
                        new Choice(folder + "light house", "", false),
                        new Choice(folder + "lights.json", "", false));
    }

    @Test
    void aFolderIsListedAfterItsSlash() {
        assertThat(FileNames.beginningWith("", folder + "light/"))
                .containsExactly(new Choice(folder + "light/one=2", "", false));
    }

    @Test
    void hiddenOnesComeWhereTheirDotIsTyped() {
        assertThat(words("", folder))
                .containsExactly(
                        folder + "Lights.txt", folder + "light/", folder + "light house", folder + "lights.json");
        assertThat(words("", folder + ".")).containsExactly(folder + ".git/", folder + ".hidden", folder + ".lights");
        assertThat(words("", folder + ".h")).containsExactly(folder + ".hidden");
    }

    @Test
    void textBeforeThePathIsKept() {
        assertThat(words("--facts=", folder + "lights")).containsExactly("--facts=" + folder + "lights.json");
    }

    @Test
    void withoutASlashTheFolderIsTheCurrentOne() {
        assertThat(words("", "pom.")).containsExactly("pom.xml");
        assertThat(words("", "src/ma")).containsExactly("src/main/");
        assertThat(words("", "/et")).contains("/etc/");
    }

    @Test
    void aFolderThatCannotBeReadHasNone() {
        assertThat(words("", folder + "nowhere/")).isEmpty();
        assertThat(words("", folder + "lights.json/")).isEmpty();
        assertThat(words("", "a\0b/")).isEmpty();
    }

    private static List<String> words(String before, String begun) {
        return FileNames.beginningWith(before, begun).stream().map(Choice::word).toList();
    }
}
