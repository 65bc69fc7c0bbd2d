package mns.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mns.cli.complete.Candidates;
import mns.cli.complete.CommandTable;
import mns.cli.complete.CommandWords;
import mns.cli.complete.Vocabulary;
import mns.cli.help.HelpText;
import mns.cli.lead.Leads;
import mns.cli.options.CommonOptions;
import mns.cli.options.GlobalOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.ErrorMessage;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.load.json.InvalidFactBaseException;
import mns.text.Spelling;
import mns.text.TextSink;
import mns.text.TypedWords;

/** Explains the program, a command or a subject. */
public final class HelpCommand implements Command {
    public static final String NAME = "help";

    private final CommandTable commands;

    /**
     * Makes the command.
     *
     * @param commands what can be explained
     */
    public HelpCommand(CommandTable commands) {
        this.commands = commands;
    }

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "[COMMAND|SUBJECT]",
                "more on a command, a topic, or one of: " + String.join(", ", HelpText.SUBJECTS),
                "Explains the program, a command, a topic or a subject. The subjects are "
                        + String.join(", ", HelpText.SUBJECTS) + ".",
                List.of(CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " timeline", "what timeline understands"),
                        new CommandSyntax.Example(NAME + " exit-codes", "what the exit codes mean")));
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        CommandWords.add(commands, vocabulary, candidates);
        candidates.addAll(HelpText.SUBJECTS);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        List<String> operands = arguments.operands();
        HelpText help = new HelpText(session.environment().width());
        if (operands.isEmpty()) {
            help.addProgram(base(arguments.text(CommonOptions.FACTS), session), usages());
        } else if (operands.size() > 1) {
            throw new UsageException(NAME + " explains one thing at a time", operands.get(1), List.of())
                    .advising("try: " + CommonOptions.program(arguments) + " " + NAME + " "
                            + TypedWords.of(operands.get(0)));
        } else if (HelpText.SUBJECTS.contains(subject(operands))) {
            help.addSubject(subject(operands));
        } else {
            help.addCommand(usageOrSubject(operands.get(0), arguments, session));
        }
        return print(help, CommonOptions.paged(arguments), session);
    }

    /** Explains the program where no command is named, at length if that is asked for. */
    public ExitCode ofProgram(GlobalOptions leading, Session session) throws UsageException, IOException {
        HelpText help = new HelpText(session.environment().width());
        Optional<FactBase> base = base(leading.facts(), session);
        if (leading.wantsHelp()) {
            help.addProgram(base, usages());
        } else {
            help.addShort(base);
        }
        return print(help, leading.paged(), session);
    }

    /** Explains a command. */
    public ExitCode ofCommand(Command command, Arguments arguments, Session session)
            throws UsageException, IOException {
        HelpText help = new HelpText(session.environment().width());
        help.addCommand(usage(command.usage().name(), arguments, session));
        return print(help, CommonOptions.paged(arguments), session);
    }

    private List<CommandSyntax> usages() {
        List<CommandSyntax> usages = new ArrayList<>();
        for (String name : commands.names()) {
            usages.add(commands.usage(name));
        }
        return usages;
    }

    private static String subject(List<String> operands) {
        return operands.get(0).toLowerCase(Locale.ROOT);
    }

    private static ExitCode print(HelpText help, boolean paged, Session session) throws IOException {
        try (TextSink out = session.out(paged)) {
            out.add(help.text());
        }
        return ExitCode.FOUND;
    }

    private CommandSyntax usageOrSubject(String name, Arguments arguments, Session session) throws UsageException {
        try {
            return usage(name, arguments, session);
        } catch (UsageException e) {
            List<String> near = Spelling.nearOrBegun(name, HelpText.SUBJECTS);
            if (!near.isEmpty()) {
                throw UsageException.unknown("subject of help", name, near, HelpText.SUBJECTS);
            }
            FactBase base = session.facts(arguments.text(CommonOptions.FACTS));
            throw new Leads(base, CommonOptions.program(arguments))
                    .unknownCommand(name, List.of(), "this fact base", commands.names());
        }
    }

    /** Topics are a matter of the fact base; the other commands can be explained without one. */
    private CommandSyntax usage(String name, Arguments arguments, Session session) throws UsageException {
        Optional<String> file = arguments.text(CommonOptions.FACTS);
        if (!commands.names().contains(name)) {
            return commands.usage(name, session.facts(file));
        }
        Optional<FactBase> base = base(file, session);
        return base.isPresent() ? commands.usage(name, base.get()) : commands.usage(name);
    }

    /** Returns the fact base, or reports what is wrong if the surroundings name an unsound one: help goes on without. */
    private static Optional<FactBase> base(Optional<String> file, Session session) throws UsageException {
        try {
            return Optional.of(session.facts(file));
        } catch (InvalidFactBaseException e) {
            if (file.isPresent() || session.usualFacts().isEmpty()) {
                throw e;
            }
            String message = (session.factsAreOfVariable() ? "MNS_FACTS: " : "")
                    + e.problems().get(0);
            session.messages(false).report(new ErrorMessage("fact_base", message, "", List.of(), ""));
            return Optional.empty();
        }
    }
}
