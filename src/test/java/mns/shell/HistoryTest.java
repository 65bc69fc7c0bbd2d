package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
    void whatIsNoHistoryIsPutAside(String kind) throws Exception {
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
    void aLineThatIsVeryLongIsNotKept() throws Exception {
        String longest = "x".repeat((1 << 13) - 1);
        add(longest + "x");
        add(longest);

        assertThat(HistoryCheck.in(folder).lines()).containsExactly(longest);
    }

    @Test
    void aLineWithAControlCharacterIsNotKept() throws Exception {
        add("tags -c \u0001");
        add("tags \u001b[2J");
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
        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags");
    }

    @Test
    void aLineThatWasCutOffStaysALineOfItsOwn() throws Exception {
        given("tags\nfunc".getBytes());
        add("legal");

        assertThat(HistoryCheck.in(folder).lines()).containsExactly("tags", "func", "legal");
    }
}
