package mns.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.lead.HelpWord;
import mns.cli.options.CommonOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.text.Spelling;

/** Prints the script with which a shell completes lines of this program. */
public final class CompletionCommand implements Command {
    public static final String NAME = "completion";
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                NAME,
                "SHELL",
                "the script that completes lines in bash, zsh or fish",
                "The script with which a shell completes commands, topics, options, their values and ids. Its first lines"
                        + " say where to put it. SHELL is bash, zsh or fish.",
                List.of(CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME + " bash", "for bash"),
                        new CommandSyntax.Example(NAME + " zsh", "for zsh"),
                        new CommandSyntax.Example(NAME + " fish", "for fish")));
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        candidates.addAll(SHELLS);
    }

    @Override
    public boolean asksForHelp(Arguments arguments, Session session) {
        return HelpWord.isAll(arguments);
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        Operands.require(arguments, NAME, "the name of a shell", NAME + " " + SHELLS.get(0));
        List<String> shells = arguments.operands();
        if (shells.size() > 1) {
            throw new UsageException(
                            NAME + " takes one shell, not also \"" + shells.get(1) + "\"", shells.get(1), List.of())
                    .advising("try: mns " + NAME + " " + SHELLS.get(0));
        }
        String shell = shells.get(0).toLowerCase(Locale.ROOT);
        if (!SHELLS.contains(shell)) {
            throw UsageException.unknown("shell", shell, Spelling.nearOrBegun(shell, SHELLS), SHELLS);
        }
        session.out().add(script(shell)).flush();
        return ExitCode.FOUND;
    }

    private static String script(String shell) throws IOException {
        try (InputStream script = CompletionCommand.class.getResourceAsStream("/mns/cli/completion/mns." + shell)) {
            return script == null ? "" : new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
