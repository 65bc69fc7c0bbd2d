package mns.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.command.TopicCommand;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.help.HelpText;
import mns.cli.options.CommonOptions;
import mns.cli.options.LeadingOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Mistake;
import mns.cli.syntax.Usage;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Notices;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.load.json.InvalidFactBaseException;
import mns.text.Spelling;
import mns.text.TextSink;

/** Explains the program, a command or a subject. */
final class HelpCommand implements Command {
    static final String NAME = "help";

    @Override
    public Usage usage() {
        return new Usage(
                NAME,
                "[COMMAND|" + String.join("|", HelpText.SUBJECTS) + "]",
                "Explains the program, a command, a topic or a subject.",
                List.of(CommonOptions.group()),
                List.of(
                        new Usage.Example(NAME + " timeline", "what timeline understands"),
                        new Usage.Example(NAME + " exit-codes", "what the exit codes say")));
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        vocabulary.addCommands(candidates);
        candidates.addAll(HelpText.SUBJECTS);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        List<String> operands = arguments.operands();
        HelpText help = new HelpText(session.environment().width());
        if (operands.isEmpty()) {
            help.addProgram(base(arguments.text(CommonOptions.FACTS), session));
        } else if (operands.size() > 1) {
            throw new UsageException(NAME + " explains one thing at a time", operands.get(1), List.of());
        } else if (HelpText.SUBJECTS.contains(subject(operands))) {
            help.addSubject(subject(operands));
        } else {
            help.addCommand(usage(operands.get(0), arguments, session));
        }
        return print(help, arguments.paged(), session);
    }

    /** Explains the program where no command is named, at length if that is asked for. */
    static ExitCode ofProgram(LeadingOptions leading, Session session) throws UsageException, IOException {
        HelpText help = new HelpText(session.environment().width());
        Optional<FactBase> base = base(leading.facts(), session);
        if (leading.wantsHelp()) {
            help.addProgram(base);
        } else {
            help.addShort(base);
        }
        return print(help, leading.paged(), session);
    }

    /** Explains a command. */
    static ExitCode ofCommand(Command command, Arguments arguments, Session session)
            throws UsageException, IOException {
        HelpText help = new HelpText(session.environment().width());
        help.addCommand(usage(command, arguments, session));
        return print(help, arguments.paged(), session);
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

    private static Usage usage(String name, Arguments arguments, Session session) throws UsageException {
        try {
            return usage(Verbs.command(name), arguments, session);
        } catch (UsageException e) {
            List<String> near = Spelling.near(name, HelpText.SUBJECTS);
            throw near.isEmpty() ? e : UsageException.unknown("subject of help", name, near, HelpText.SUBJECTS);
        }
    }

    /** Topics are a matter of the fact base; the other commands can be explained without one. */
    private static Usage usage(Command command, Arguments arguments, Session session) throws UsageException {
        Optional<String> file = arguments.text(CommonOptions.FACTS);
        if (command instanceof TopicCommand) {
            return command.usage(session.facts(file));
        }
        Optional<FactBase> base = base(file, session);
        return base.isPresent() ? command.usage(base.get()) : command.usage();
    }

    /** Returns the fact base, or tells what is wrong where {@code MNS_FACTS} names an unsound one: help goes on without. */
    private static Optional<FactBase> base(Optional<String> file, Session session) throws UsageException {
        try {
            return Optional.of(session.facts(file));
        } catch (InvalidFactBaseException e) {
            if (file.isPresent() || session.environment().variable("MNS_FACTS").isEmpty()) {
                throw e;
            }
            String message = "MNS_FACTS: " + e.problems().get(0);
            new Notices(session, false).tell(new Mistake("fact_base", message, "", List.of(), ""));
            return Optional.empty();
        }
    }
}
