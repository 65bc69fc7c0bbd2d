package mns.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.cli.complete.Completion;
import mns.cli.terminal.Environment;
import mns.cli.terminal.Machine;
import mns.cli.terminal.Session;
import mns.shell.Choice;

/** Completes lines that ask the small fact base unless they name another. */
public final class LighthouseLine {
    private static final Environment ENVIRONMENT = new Environment(
            Map.of("MNS_FACTS", MnsRunner.LIGHTHOUSE), false, false, false, "", new Machine(), Optional.empty());

    private LighthouseLine() {}

    /**
     * Completes a word.
     *
     * @param before the words before it, with blanks between them; two quotes are an empty one
     */
    public static Completion complete(String before, String begun) {
        List<String> words = Arrays.stream(before.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.replace("''", ""))
                .toList();
        OutputStream nowhere = new ByteArrayOutputStream();
        Session session = new Session(ENVIRONMENT, new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
        return Completion.of(MnsRunner.COMMANDS, session, words, begun);
    }

    /** Returns what the word before the underscore at the end of a line may become. */
    public static List<String> texts(String line) {
        int blank = line.lastIndexOf(' ') + 1;
        return complete(line.substring(0, blank).strip(), line.substring(blank, line.length() - 1)).choices().stream()
                .map(Choice::word)
                .toList();
    }

    public static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
