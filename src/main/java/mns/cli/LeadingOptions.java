package mns.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * An argument line, split into the options before the command and the rest.
 *
 * @param options the options before the command, with their values
 * @param rest the command with all that follows it
 * @param wantsHelp whether one of the options asks for help
 * @param wantsVersion whether one of the options asks for the version
 * @param facts the fact base that one of the options names
 * @param paged whether long text may go through the pager
 */
record LeadingOptions(
        List<String> options,
        List<String> rest,
        boolean wantsHelp,
        boolean wantsVersion,
        Optional<String> facts,
        boolean paged) {
    private static final String VERSION = "--version";

    /** Returns what can stand before a command: all that some command understands. */
    static Usage anyCommand() {
        Option style = Option.value("STYLE", CiteCommand.STYLES_IN_WORDS, CiteCommand.STYLE);
        OptionGroup rare = new OptionGroup(
                "",
                List.of(
                        style,
                        Option.flag("show versions and licences", "-V", VERSION),
                        DrawingOptions.chart(),
                        DrawingOptions.all(),
                        DrawingOptions.ascii(),
                        DayOption.option()));
        List<OptionGroup> groups = List.of(
                FilterOptions.group(),
                ListOptions.group(),
                OutputOptions.group(),
                CommonOptions.group(),
                ShellOptions.group(),
                SearchCommand.words(),
                rare);
        return new Usage("", "", "", groups, List.of());
    }

    static LeadingOptions of(List<String> line) throws UsageException {
        if (line.isEmpty() || !line.get(0).startsWith("-")) {
            return new LeadingOptions(List.of(), line, false, false, Optional.empty(), true);
        }
        Usage any = anyCommand();
        List<String> words = DayOption.closed(line);
        CommandLine parser = any.parser(words);
        parser.setStopAtPositional(true);
        try {
            ParseResult parsed = parser.parseArgs(words.toArray(new String[0]));
            Arguments arguments = new Arguments(parsed);
            List<String> rest = arguments.operands();
            return new LeadingOptions(
                    words.subList(0, words.size() - rest.size()),
                    rest,
                    arguments.has(CommonOptions.HELP),
                    arguments.has(VERSION),
                    arguments.text(CommonOptions.FACTS),
                    arguments.paged());
        } catch (ParameterException e) {
            throw ParsingErrors.explain(e, any);
        }
    }
}
