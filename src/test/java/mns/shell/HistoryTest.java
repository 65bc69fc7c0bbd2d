package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.jline.reader.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A history keeps each line that is typed, as it was typed, and puts aside what is none. */
final class HistoryTest extends HistoryFolder {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "functions",
                "search '\u018fliyev'",
                "passage 'one\ntwo'",
                "functions -E '\\bterror\\n'",
                "a\\\\b \\",
                "\ttab"
            })
    void aLineComesBackAsItWasTyped(String line) throws Exception {
        add(line);
        add("tags");

        assertThat(HistoryCheck.in(folder).lines()).containsExactly(line, "tags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "control", "large", "long"})
    void aFileThatIsNotAHistoryIsMovedAside(String kind) throws Exception {
        byte[] bytes = switch (kind) {
            case "bytes" -> new byte[] {'t', '\n', (byte) 0xFF, '\n', 't', '\n'};
            case "control" -> "tags\n\u0000\u001b[2J\ntags\n".getBytes();
            case "large" -> "tags\n".repeat(300_000).getBytes();
            default -> "x".repeat(10 << 20).getBytes();
        };
        given(bytes);

        HistoryCheck check = HistoryCheck.in(folder);

        assertThat(check.lines()).isEmpty();
        assertThat(check.notice()).contains("the history in " + file + " could not be read; it is in history.bad now");
        assertThat(folder.resolve("history.bad")).hasBinaryContent(bytes);
        add("tags");
        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
    }

    @Test
    void whatIsPutAsideLaterReplacesWhatWasPutAsideBefore() throws Exception {
        given(new byte[] {(byte) 0xFF, '\n', 'x', '\n'});
        Files.writeString(folder.resolve("history.bad"), "older");

        HistoryCheck check = HistoryCheck.in(folder);
        check.file().orElseThrow().add("tags");

        assertThat(folder.resolve("history.bad")).hasBinaryContent(new byte[] {(byte) 0xFF, '\n', 'x', '\n'});
        assertThat(file).hasContent("tags\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "xx", "x\u0259", "\\"})
    void aLineThatIsVeryLongIsNotKept(String text) throws Exception {
        int bytes = text.replace("\\", "\\\\").getBytes(StandardCharsets.UTF_8).length;
        String longest = text.repeat(((1 << 13) - 1) / bytes);
        add(longest + text);
        add(longest);

        assertThat(HistoryCheck.in(folder).lines()).containsExactly(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u001b[2J", "\r", "\u001f", "\u007f", "\u0080", "\u009b2J", "\u009f"})
    void aLineWithAControlCharacterIsNotKept(String control) throws Exception {
        add("tags -c " + control);
        add("tags");

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
    }

    @Test
    void aLastLineThatIsNoTextIsLeftOut() throws Exception {
        given(new byte[] {'t', 'a', 'g', 's', '\n', 'x', (byte) 0xC6});

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
    }

    @Test
    void anInterruptDoesNotCloseTheFile() throws Exception {
        FiledHistory history = new FiledHistory(HistoryCheck.in(folder));
        Thread.currentThread().interrupt();
        history.internalAdd(java.time.Instant.EPOCH, "tags");

        assertThat(Thread.interrupted()).isTrue();
        history.internalAdd(java.time.Instant.EPOCH, "legal");
        assertThat(Thread.interrupted()).isFalse();
        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags", "legal");
    }

    @Test
    void earlierLinesAreReadInOrderAndNotWrittenAgain() throws Exception {
        given("tags\nlegal\ntags\n".getBytes());
        FiledHistory history = new FiledHistory(HistoryCheck.in(folder));
        history.load();

        assertThat(history).extracting(History.Entry::line).containsExactly("tags", "legal", "tags");
        assertThat(file).hasContent("tags\nlegal\ntags\n");
    }

    @Test
    void aFileThatIsGoneCostsNoLineOfThisSession() throws Exception {
        FiledHistory history = new FiledHistory(HistoryCheck.in(folder));
        Files.delete(file);
        history.internalAdd(java.time.Instant.EPOCH, "tags");
        history.internalAdd(java.time.Instant.EPOCH, "legal");

        assertThat(history).extracting(History.Entry::line).containsExactly("tags", "legal");
        assertThat(file).doesNotExist();
    }

    @Test
    void aLineCutOffAfterABackslashIsReadAsFarAsItGoes() throws Exception {
        given("tags\nsearch \\".getBytes());

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags", "search \\");
    }

    @Test
    void emptyLinesAreNone() throws Exception {
        given("\n\ntags\n\nlegal\n\n".getBytes());

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags", "legal");
    }

    @Test
    void aLineThatWasCutOffStaysALineOfItsOwn() throws Exception {
        given("tags\nfunc".getBytes());
        add("legal");

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags", "func", "legal");
    }
}
