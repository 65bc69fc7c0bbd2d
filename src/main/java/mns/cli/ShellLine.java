package mns.cli;

import java.util.List;
import java.util.Locale;
import mns.cli.syntax.UsageException;

/** What a line of the shell may be beside an argument line. */
final class ShellLine {
    /** What ends a shell. */
    static final List<String> LEAVING = List.of("exit", "quit");

    private static final String PROGRAM = "mns";

    private ShellLine() {}

    /** Returns the words without the name of the program before them. */
    static List<String> words(List<String> typed) {
        return typed.get(0).equals(PROGRAM) ? typed.subList(1, typed.size()) : typed;
    }

    /** Tells whether words end the shell. */
    static boolean leaves(List<String> words) {
        return !words.isEmpty() && LEAVING.contains(words.get(0).toLowerCase(Locale.ROOT));
    }

    /** Says that this shell does not join commands. */
    static UsageException refusal(String operator) {
        String message = "\"" + operator + "\" means nothing here, for this shell has no pipes, redirection or lists";
        return new UsageException(message, operator, List.of())
                .advising(
                        "write one line after the other, or that line in your own shell, with mns before it; in quotes it is text");
    }
}
