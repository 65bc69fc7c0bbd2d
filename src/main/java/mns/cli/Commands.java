package mns.cli;

import java.util.List;
import java.util.Locale;
import mns.cli.command.CheckCommand;
import mns.cli.command.CiteCommand;
import mns.cli.command.Command;
import mns.cli.command.CompletionCommand;
import mns.cli.command.HelpCommand;
import mns.cli.command.HelpWord;
import mns.cli.command.ListCommand;
import mns.cli.command.PassageCommand;
import mns.cli.command.SchemaCommand;
import mns.cli.command.SearchCommand;
import mns.cli.command.ShowCommand;
import mns.cli.command.SourcesCommand;
import mns.cli.command.StatsCommand;
import mns.cli.command.TagsCommand;
import mns.cli.command.TimelineCommand;
import mns.cli.command.TopicCommand;
import mns.cli.command.TopicsCommand;
import mns.cli.complete.CommandTable;

/** The one table of commands; what each is for and understands, it says itself. */
final class Commands implements CommandTable {
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
            ShellCommand.NAME,
            CheckCommand.NAME,
            PassageCommand.NAME,
            SchemaCommand.NAME,
            CompletionCommand.NAME,
            HelpCommand.NAME);

    private final LineRunner runner;

    /**
     * Makes the table.
     *
     * @param runner runs the lines of a shell
     */
    Commands(LineRunner runner) {
        this.runner = runner;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    /** Returns the command that a word names, and makes no other: one of the table, else whatever topic a base may declare. */
    @Override
    public Command command(String word) {
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
            case ShellCommand.NAME -> new ShellCommand(this, runner);
            case CheckCommand.NAME -> new CheckCommand(TakenNames.all(NAMES));
            case SchemaCommand.NAME -> new SchemaCommand();
            case PassageCommand.NAME -> new PassageCommand();
            case CompletionCommand.NAME -> new CompletionCommand();
            case HelpCommand.NAME -> new HelpCommand(this);
            case HelpWord.QUESTION -> new HelpCommand(this);
            default -> new TopicCommand(word, NAMES);
        };
    }
}
