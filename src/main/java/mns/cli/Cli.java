package mns.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.command.HelpCommand;
import mns.cli.options.CommonOptions;
import mns.cli.options.Defaults;
import mns.cli.options.GlobalOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.ErrorMessage;
import mns.cli.syntax.LineScan;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.ParsingErrors;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Messages;
import mns.cli.terminal.PagerClosedException;
import mns.cli.terminal.PagerFailedException;
import mns.cli.terminal.Session;
import mns.load.json.FileKind;
import mns.load.json.InvalidFactBaseException;
import mns.load.json.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs argument lines, one at a time, for the process and for whoever else has lines to run. */
public final class Cli extends Commands {
    /** Makes a command line. */
    public Cli() {}

    /**
     * Does what a line says.
     *
     * @throws IOException if standard output cannot be written
     */
    public ExitCode run(Session session, String... line) throws IOException {
        return run(session, Optional.empty(), List.of(line));
    }

    @Override
    ExitCode run(Session session, Defaults defaults, List<String> line) throws IOException {
        return run(session, Optional.of(defaults), line);
    }

    private ExitCode run(Session session, Optional<Defaults> defaults, List<String> line) throws IOException {
        session.own().leaveAlone(line.contains(CommonOptions.NO_CACHE));
        try {
            return execute(session, defaults, line);
        } catch (IOException e) {
            // Not caught by their types, which each look-up would load.
            if (e instanceof PagerClosedException) {
                return ExitCode.FOUND;
            }
            if (e instanceof PagerFailedException failed) {
                String message = "the output is not shown: the pager \"" + failed.command() + "\" cannot be started";
                messages(session, defaults.orElse(Defaults.NONE), line)
                        .report(new ErrorMessage(
                                "output", message, failed.command(), List.of(), "--no-pager shows it without a pager"));
                return ExitCode.OUTPUT;
            }
            throw e;
        } catch (UsageException e) {
            return refuse(session, defaults.orElse(Defaults.NONE), line, e);
        } catch (InvalidFactBaseException e) {
            Messages messages = messages(session, defaults.orElse(Defaults.NONE), line);
            for (Problem problem : e.problems()) {
                String advice = problem.line() > 0
                                && !problem.isForeign()
                                && e.problems().size() == 1
                        ? "mns check " + FileKind.operand(problem.file()) + " reports everything that is wrong"
                        : "";
                messages.report(new ErrorMessage("fact_base", problem.toString(), "", List.of(), advice));
            }
            return ExitCode.FACT_BASE;
        }
    }

    @Override
    ExitCode refuse(Session session, Defaults defaults, List<String> line, UsageException reason) {
        messages(session, defaults, line).report(reason.mistake());
        return ExitCode.USAGE;
    }

    /** Returns what reports that a line, which may be one that cannot be parsed, went wrong. */
    Messages messages(Session session, Defaults defaults, List<String> line) {
        List<OptionGroup> any = GlobalOptions.anyCommand().groups();
        LineScan leading = LineScan.beforeCommand(line, any);
        if (leading.read() == line.size()) {
            return session.messages(defaults.areForScripts(leading));
        }
        CommandSyntax usage = command(line.get(leading.read())).usage();
        LineScan rest = usage.and(any).scan(line.subList(leading.read() + 1, line.size()));
        if (Defaults.setsFormat(leading) && Defaults.setsFormat(rest)) {
            // Two formats are a mistake, which a script that asked for JSON once reads as JSON.
            return session.messages(defaults.areForScripts(leading) || defaults.areForScripts(rest));
        }
        return session.messages(defaults.areForScripts(Defaults.setsFormat(leading) ? leading : rest));
    }

    private ExitCode execute(Session session, Optional<Defaults> defaults, List<String> line)
            throws UsageException, IOException {
        if (!line.isEmpty() && !line.get(0).startsWith("-")) {
            return execute(session, defaults, line.get(0), line.subList(1, line.size()));
        }
        GlobalOptions leading = GlobalOptions.of(line);
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
            return new HelpCommand(table()).ofProgram(leading, session);
        }
        List<String> arguments = new ArrayList<>(leading.options());
        arguments.addAll(leading.rest().subList(1, leading.rest().size()));
        return execute(session, defaults, leading.rest().get(0), arguments);
    }

    private ExitCode execute(Session session, Optional<Defaults> defaults, String name, List<String> arguments)
            throws UsageException, IOException {
        return name.equals(CompletionLines.COMMAND)
                ? CompletionLines.print(table(), arguments, session)
                : execute(session, command(name), defaults, arguments);
    }

    private ExitCode execute(Session session, Command command, Optional<Defaults> defaults, List<String> typed)
            throws UsageException, IOException {
        CommandSyntax usage = command.usage();
        List<String> own = command.forParser(typed, usage);
        List<String> words = defaults.isPresent() ? defaults.get().before(own, usage) : own;
        CommandLine parser = usage.parser(words);
        Arguments arguments;
        try {
            arguments = new Arguments(parser.parseArgs(words.toArray(new String[0])));
        } catch (ParameterException e) {
            Optional<String> facts = usage.scan(words).value(CommonOptions.FACTS);
            if (facts.isEmpty()) {
                // A topic that does not exist is the greater mistake.
                command.usage(session.facts(Optional.empty()));
            }
            throw ParsingErrors.explain(e, usage, CommonOptions.program(facts));
        }
        CommonOptions.refuseTwoBases(arguments);
        if (arguments.has(CommonOptions.HELP) || command.asksForHelp(arguments, session)) {
            return new HelpCommand(table()).ofCommand(command, arguments, session);
        }
        return command.run(arguments, session);
    }
}
