package mns.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.fact.FactBase;
import mns.fact.Problem;
import mns.fact.Source;
import mns.load.Inspection;
import mns.output.Renderer;
import mns.output.TextSink;
import mns.query.Answer;
import mns.query.PassageSearch;
import mns.text.Spelling;

/** Tells whether a fact base is sound, or whether its evidence still stands in a source. */
final class CheckCommand implements Command {
    static final String NAME = "check";
    private static final String SOURCE = "--source";
    private static final List<String> PROBLEM = List.of("file", "line", "column", "reason", "pointer");
    private static final List<String> PASSAGE = List.of("standing", "fact", "source", "locator", "at", "was");

    @Override
    public Usage usage() {
        OptionGroup evidence = new OptionGroup(
                "Evidence",
                List.of(Option.values(
                        "ID=FILE",
                        "find the passages of a source again in FILE, its text; - is standard input",
                        SOURCE)));
        return new Usage(
                NAME,
                "[FILE]",
                "Is a fact base sound? Tells everything that is wrong with it, each as FILE:LINE:COLUMN: reason (JSON"
                        + " pointer); exit code 3 if there is anything. Without FILE the base in use is checked.",
                List.of(evidence, OutputOptions.group(), CommonOptions.group()),
                List.of(
                        new Usage.Example(NAME, "the base in use"),
                        new Usage.Example(NAME + " --output json", "for scripts")));
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws UsageException, IOException {
        List<String> sources = arguments.texts(SOURCE);
        Reporting reporting = Reporting.of(arguments, session, sources.isEmpty() ? PROBLEM : PASSAGE);
        Optional<String> file = file(arguments);
        Inspection inspection = session.check(file);
        if (!inspection.problems().isEmpty() || sources.isEmpty()) {
            reporting.write(report(inspection));
            return inspection.problems().isEmpty() ? ExitCode.FOUND : ExitCode.FACT_BASE;
        }
        Answer.Report passages = passages(session.facts(file), sources, session);
        reporting.write(passages);
        return PassageSearch.isComplete(passages) ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }

    /** Writes reports in the format that the argument line asks for. */
    private record Reporting(OutputOptions output, Renderer renderer, TextSink out) {
        static Reporting of(Arguments arguments, Session session, List<String> fields) throws UsageException {
            OutputOptions output = new OutputOptions(arguments, session.environment());
            return new Reporting(output, output.renderer(fields), session.out());
        }

        void write(Answer.Report report) throws IOException {
            if (output.countOnly() && !output.quiet()) {
                out.add(Integer.toString(report.size())).add('\n');
            } else if (!output.quiet()) {
                renderer.render(report, out);
            }
            out.flush();
        }
    }

    private static Optional<String> file(Arguments arguments) throws UsageException {
        List<String> files = arguments.operands();
        if (files.size() > 1) {
            throw new UsageException(
                    NAME + " takes one file, not also \"" + files.get(1) + "\"", files.get(1), List.of());
        }
        return files.isEmpty() ? arguments.text(CommonOptions.FACTS) : Optional.of(files.get(0));
    }

    private static Answer.Report report(Inspection inspection) {
        List<Answer.Finding> lines = new ArrayList<>();
        for (Problem problem : inspection.problems()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("file", problem.file());
            if (problem.line() > 0) {
                values.put("line", problem.line());
                values.put("column", problem.column());
            }
            values.put("reason", problem.reason());
            values.put("pointer", problem.pointer());
            lines.add(new Answer.Finding(List.of(problem.toString()), values));
        }
        String sound =
                inspection.file() + ": sound, " + inspection.facts() + " facts, " + inspection.sources() + " sources";
        return new Answer.Report(lines, sound);
    }

    private static Answer.Report passages(FactBase base, List<String> values, Session session) throws UsageException {
        List<Answer.Finding> lines = new ArrayList<>();
        for (String value : values) {
            lines.addAll(passages(base, value, session));
        }
        return new Answer.Report(lines, "no fact cites a passage of " + String.join(" or ", values));
    }

    private static List<Answer.Finding> passages(FactBase base, String value, Session session) throws UsageException {
        int equals = value.indexOf('=');
        if (equals < 0) {
            String message = SOURCE + " takes ID=FILE, a source of the fact base and the file with its text";
            throw new UsageException(message, value, List.of());
        }
        String id = value.substring(0, equals);
        List<String> ids = new ArrayList<>();
        for (Source source : base.sources()) {
            ids.add(source.id());
        }
        if (!ids.contains(id)) {
            throw new UsageException("unknown source \"" + id + "\"", id, Spelling.near(id, ids))
                    .advising("mns sources lists all");
        }
        return PassageSearch.find(base, id, session.text(value.substring(equals + 1)));
    }
}
