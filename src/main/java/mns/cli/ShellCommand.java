package mns.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.complete.Candidates;
import mns.cli.complete.CommandTable;
import mns.cli.complete.Vocabulary;
import mns.cli.options.CommonOptions;
import mns.cli.options.Defaults;
import mns.cli.options.OutputOptions;
import mns.cli.options.ShellOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Environment;
import mns.cli.terminal.ScriptPlace;
import mns.cli.terminal.Session;
import mns.output.Rows;
import mns.output.terminal.Palette;
import mns.shell.Lines;
import mns.shell.ScriptLines;
import mns.shell.UnclosedQuoteException;
import mns.text.TypedWords;

/** Runs argument lines that are typed, or those of a script, as if each were typed after {@code mns}. */
final class ShellCommand implements Command {
    static final String NAME = "shell";

    private final CommandTable commands;
    private final LineRunner runner;

    /**
     * Makes the command.
     *
     * @param commands the commands that a line can name
     * @param runner runs the lines
     */
    ShellCommand(CommandTable commands, LineRunner runner) {
        this.commands = commands;
        this.runner = runner;
    }

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "[SCRIPT]",
                "many look-ups, from a prompt, a script or standard input",
                "Runs argument lines one after the other, each as you would type it after mns: from a prompt, a script"
                        + " or standard input. The fact base is read once. Output options apply to every line that does not"
                        + " set its own. A line may have quotes and # comments; exit ends the shell. The exit code of a script"
                        + " is that of the first line that failed. At the prompt, Tab completes, the right"
                        + " arrow takes the suggestion in grey, Ctrl-R searches the lines of earlier sessions, Ctrl-C drops a"
                        + " line or stops a command, Ctrl-D leaves.",
                List.of(ShellOptions.group(), OutputOptions.tableGroup(), CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " < lookups.mns", "the lines of a file"),
                        new CommandSyntax.Example(NAME + " --output jsonl < lookups.mns", "JSON Lines for a script")));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        List<String> scripts = arguments.operands();
        if (scripts.size() > 1) {
            String message = NAME + " takes one script, not also \"" + scripts.get(1) + "\"";
            throw new UsageException(message, scripts.get(1), List.of())
                    .advising("try: mns " + NAME + " " + TypedWords.of(scripts.get(0)));
        }
        if (scripts.isEmpty() && session.environment().machine().hasPrompt()) {
            throw new UsageException("this is the shell already; shell SCRIPT runs a script", "", List.of());
        }
        Optional<String> facts = arguments.text(CommonOptions.FACTS);
        readFacts(facts.isPresent() ? facts : session.usualFacts(), scripts, session);
        // So that a mistake in an option is reported once, and not for every line.
        OutputOptions output = new OutputOptions(arguments, session.environment());
        output.renderer(Rows.FACT);
        Defaults defaults = Defaults.of(OutputOptions.tableGroup(), arguments);
        Environment environment = session.environment();
        if (scripts.isEmpty() && environment.inIsTerminal() && environment.outIsTerminal()) {
            return runTyped(arguments, session, defaults, output.palette());
        }
        return runScript(arguments, session, defaults);
    }

    private ExitCode runTyped(Arguments arguments, Session session, Defaults defaults, Palette palette)
            throws UsageException, IOException {
        Optional<Path> state = session.environment().stateFolder().map(each -> each.resolve("mns"));
        Optional<String> facts = arguments.text(CommonOptions.FACTS);
        return new TerminalShell(commands, runner, session, facts, defaults, palette)
                .run(arguments.has(ShellOptions.NO_HISTORY) ? Optional.empty() : state);
    }

    private ExitCode runScript(Arguments arguments, Session session, Defaults defaults)
            throws UsageException, IOException {
        List<String> scripts = arguments.operands();
        Optional<String> facts = arguments.text(CommonOptions.FACTS);
        boolean stops = arguments.has(ShellOptions.STOP);
        boolean inRows = arguments.has(ShellOptions.LINE);
        if (scripts.isEmpty()) {
            if (session.environment().inIsTerminal()) {
                session.messages(false).write("each line is run as if typed after mns; exit or Ctrl-D ends");
            }
            Script script = new Script("standard input", inRows, stops);
            return run(script, new ScriptLines(session.in()), session.forLines(facts), defaults);
        }
        try (InputStream stream = session.open(scripts.get(0))) {
            Script script = new Script(scripts.get(0), inRows, stops);
            return run(script, new ScriptLines(stream), session.forLinesOf(scripts.get(0), facts), defaults);
        }
    }

    /** Reads a fact base that comes through standard input, which the lines do not see. */
    private static void readFacts(Optional<String> facts, List<String> scripts, Session session) throws UsageException {
        if (!facts.equals(Optional.of(Session.STANDARD_INPUT))) {
            return;
        }
        if (scripts.isEmpty()) {
            String message = NAME + " reads its lines from standard input, so the fact base cannot come from there";
            throw new UsageException(message, Session.STANDARD_INPUT, List.of())
                    .advising("name a script: mns shell SCRIPT --facts -");
        }
        session.facts(facts);
    }

    /**
     * A script that is run.
     *
     * @param name its name in messages
     * @param inRows whether rows name its lines
     * @param stops whether the first line that does not succeed is the last
     */
    private record Script(String name, boolean inRows, boolean stops) {
        ScriptPlace place(Lines lines) {
            return new ScriptPlace(name, lines.number(), inRows);
        }
    }

    private ExitCode run(Script script, Lines lines, Session inner, Defaults defaults)
            throws UsageException, IOException {
        ExitCode first = ExitCode.FOUND;
        try {
            for (Optional<List<String>> line = next(lines); line.isPresent(); line = next(lines)) {
                List<String> words = ShellLine.words(line.get());
                if (ShellLine.leaves(words)) {
                    return first;
                }
                Session session = inner.at(script.place(lines));
                Optional<String> operator = lines.operator();
                ExitCode code = operator.isPresent()
                        ? runner.refuse(session, defaults, words, ShellLine.refusal(operator.get()))
                        : runner.run(session, defaults, words);
                first = first == ExitCode.FOUND ? code : first;
                if (script.stops && first != ExitCode.FOUND) {
                    return first;
                }
            }
            return first;
        } catch (UnclosedQuoteException e) {
            UsageException reason = new UsageException("a quote in this line is not closed", "", List.of())
                    .advising("close it, or write a backslash before it");
            ExitCode code = runner.refuse(inner.at(script.place(lines)), defaults, List.of(), reason);
            return first == ExitCode.FOUND ? code : first;
        }
    }

    private static Optional<List<String>> next(Lines lines) throws UsageException, UnclosedQuoteException {
        try {
            return lines.next();
        } catch (CharacterCodingException e) {
            throw new UsageException("the script is not valid UTF-8", "", List.of()).advising("save it as UTF-8");
        } catch (IOException e) {
            throw new UsageException("the script cannot be read: " + e.getMessage(), "", List.of());
        }
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        candidates.addFiles();
    }
}
