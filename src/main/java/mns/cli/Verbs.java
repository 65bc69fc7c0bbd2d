package mns.cli;

import java.util.List;
import java.util.Optional;
import mns.cli.command.CheckCommand;
import mns.cli.command.CiteCommand;
import mns.cli.command.Command;
import mns.cli.command.CompletionCommand;
import mns.cli.command.PassageCommand;
import mns.cli.command.PrepareCommand;
import mns.cli.command.SchemaCommand;
import mns.cli.command.SearchCommand;
import mns.cli.command.ShowCommand;
import mns.cli.command.SourcesCommand;
import mns.cli.command.StatsCommand;
import mns.cli.command.TagsCommand;
import mns.cli.command.TimelineCommand;
import mns.cli.command.TopicCommand;

/** The commands that every fact base can be asked. */
public final class Verbs {
    /** Their names, in the order of help. */
    public static final List<String> NAMES = List.of(
            TimelineCommand.NAME,
            SearchCommand.NAME,
            ShowCommand.NAME,
            CiteCommand.NAME,
            SourcesCommand.NAME,
            TagsCommand.NAME,
            StatsCommand.NAME,
            ShellCommand.NAME,
            CheckCommand.NAME,
            PrepareCommand.NAME,
            PassageCommand.NAME,
            SchemaCommand.NAME,
            CompletionCommand.NAME,
            HelpCommand.NAME);

    private Verbs() {}

    /** Returns the command with a name, and makes no other. */
    static Optional<Command> named(String name) {
        return switch (name) {
            case TimelineCommand.NAME -> Optional.of(new TimelineCommand());
            case SearchCommand.NAME -> Optional.of(new SearchCommand());
            case ShowCommand.NAME -> Optional.of(new ShowCommand());
            case CiteCommand.NAME -> Optional.of(new CiteCommand());
            case SourcesCommand.NAME -> Optional.of(new SourcesCommand());
            case TagsCommand.NAME -> Optional.of(new TagsCommand());
            case StatsCommand.NAME -> Optional.of(new StatsCommand());
            case ShellCommand.NAME -> Optional.of(new ShellCommand());
            case CheckCommand.NAME -> Optional.of(new CheckCommand());
            case PrepareCommand.NAME -> Optional.of(new PrepareCommand());
            case SchemaCommand.NAME -> Optional.of(new SchemaCommand());
            case PassageCommand.NAME -> Optional.of(new PassageCommand());
            case CompletionCommand.NAME -> Optional.of(new CompletionCommand());
            case HelpCommand.NAME -> Optional.of(new HelpCommand());
            default -> Optional.empty();
        };
    }

    /** Returns the command that a word names: one of these, else whatever topic the fact base may declare. */
    public static Command command(String word) {
        Optional<Command> verb = named(word);
        return verb.isPresent() ? verb.get() : new TopicCommand(word);
    }
}
