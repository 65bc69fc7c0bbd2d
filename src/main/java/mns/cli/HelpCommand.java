package mns.cli;

import java.io.IOException;
import java.util.List;
import mns.fact.FactBase;
import mns.text.Spelling;

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
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        List<String> operands = arguments.operands();
        HelpText help = new HelpText(session.environment().width());
        if (operands.isEmpty()) {
            help.addProgram(session.facts(arguments.text(CommonOptions.FACTS)));
        } else if (operands.size() > 1) {
            throw new UsageException(NAME + " explains one thing at a time", operands.get(1), List.of());
        } else if (HelpText.SUBJECTS.contains(operands.get(0))) {
            help.addSubject(operands.get(0));
        } else {
            help.addCommand(usage(operands.get(0), arguments, session));
        }
        session.out().add(help.text()).flush();
        return ExitCode.FOUND;
    }

    private static Usage usage(String name, Arguments arguments, Session session) throws UsageException {
        FactBase base = session.facts(arguments.text(CommonOptions.FACTS));
        try {
            return Verbs.command(name).usage(base);
        } catch (UsageException e) {
            List<String> near = Spelling.near(name, HelpText.SUBJECTS);
            throw near.isEmpty() ? e : UsageException.unknown("subject of help", name, near, HelpText.SUBJECTS);
        }
    }
}
