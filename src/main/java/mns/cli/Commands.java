package mns.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import mns.cli.command.CiteCommand;
import mns.cli.command.Command;
import mns.cli.command.CompletionCommand;
import mns.cli.command.ExitCode;
import mns.cli.command.HelpCommand;
import mns.cli.command.ListCommand;
import mns.cli.command.SearchCommand;
import mns.cli.command.ShowCommand;
import mns.cli.command.SourcesCommand;
import mns.cli.command.StatsCommand;
import mns.cli.command.TagsCommand;
import mns.cli.command.TimelineCommand;
import mns.cli.command.TopicCommand;
import mns.cli.command.TopicsCommand;
import mns.cli.command.author.CheckCommand;
import mns.cli.command.author.DiffCommand;
import mns.cli.command.author.ImportCommand;
import mns.cli.command.author.InitCommand;
import mns.cli.command.author.PassageCommand;
import mns.cli.command.author.PrepareCommand;
import mns.cli.command.author.PublishCommand;
import mns.cli.command.author.SchemaCommand;
import mns.cli.complete.Candidates;
import mns.cli.complete.CommandTable;
import mns.cli.complete.Vocabulary;
import mns.cli.lead.HelpWord;
import mns.cli.options.Defaults;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;

/**
 * The one table of commands; what each is for and understands, it says itself.
 *
 * <p>Abstract so that the table need not know what runs the lines of a shell.
 */
abstract class Commands {
    /** The names, in the order of help. */
    static final List<String> NAMES = List.of(
            TimelineCommand.NAME,
            ListCommand.NAME,
            SearchCommand.NAME,
            ShowCommand.NAME,
            CiteCommand.NAME,
            SourcesCommand.NAME,
            TopicsCommand.NAME,
            TagsCommand.NAME,
            StatsCommand.NAME,
            DiffCommand.NAME,
            ShellCommand.NAME,
            InitCommand.NAME,
            PublishCommand.NAME,
            CheckCommand.NAME,
            ImportCommand.NAME,
            PrepareCommand.NAME,
            PassageCommand.NAME,
            SchemaCommand.NAME,
            CompletionCommand.NAME,
            HelpCommand.NAME);

    /**
     * Does what a line of a shell says.
     *
     * @param defaults options that hold for the line unless it says otherwise
     * @throws IOException if standard output cannot be written
     */
    abstract ExitCode run(Session session, Defaults defaults, List<String> line) throws IOException;

    /** Reports that a line of a shell cannot be run, as text or as JSON, as the line asks for. */
    abstract ExitCode refuse(Session session, Defaults defaults, List<String> line, UsageException reason);

    /** Returns the command that a word names, and makes no other: one of the table, else whatever topic a base may declare. */
    final Command command(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (NAMES.contains(lower) ? lower : word) {
            case ListCommand.NAME -> new ListCommand();
            case TopicsCommand.NAME -> new TopicsCommand();
            case TimelineCommand.NAME -> new TimelineCommand();
            case SearchCommand.NAME -> new SearchCommand();
            case ShowCommand.NAME -> new ShowCommand();
            case CiteCommand.NAME -> new CiteCommand();
            case SourcesCommand.NAME -> new SourcesCommand();
            case TagsCommand.NAME -> new TagsCommand();
            case StatsCommand.NAME -> new StatsCommand();
            case DiffCommand.NAME -> new DiffCommand();
            case ShellCommand.NAME -> new ShellCommand(table(), new ShellRunner(this));
            case InitCommand.NAME -> new InitCommand();
            case PublishCommand.NAME -> new PublishCommand();
            case CheckCommand.NAME -> new CheckCommand(TakenNames.all(NAMES));
            case ImportCommand.NAME -> new ImportCommand(TakenNames.all(NAMES));
            case PrepareCommand.NAME -> new PrepareCommand();
            case SchemaCommand.NAME -> new SchemaCommand();
            case PassageCommand.NAME -> new PassageCommand();
            case CompletionCommand.NAME -> new CompletionCommand();
            case HelpCommand.NAME, HelpWord.QUESTION -> new HelpCommand(table());
            default -> new TopicCommand(word, NAMES);
        };
    }

    /** Returns the table as help and completion know it. */
    final CommandTable table() {
        return Table.of(this);
    }

    /** Runs the lines of a shell; apart from the commands, so that a look-up loads nothing of it. */
    private record ShellRunner(Commands commands) implements LineRunner {
        @Override
        public ExitCode run(Session session, Defaults defaults, List<String> line) throws IOException {
            return commands.run(session, defaults, line);
        }

        @Override
        public ExitCode refuse(Session session, Defaults defaults, List<String> line, UsageException reason) {
            return commands.refuse(session, defaults, line, reason);
        }
    }

    /** What the commands say of themselves; apart from the commands, so that a look-up loads nothing of it. */
    private record Table(Commands commands) implements CommandTable {
        /** Only here does the verifier have to know that the one is the other. */
        static CommandTable of(Commands commands) {
            return new Table(commands);
        }

        @Override
        public List<String> names() {
            return NAMES;
        }

        @Override
        public CommandSyntax usage(String word) {
            return commands.command(word).usage();
        }

        @Override
        public CommandSyntax usage(String word, FactBase base) throws UsageException {
            return commands.command(word).usage(base);
        }

        @Override
        public List<String> fields(String word) {
            return commands.command(word).fields();
        }

        @Override
        public void complete(String word, Vocabulary vocabulary, Candidates candidates) throws UsageException {
            commands.command(word).complete(vocabulary, candidates);
        }
    }
}
