package mns.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whatever a script is, its words are those that stand there, and words in quotes are read as they are. */
final class ShellWordsFuzzTest {
    @FuzzTest
    void script(byte[] bytes) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try {
            ScriptLines script = new ScriptLines(new ByteArrayInputStream(bytes));
            for (Optional<List<String>> line = script.next(); line.isPresent(); line = script.next()) {
                lines.add(List.copyOf(line.get()));
            }
        } catch (CharacterCodingException | UnclosedQuoteException e) {
            // What was read before that is sound.
        }
        for (List<String> words : lines) {
            assertThat(words).isNotEmpty();
            ShellWords again = new ShellWords();
            assertThat(again.add(quoted(words))).isTrue();
            assertThat(again.words()).isEqualTo(words);
        }
        int letters =
                lines.stream().flatMap(List::stream).mapToInt(String::length).sum();
        assertThat(letters).isLessThanOrEqualTo(bytes.length);
    }

    private static String quoted(List<String> words) {
        return words.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }
}
