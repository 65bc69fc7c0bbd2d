package mns.cli.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.LineScan;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.ParsingErrors;
import mns.cli.syntax.UsageException;
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
public record GlobalOptions(
        List<String> options,
        List<String> rest,
        boolean wantsHelp,
        boolean wantsVersion,
        Optional<String> facts,
        boolean paged) {
    private static final String VERSION = "--version";

    /** Returns what can come before a command: all that some command understands. */
    public static CommandSyntax anyCommand() {
        List<Option> some = new ArrayList<>(new OptionGroup("", StyleOptions.options())
                .without(OutputOptions.STYLE)
                .options());
        some.add(Option.flag("show versions and licences", "-V", VERSION));
        some.add(SchemaOptions.example());
        some.add(DrawingOptions.chart());
        some.add(DrawingOptions.all());
        some.add(DrawingOptions.ascii());
        some.add(DayOption.option());
        some.add(ImportOptions.into());
        some.add(PublishOptions.title());
        OptionGroup rare = new OptionGroup("", some);
        List<OptionGroup> groups = List.of(
                FilterOptions.group(),
                ListOptions.group(),
                OutputOptions.factGroup(),
                CommonOptions.group(),
                ShellOptions.group(),
                SearchOptions.group(),
                PrepareOptions.group(),
                CheckOptions.group(),
                DiffOptions.group(),
                rare);
        return new CommandSyntax("", "", "", "", groups, List.of());
    }

    public static GlobalOptions of(List<String> line) throws UsageException {
        if (line.isEmpty() || !line.get(0).startsWith("-")) {
            return new GlobalOptions(List.of(), line, false, false, Optional.empty(), true);
        }
        CommandSyntax any = anyCommand();
        List<String> words = LineScan.closed(line, any.groups());
        CommandLine parser = any.parser(words);
        parser.setStopAtPositional(true);
        try {
            ParseResult parsed = parser.parseArgs(words.toArray(new String[0]));
            Arguments arguments = new Arguments(parsed);
            CommonOptions.refuseTwoBases(arguments);
            List<String> rest = arguments.operands();
            return new GlobalOptions(
                    words.subList(0, words.size() - rest.size()),
                    rest,
                    arguments.has(CommonOptions.HELP),
                    arguments.has(VERSION),
                    arguments.text(CommonOptions.FACTS),
                    CommonOptions.paged(arguments));
        } catch (ParameterException e) {
            throw ParsingErrors.explain(
                    e, any, CommonOptions.program(any.scan(words).value(CommonOptions.FACTS)));
        }
    }
}
