package mns.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.cli.MnsRunner;
import mns.cli.syntax.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session reads a fact base once and any text as a whole, and says what cannot be read. */
class SessionTest {
    @TempDir
    private Path folder;

    @Test
    void aFactBaseIsReadOnce() throws Exception {
        Path base = Files.copy(Path.of(MnsRunner.LIGHTHOUSE), folder.resolve("base.json"));
        Optional<String> file = Optional.of(base.toString());
        Session session = session(Map.of("MNS_FACTS", base.toString()), "");
        assertThat(session.facts(file).header().id()).isEqualTo("lighthouse-service");
        Files.delete(base);

        assertThat(session.facts(file)).isSameAs(session.facts(Optional.empty()));
        assertThat(session.forLines(file).facts(Optional.empty())).isSameAs(session.facts(file));
    }

    @Test
    void linesOfAShellUseTheBaseThatItNamesAndElseTheOneOfItsSurroundings() throws Exception {
        Session session = session(Map.of("MNS_FACTS", MnsRunner.LIGHTHOUSE), "");
        Session named = session.forLines(Optional.of("other.json"));
        OutputStream terminal = OutputStream.nullOutputStream();

        assertThat(session.usualFacts()).contains(MnsRunner.LIGHTHOUSE);
        assertThat(session.forLines(Optional.empty()).usualFacts()).contains(MnsRunner.LIGHTHOUSE);
        assertThat(named.usualFacts()).contains("other.json");
        assertThat(named.environment().variable("MNS_FACTS")).contains(MnsRunner.LIGHTHOUSE);
        assertThat(named.forTypedLine(Optional.empty(), named.environment(), terminal)
                        .usualFacts())
                .contains("other.json");
    }

    @Test
    void theBundledFactBaseIsReadOnce() throws Exception {
        Session session = session(Map.of(), "");

        assertThat(session.facts(Optional.empty())).isSameAs(session.facts(Optional.empty()));
    }

    @Test
    void linesOfAScriptCannotReadTheScript() throws Exception {
        Session session = session(Map.of(), "the script");

        assertThat(session.forLines(Optional.empty()).input()).isEmpty();
        assertThat(session.input()).isEqualTo("the script");
    }

    @Test
    void aByteOrderMarkIsNoPartOfAText() throws Exception {
        Path page = Files.writeString(folder.resolve("page.txt"), "\ufeff\ufefftext");
        Session session = session(Map.of(), "\ufefffunctions/5");

        assertThat(session.input()).isEqualTo("functions/5");
        assertThat(session.text(page.toString())).isEqualTo("\ufefftext");
    }

    @Test
    void aTextIsInUtf8() throws Exception {
        Path page = Files.write(folder.resolve("page.txt"), new byte[] {'a', (byte) 0xE9, 'b'});

        assertThatThrownBy(() -> session(Map.of(), "").text(page.toString()))
                .isInstanceOf(UsageException.class)
                .hasMessage(page + ":1:2: is not valid UTF-8 from here on; save it as UTF-8");
    }

    @Test
    void aTextHoldsNoMoreThan64MiB() {
        byte[] text = new byte[64 * 1024 * 1024 + 1];
        text[0] = (byte) 0xFF;

        assertThatThrownBy(() -> TextInput.read("page", new ByteArrayInputStream(text, 0, text.length - 1)))
                .hasMessage("page:1:1: is no text; save it as plain text in UTF-8");
        assertThatThrownBy(() -> TextInput.read("page", new ByteArrayInputStream(text)))
                .hasMessage("page holds more than 64 MiB");
    }

    @Test
    void whatIsNoFileIsNoText() {
        assertThatThrownBy(() -> session(Map.of(), "").text(folder.toString()))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(folder + " is a folder, not a file");
        assertThatThrownBy(() -> session(Map.of(), "").text(folder.resolve("none") + ""))
                .isInstanceOf(UsageException.class)
                .hasMessage(folder.resolve("none") + ": there is no such file");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws Exception {
        Path page = Files.createFile(folder.resolve("page.txt"));
        assumeFalse(page.toFile().setReadable(false) && Files.isReadable(page), "the user may read everything");

        assertThatThrownBy(() -> session(Map.of(), "").text(page.toString()))
                .isInstanceOf(UsageException.class)
                .hasMessage(page + " may not be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b"})
    void whatCannotBeTheNameOfAFileIsAMistake(String name) {
        String message = "\"" + name + "\" cannot be the name of a file";
        Session session = session(Map.of("MNS_FACTS", MnsRunner.LIGHTHOUSE), "");

        assertThatThrownBy(() -> session.facts(Optional.of(name))).hasMessage(message);
        assertThatThrownBy(() -> session.check(Optional.of(name), List.of())).hasMessage(message);
        assertThatThrownBy(() -> session.text(name)).hasMessage(message);
    }

    private static Session session(Map<String, String> variables, String in) {
        return new Session(
                new Environment(variables, false, false, false, "", new Machine(), Optional.empty()),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream());
    }
}
