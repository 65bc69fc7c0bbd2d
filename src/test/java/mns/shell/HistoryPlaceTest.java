package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A history stands in a file that only its owner may read, or is not kept. */
final class HistoryPlaceTest extends HistoryFolder {
    @Test
    void aNewFileIsForItsOwnerOnly() throws Exception {
        HistoryCheck check = HistoryCheck.in(folder);

        assertThat(check.lines()).isEmpty();
        assertThat(check.notice()).isEmpty();
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void aFileThatOthersMayReadIsTightened() throws Exception {
        given("tags\n".getBytes());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void aFolderInItsPlaceIsLeftAlone() throws Exception {
        Files.createDirectories(file);

        assertNotKept("it is not a regular file");
    }

    @Test
    void aPipeInItsPlaceIsLeftAlone() throws Exception {
        Files.createDirectories(folder);
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0, "mkfifo is there");

        assertNotKept("it is not a regular file");
    }

    @Test
    void aFileOfSomebodyElseIsLeftAlone() throws Exception {
        given("tags\n".getBytes());
        assumeTrue(
                new ProcessBuilder("chown", "12345", file.toString()).start().waitFor() == 0,
                "files can be given away");

        assertNotKept("it belongs to another user");
        assertThat(file).hasContent("tags\n");
    }

    @Test
    void aLinkThatSomebodyElseHasPutThereIsNotFollowed() throws Exception {
        Path target = Files.writeString(work.resolve("target"), "tags\n");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(file, target);
        giveAway(file);

        assertNotKept("it belongs to another user");
        assertThat(permissions(target)).isEqualTo("rw-r--r--");
        assertThat(target).hasContent("tags\n");
    }

    @Test
    void nothingInAFolderOfSomebodyElseIsTouched() throws Exception {
        Path target = Files.writeString(work.resolve("target"), "tags\n");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(file, target);
        giveAway(folder);

        assertNotKept("its folder belongs to another user");
        assertThat(permissions(target)).isEqualTo("rw-r--r--");
        assertThat(target).hasContent("tags\n");
    }

    @Test
    void aFolderToWhichSomebodyElseHasPutALinkIsLeftAlone() throws Exception {
        Path real = Files.createDirectory(work.resolve("elsewhere"));
        Files.createDirectories(folder.getParent());
        Files.createSymbolicLink(folder, real);
        giveAway(folder);

        assertNotKept("its folder belongs to another user");
        assertThat(real).isEmptyDirectory();
    }

    @Test
    void noFolderIsMadeInOneOfSomebodyElse() throws Exception {
        Path home = Files.createDirectory(work.resolve("home"));
        folder = home.resolve(".local/state/mns");
        file = folder.resolve("history");
        giveAway(home);

        assertNotKept(home + " belongs to another user");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aFolderInWhichOthersMayWriteIsLeftAlone() throws Exception {
        given("tags\n".getBytes());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertNotKept("others may change what is in its folder");
    }

    @Test
    void whatALinkLeadsToKeepsItsMode() throws Exception {
        Path real = Files.writeString(work.resolve("elsewhere"), "tags\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(file, real);

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
        assertThat(permissions(real)).isEqualTo("rw-r--r--");
    }

    private static void giveAway(Path path) throws Exception {
        assumeTrue(
                new ProcessBuilder("chown", "-h", "12345", path.toString())
                                .start()
                                .waitFor()
                        == 0,
                "files can be given away");
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() throws Exception {
        Files.writeString(work.resolve("state"), "");

        assertThat(HistoryCheck.in(folder).notice())
                .hasValueSatisfying(notice ->
                        assertThat(notice).startsWith("no history is kept, for " + file + " cannot be used: "));
    }

    @Test
    void aLinkLeadsToTheFile() throws Exception {
        Path real = Files.writeString(work.resolve("elsewhere"), "tags\n");
        Files.createDirectories(folder);
        Files.createSymbolicLink(file, real);

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
        new HistoryFile(file).add("legal");
        assertThat(real).hasContent("tags\nlegal\n");
    }

    @Test
    void aLinkLeadsToTheFolder() throws Exception {
        Path real = Files.createDirectory(work.resolve("elsewhere"));
        Files.createDirectories(folder.getParent());
        Files.createSymbolicLink(folder, real);
        add("tags");

        assertThat(HistoryCheck.in(folder).notice()).isEmpty();
        assertThat(real.resolve("history")).hasContent("tags\n");
    }

    @Test
    void aFileInPlaceOfTheFolderIsReported() throws Exception {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "");

        assertNotKept("the system refuses it");
    }

    @Test
    void theReasonOfTheSystemIsReported() {
        folder = work.resolve("x".repeat(300));
        file = folder.resolve("history");
        String reason = assertThatThrownBy(() -> Files.createDirectory(folder))
                .asInstanceOf(InstanceOfAssertFactories.type(FileSystemException.class))
                .actual()
                .getReason();

        assertThat(reason).isNotEmpty();
        assertNotKept(reason);
    }

    @Test
    void aFolderWithoutOwnersIsReported() throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(work.resolve("folder.zip"), Map.of("create", "true"))) {
            folder = zip.getPath("/state/mns");
            file = folder.resolve("history");

            assertThat(HistoryCheck.in(folder).notice())
                    .hasValueSatisfying(notice ->
                            assertThat(notice).startsWith("no history is kept, for " + file + " cannot be used: "));
        }
    }

    @Test
    void aDanglingLinkIsReported() throws Exception {
        Files.createDirectories(folder);
        Files.createSymbolicLink(file, work.resolve("nothing"));

        assertNotKept("it is a link to nothing");
    }

    private void assertNotKept(String reason) {
        HistoryCheck check = HistoryCheck.in(folder);
        assertThat(check.file()).isEmpty();
        assertThat(check.lines()).isEmpty();
        assertThat(check.notice()).contains("no history is kept, for " + file + " cannot be used: " + reason);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
