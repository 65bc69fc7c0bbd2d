package mns.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import mns.cli.command.ExitCode;
import mns.cli.complete.CommandTable;
import mns.cli.complete.Completion;
import mns.cli.terminal.Session;
import mns.shell.Choice;
import mns.text.TerminalText;
import mns.text.TextSink;

/**
 * Prints what completes a line, for the scripts that shells complete lines with.
 *
 * <p>Each line has a candidate, which is the whole word, and after a tab its description. One that ends in a slash or an
 * equals sign goes on. A line {@code :file} says that the name of a file may follow, after the text that follows the tab; a
 * line {@code :more}, which comes last, that there are more candidates than are worth a look, in words for the user.
 */
final class CompletionLines {
    /** The command that prints them; it is not in the table of commands, because users do not type it. */
    static final String COMMAND = "__complete";

    private static final String FILE = ":file";
    private static final String MORE = ":more";

    private CompletionLines() {}

    /**
     * Prints what the last of some words may become.
     *
     * @return always that something was found: a shell has no use for more, nor for messages
     */
    static ExitCode print(CommandTable commands, List<String> words, Session session) throws IOException {
        int last = Math.max(0, words.size() - 1);
        Completion completion =
                completion(commands, session, words.subList(0, last), words.isEmpty() ? "" : words.get(last));
        TextSink out = session.out();
        for (Choice choice : completion.choices()) {
            print(choice.word(), choice.description(), out);
        }
        if (completion.beforeFile().isPresent()) {
            print(FILE, completion.beforeFile().get(), out);
        }
        if (completion.cut()) {
            print(MORE, "there are more than " + completion.choices().size() + ": type another character", out);
        }
        out.flush();
        return ExitCode.FOUND;
    }

    private static Completion completion(CommandTable commands, Session session, List<String> words, String begun) {
        try {
            // Standard input belongs to the line that is typed.
            return Completion.of(commands, session.forLines(Optional.empty()), words, begun);
        } catch (OutOfMemoryError e) {
            // A fact base too large for this machine cannot be used any more than one that is invalid.
            return Completion.NOTHING;
        }
    }

    /** A word with a line break or a tab in it, which can come from what was typed only, has no place in a line. */
    private static void print(String text, String description, TextSink out) throws IOException {
        if (TerminalText.safe(text).equals(text)
                && TerminalText.safe(description).equals(description)) {
            out.add(text).add('\t').add(description).add('\n');
        }
    }
}
