package mns.shell;

import java.io.IOError;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** Argument lines typed at the terminal of the process, with completion, suggestions and the keys of any good shell. */
public final class Prompt implements Lines, AutoCloseable {
    private static final int MOST_LINES = 10_000;

    /** Held here, for a logger that nobody holds forgets its level. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    private final Terminal terminal;
    private final LineReader reader;
    private final String prompt;
    private final Optional<String> notice;
    private Lines typed = Optional::empty;

    private Prompt(Terminal terminal, LineReader reader, String prompt, Optional<String> notice) {
        this.terminal = terminal;
        this.reader = reader;
        this.prompt = prompt;
        this.notice = notice;
    }

    /**
     * Opens a prompt. From then on Ctrl-C does not end the process: at the prompt it drops the line, while a line runs it
     * interrupts this thread.
     *
     * @param prompt what stands before a line
     * @param history folder in which the lines are kept, empty if they are not
     * @param completer says what a word may become
     * @param type name of the terminal's type, as in {@code TERM}
     * @param coloured whether the terminal may be sent colours
     */
    public static Prompt open(
            String prompt, Optional<Path> history, WordCompleter completer, String type, boolean coloured)
            throws IOException {
        JLINE.setLevel(Level.OFF);
        Terminal terminal = terminal(type);
        Thread thread = Thread.currentThread();
        terminal.handle(Terminal.Signal.INT, signal -> thread.interrupt());
        HistoryCheck kept = history.map(HistoryCheck::in).orElseGet(HistoryCheck::none);
        LineReader reader = reader(terminal, kept, completer);
        if (coloured) {
            Suggestions.addTo(reader);
        } else {
            withoutColours(reader);
        }
        return new Prompt(terminal, reader, prompt, kept.notice());
    }

    /** Opens the terminal; of the common types JLine knows enough not to start infocmp. */
    private static Terminal terminal(String type) throws IOException {
        String known = InfoCmp.getDefaultInfoCmp(type.equals("tmux-256color") ? "screen-256color" : type);
        if (known != null) {
            InfoCmp.setLoadedInfoCmp(type, known);
        }
        return TerminalBuilder.builder()
                .system(true)
                .provider("jni")
                .type(type)
                .dumb(true)
                .nativeSignals(false)
                .encoding(StandardCharsets.UTF_8)
                .build();
    }

    private static LineReader reader(Terminal terminal, HistoryCheck kept, WordCompleter completer) throws IOException {
        LineEditor reader = new LineEditor(terminal);
        reader.setParser(new LineParser());
        reader.setCompleter(completer(completer));
        reader.setCompletionMatcher(new ChoiceMatcher());
        reader.setHistory(new FiledHistory(kept));
        reader.setVariable(LineReader.HISTORY_SIZE, MOST_LINES);
        reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "> ");
        reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        reader.option(LineReader.Option.HISTORY_REDUCE_BLANKS, false);
        reader.option(LineReader.Option.HISTORY_TIMESTAMPED, false);
        return reader;
    }

    private static void withoutColours(LineReader reader) {
        reader.setVariable("COMPLETION_STYLE_STARTING", "bold");
        reader.setVariable("COMPLETION_STYLE_DESCRIPTION", "faint");
        reader.setVariable("COMPLETION_STYLE_BACKGROUND", "default");
    }

    private static Completer completer(WordCompleter completer) {
        return (reader, line, candidates) -> {
            if (line instanceof TypedLine typed && !typed.inComment()) {
                int place = 0;
                for (Choice choice : choices(completer, typed)) {
                    String description = choice.description().isEmpty() ? null : choice.description();
                    candidates.add(new Candidate(
                            choice.word(), choice.word(), null, description, null, null, !choice.goesOn(), place));
                    place++;
                }
            }
        };
    }

    /** Whatever goes wrong, there is nothing to choose from, and typing goes on. */
    private static List<Choice> choices(WordCompleter completer, TypedLine typed) {
        try {
            return completer.complete(typed.before(), typed.word());
        } catch (RuntimeException | Error e) {
            return List.of();
        }
    }

    /** Returns what the user should know before typing. */
    public Optional<String> notice() {
        return notice;
    }

    /** Returns the rows of the terminal as it is now, 0 if it does not tell. */
    public int rows() {
        return terminal.getSize().getRows();
    }

    /** Returns the columns of the terminal as it is now, 0 if it does not tell. */
    public int columns() {
        return terminal.getSize().getColumns();
    }

    /** Waits for the next line; several that were pasted at once come one after the other, until an interrupt. */
    @Override
    public Optional<List<String>> next() throws UnclosedQuoteException, IOException {
        if (Thread.interrupted()) {
            typed = Optional::empty;
        }
        Optional<List<String>> words = typed.next();
        while (words.isEmpty()) {
            try {
                typed = new ScriptLines(new StringReader(reader.readLine(prompt)));
                words = typed.next();
            } catch (UserInterruptException e) {
                // The line is dropped, and the next one may be typed.
            } catch (EndOfFileException | IOError e) {
                return Optional.empty();
            }
        }
        return words;
    }

    @Override
    public Optional<String> operator() {
        return typed.operator();
    }

    /** Leaves the terminal as it was found. */
    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
