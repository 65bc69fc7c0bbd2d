package mns.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import mns.cli.command.ExitCode;
import mns.cli.complete.CommandTable;
import mns.cli.complete.Completion;
import mns.cli.complete.FileNames;
import mns.cli.options.Defaults;
import mns.cli.syntax.ErrorMessage;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Environment;
import mns.cli.terminal.InterruptibleStream;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.output.terminal.Palette;
import mns.shell.Choice;
import mns.shell.Prompt;
import mns.shell.UnclosedQuoteException;
import mns.text.TerminalText;

/** Runs the lines that someone types at a terminal. */
final class TerminalShell {
    private static final String PROMPT = "mns> ";

    private final CommandTable commands;
    private final LineRunner runner;
    private final Session session;
    private final Optional<String> facts;
    private final Defaults defaults;
    private final Palette palette;
    private final OutputStream terminal;

    /**
     * Makes a shell.
     *
     * @param commands the commands that a line can name
     * @param runner runs the lines
     * @param facts the fact base to use where a line names none
     * @param defaults options that hold for every line
     * @param palette the colours that the terminal may be sent
     */
    TerminalShell(
            CommandTable commands,
            LineRunner runner,
            Session session,
            Optional<String> facts,
            Defaults defaults,
            Palette palette) {
        this.commands = commands;
        this.runner = runner;
        this.session = session;
        this.facts = facts;
        this.defaults = defaults;
        this.palette = palette;
        this.terminal = new InterruptibleStream(session.stdout());
    }

    /**
     * Runs lines until the user leaves.
     *
     * @param history folder in which the lines are kept for later sessions, empty if they are not
     */
    ExitCode run(Optional<Path> history) throws UsageException, IOException {
        // Before there is a prompt, so that an interrupt ends the program while it reads a large base.
        String welcome = welcome(session.facts(facts));
        // Completion reads from the same bases, but knows nothing of the size of the terminal.
        Session completing = session.forLines(facts);
        boolean coloured = palette == Palette.COLOR && !session.environment().isAccessible();
        String type = session.environment().variable("TERM").orElse("dumb");
        try (Prompt prompt =
                Prompt.open(PROMPT, history, (words, begun) -> choices(completing, words, begun), type, coloured)) {
            session.out().add(welcome).flush();
            tell(prompt.notice());
            run(prompt);
        }
        return ExitCode.FOUND;
    }

    private void run(Prompt prompt) throws IOException {
        Environment surroundings = session.environment()
                .ofTypedLines(new TerminalMachine(prompt, session.environment().machine()));
        try {
            for (Optional<List<String>> line = prompt.next(); line.isPresent(); line = prompt.next()) {
                List<String> words = ShellLine.words(line.get());
                if (ShellLine.leaves(words)) {
                    return;
                }
                Session each = session.forTypedLine(facts, surroundings, terminal);
                Optional<String> operator = prompt.operator();
                if (operator.isPresent()) {
                    runner.refuse(each, defaults, words, ShellLine.refusal(operator.get()));
                } else {
                    run(words, each);
                }
            }
        } catch (UnclosedQuoteException e) {
            throw new IllegalStateException("the prompt waits for the end of quotes", e);
        }
    }

    /** Whatever goes wrong in a line, the prompt comes back. */
    private void run(List<String> words, Session line) throws IOException {
        try {
            runner.run(line, defaults, words);
            line.out().flush();
        } catch (CancellationException e) {
            // The user knows; what was not printed yet is dropped with the session of the line.
            session.out().add(palette.afterCut()).add('\n').flush();
        } catch (RuntimeException | Error e) {
            line.messages(false).report(e);
        }
    }

    private void tell(Optional<String> notice) {
        if (notice.isPresent()) {
            session.messages(false).report(new ErrorMessage("history", notice.get(), "", List.of(), ""));
        }
    }

    private static String welcome(FactBase base) throws IOException {
        int facts = 0;
        for (Topic topic : base.topics()) {
            facts += base.chapter(topic).size();
        }
        return TerminalText.safe("mns " + Version.program() + ": " + facts + " facts, "
                        + base.header().title())
                + "\nhelp explains what to type, Tab completes, Ctrl-D or exit ends.\n";
    }

    private List<Choice> choices(Session session, List<String> words, String begun) {
        Completion completion = Completion.of(commands, session, words, begun);
        List<Choice> choices = new ArrayList<>(completion.choices());
        if (words.isEmpty()) {
            for (String each : ShellLine.LEAVING) {
                if (each.startsWith(begun)) {
                    choices.add(Choice.of(each, "leave the shell"));
                }
            }
        }
        Optional<String> before = completion.beforeFile();
        if (before.isPresent()) {
            choices.addAll(FileNames.beginningWith(
                    before.get(), begun.substring(before.get().length())));
        }
        return choices;
    }
}
