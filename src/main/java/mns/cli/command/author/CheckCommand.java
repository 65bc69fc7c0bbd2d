package mns.cli.command.author;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.cli.command.Command;
import mns.cli.command.ExitCode;
import mns.cli.command.Operands;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.options.CheckOptions;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterNames;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.load.check.Inspection;
import mns.load.json.Problem;
import mns.output.Renderer;
import mns.query.Answer;
import mns.query.cite.PassageSearch;
import mns.text.TextSink;

/** Returns whether a fact base is sound, or whether its evidence still stands in a source. */
public final class CheckCommand implements Command {
    public static final String NAME = "check";
    private static final String SOURCE = SourceFile.OPTION;
    private static final List<String> PROBLEM = List.of("file", "line", "column", "reason", "pointer");
    private static final List<String> PASSAGE = List.of("standing", "fact", "source", "locator", "at", "was");

    private final List<String> commands;

    /**
     * Makes the command.
     *
     * @param commands the names of all commands, which no topic may have
     */
    public CheckCommand(List<String> commands) {
        this.commands = commands;
    }

    @Override
    public List<String> fields() {
        return PROBLEM;
    }

    @Override
    public CommandSyntax usage() {
        OptionGroup evidence = new OptionGroup(
                "Evidence",
                List.of(Option.values(
                        ValueKind.FILE_OF_SOURCE,
                        "find the passages of a source again in FILE, its text; - is standard input",
                        SOURCE)));
        return new CommandSyntax(
                NAME,
                "[FILE]",
                "what is wrong with a fact base; --source ID=FILE finds its evidence",
                "Reports everything that is wrong with a fact base, each as FILE:LINE:COLUMN: reason (JSON"
                        + " pointer); exit code 3 if there is anything. Without FILE the base in use is checked; - is standard"
                        + " input.",
                List.of(
                        CheckOptions.group(),
                        evidence,
                        OutputOptions.group().without(OutputOptions.STYLE),
                        CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME, "the base in use"),
                        new CommandSyntax.Example(NAME + " --warn my.json", "what an editor would ask about"),
                        new CommandSyntax.Example(NAME + " --fix my.json", "corrects what can only be meant so"),
                        new CommandSyntax.Example(NAME + " --output json", "for scripts")));
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        candidates.addFiles();
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        List<String> sources = arguments.texts(SOURCE);
        for (String other : List.of(CheckOptions.WARN, CheckOptions.FIX)) {
            if (!sources.isEmpty() && arguments.has(other)) {
                throw UsageException.contradiction(other, SOURCE, other);
            }
        }
        OutputOptions output = new OutputOptions(arguments, session.environment());
        Renderer<Answer.Listing> renderer = output.renderer(sources.isEmpty() ? PROBLEM : PASSAGE);
        Optional<String> file = Operands.file(arguments, NAME);
        Correction correction = arguments.has(CheckOptions.FIX)
                ? Correction.of(file, commands, session)
                : Correction.none(session.check(file, commands));
        Inspection inspection = correction.inspection();
        if (sources.isEmpty()) {
            write(report(correction, arguments.has(CheckOptions.WARN)), arguments, output, renderer, session);
            return inspection.problems().isEmpty() ? ExitCode.FOUND : ExitCode.FACT_BASE;
        }
        String program = CommonOptions.program(file);
        Answer.Report passages = passages(inspection.base(), program, sources, session);
        write(passages, arguments, output, renderer, session);
        return PassageSearch.isComplete(passages) ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }

    private static void write(
            Answer.Report report,
            Arguments arguments,
            OutputOptions output,
            Renderer<Answer.Listing> renderer,
            Session session)
            throws IOException {
        try (TextSink out = session.out(CommonOptions.paged(arguments))) {
            output.write(report, renderer, out);
        }
    }

    private static Answer.Report report(Correction correction, boolean warn) {
        Inspection inspection = correction.inspection();
        List<Answer.Finding> lines = new ArrayList<>();
        for (Problem done : correction.done()) {
            lines.add(finding(done));
        }
        for (Problem problem : inspection.problems()) {
            lines.add(finding(problem));
        }
        if (warn) {
            for (Problem warning : inspection.warnings()) {
                lines.add(finding(warning.withReason("warning: " + warning.reason())));
            }
        }
        String sound = inspection.file() + ": sound, " + counted(inspection.facts(), "fact") + ", "
                + counted(inspection.sources(), "source") + (warn ? ", no warnings" : "");
        return new Answer.Report(lines, sound);
    }

    private static Answer.Finding finding(Problem problem) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", problem.file());
        if (problem.line() > 0) {
            values.put("line", problem.line());
            values.put("column", problem.column());
        }
        values.put("reason", problem.reason());
        values.put("pointer", problem.pointer());
        return new Answer.Finding(List.of(problem.toString()), values);
    }

    private static Answer.Report passages(FactBase base, String program, List<String> values, Session session)
            throws UsageException {
        List<Answer.Finding> lines = new ArrayList<>();
        for (String value : values) {
            lines.addAll(passages(base, program, value, session));
        }
        return new Answer.Report(lines, "no fact cites a passage of " + String.join(" or ", values));
    }

    private static List<Answer.Finding> passages(FactBase base, String program, String value, Session session)
            throws UsageException {
        SourceFile named = SourceFile.of(value, program);
        String text = session.text(named.file());
        List<Answer.Finding> findings = new ArrayList<>();
        for (String source : new FilterNames(base, program).sources(named.id())) {
            findings.addAll(PassageSearch.find(base, source, text));
        }
        return findings;
    }

    private static String counted(int count, String name) {
        return count + " " + name + (count == 1 ? "" : "s");
    }
}
