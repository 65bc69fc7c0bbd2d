package mns.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.command.SearchCommand;
import mns.cli.complete.SearchLine;
import mns.cli.options.CommonOptions;
import mns.cli.options.Defaults;
import mns.cli.options.LeadingOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Mistake;
import mns.cli.syntax.ParsingErrors;
import mns.cli.syntax.Usage;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Notices;
import mns.cli.terminal.PagerFailed;
import mns.cli.terminal.ReaderLeft;
import mns.cli.terminal.Session;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.Problem;
import mns.text.TextSink;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs argument lines, one at a time, for the process and for whoever else has lines to run. */
public final class Cli {
    private final Session session;
    private final Defaults defaults;

    /** Makes a command line over a session. */
    public Cli(Session session) {
        this(session, Defaults.NONE);
    }

    /** Makes a command line over a session, with options that hold for each line. */
    Cli(Session session, Defaults defaults) {
        this.session = session;
        this.defaults = defaults;
    }

    /**
     * Does what an argument line says.
     *
     * @throws IOException if standard output cannot be written
     */
    public ExitCode run(String... line) throws IOException {
        List<String> arguments = read(List.of(line));
        Notices notices = new Notices(session, Notices.areForScripts(defaults.withFormat(arguments)));
        try {
            return execute(arguments);
        } catch (IOException e) {
            // Not caught by their types, which each look-up would load.
            if (e instanceof ReaderLeft) {
                return ExitCode.FOUND;
            }
            if (e instanceof PagerFailed failed) {
                String message = "the output is not shown: the pager \"" + failed.command() + "\" cannot be started";
                notices.tell(new Mistake(
                        "output", message, failed.command(), List.of(), "--no-pager shows it without a pager"));
                return ExitCode.OUTPUT;
            }
            throw e;
        } catch (UsageException e) {
            notices.tell(e.mistake());
            return ExitCode.USAGE;
        } catch (InvalidFactBaseException e) {
            for (Problem problem : e.problems()) {
                String advice = problem.line() > 0 ? "mns check " + problem.file() + " tells all that is wrong" : "";
                notices.tell(new Mistake("fact_base", problem.toString(), "", List.of(), advice));
            }
            return ExitCode.FACT_BASE;
        }
    }

    /** Returns a line as every part of the program is to read it; most are what was typed, and cost no more than a look. */
    public static List<String> read(List<String> line) {
        if (line.contains(SearchCommand.NAME)) {
            for (String word : line) {
                if (word.length() > 1 && word.startsWith("-") && !word.startsWith("--")) {
                    return SearchLine.parted(line);
                }
            }
        }
        return line;
    }

    private ExitCode execute(List<String> line) throws UsageException, IOException {
        LeadingOptions leading = LeadingOptions.of(line);
        if (leading.wantsVersion()) {
            return Version.print(session, leading.facts());
        }
        if (leading.rest().isEmpty()
                && !leading.wantsHelp()
                && !line.isEmpty()
                && leading.facts().isEmpty()) {
            throw new UsageException("a command or topic is missing", "", List.of()).advising("mns help lists both");
        }
        if (leading.rest().isEmpty()) {
            return HelpCommand.ofProgram(leading, session);
        }
        List<String> arguments = new ArrayList<>(leading.options());
        arguments.addAll(leading.rest().subList(1, leading.rest().size()));
        String name = leading.rest().get(0);
        if (name.equals(CompletionLines.COMMAND)) {
            return CompletionLines.print(arguments, session);
        }
        return execute(Verbs.command(name), arguments);
    }

    private ExitCode execute(Command command, List<String> typed) throws UsageException, IOException {
        Usage usage = command.usage();
        List<String> words = defaults.before(command.forParser(typed, usage), usage);
        CommandLine parser = usage.parser(words);
        Arguments arguments;
        try {
            arguments = new Arguments(parser.parseArgs(words.toArray(new String[0])));
        } catch (ParameterException e) {
            if (!CommonOptions.facts().mayBeIn(words)) {
                // A topic that does not exist is the greater mistake.
                command.usage(session.facts(Optional.empty()));
            }
            throw ParsingErrors.explain(e, usage);
        }
        if (arguments.has(CommonOptions.HELP)) {
            return HelpCommand.ofCommand(command, arguments, session);
        }
        return command.run(arguments, session);
    }

    /** Writes to standard error; if that fails there is nobody left to tell. */
    public static void tryToWrite(TextSink err, String text) {
        try {
            err.add(text).flush();
        } catch (IOException e) {
            // The exit code still tells.
        }
    }
}
