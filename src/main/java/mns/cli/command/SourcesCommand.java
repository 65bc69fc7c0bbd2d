package mns.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.cli.complete.Candidates;
import mns.cli.complete.Vocabulary;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.ListOptions;
import mns.cli.options.OutputOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.fact.Source;
import mns.output.Renderer;
import mns.output.Rows;
import mns.query.Answer;
import mns.query.FactSelector;
import mns.query.Query;
import mns.query.count.SourceOrder;
import mns.query.count.Tally;
import mns.query.search.Missing;
import mns.text.Folding;
import mns.text.Spelling;

/** Lists the sources, or shows those that are named. */
public final class SourcesCommand extends AnswerCommand<Answer.SourceList> {
    public static final String NAME = "sources";

    private static final String SORT = "--sort";
    private static final String REVERSE = "--reverse";

    @Override
    public CommandSyntax usage() {
        List<Option> order = new ArrayList<>();
        order.add(Option.value(ValueKind.SOURCE_ORDER, "base (default), facts, date, id or title", SORT));
        order.add(Option.flag("reverse the order", "-r", REVERSE));
        order.addAll(ListOptions.partGroup("sources").options());
        return new CommandSyntax(
                NAME,
                "[ID...]",
                "the sources, and how many facts cite each",
                "The sources, with how many facts cite each; with filters, only the facts that match count; with ids,"
                        + " everything known about those sources. A single - reads ids from standard input.",
                List.of(
                        FilterOptions.group(),
                        new OptionGroup("Order", order),
                        OutputOptions.tableGroup(),
                        CommonOptions.group()),
                List.of(
                        new CommandSyntax.Example(NAME, "all sources"),
                        new CommandSyntax.Example(NAME + " --sort facts -n 5", "the five that most facts cite"),
                        new CommandSyntax.Example(NAME + " --json --fields id,facts", "for scripts")));
    }

    @Override
    public List<String> fields() {
        return Rows.SOURCE;
    }

    @Override
    public void complete(Vocabulary vocabulary, Candidates candidates) {
        vocabulary.addSources(candidates);
    }

    @Override
    Renderer<Answer.Listing> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        return listing(output);
    }

    /** A source of that name is shown. */
    @Override
    public boolean asksForHelp(Arguments arguments, Session session) throws UsageException {
        return super.asksForHelp(arguments, session)
                && session.facts(arguments.text(CommonOptions.FACTS))
                        .source(arguments.operands().get(0))
                        .isEmpty();
    }

    @Override
    Outcome<Answer.SourceList> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Query part = ListOptions.part(Query.ALL, arguments);
        Query query = FilterOptions.narrow(part, arguments, base, session.environment());
        if (arguments.operands().isEmpty()) {
            Comparator<Answer.SourceCount> order = order(arguments);
            boolean reversed = arguments.has(REVERSE);
            return new Outcome<>(Tally.sources(base, query, reversed ? order.reversed() : order), List.of());
        }
        List<Missing> missing = new ArrayList<>();
        List<String> words = FactIds.words(arguments, session);
        List<Source> found = select(base, CommonOptions.program(arguments), words, missing);
        return new Outcome<>(
                Tally.sources(base, query, found), missing, FactIds.notes(arguments, words.isEmpty(), NAME, NAME));
    }

    private static List<Source> select(FactBase base, String program, List<String> words, List<Missing> missing) {
        Map<String, Source> sources = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Source source : base.sources()) {
            sources.putIfAbsent(Folding.fold(source.id()), source);
            ids.add(source.id());
        }
        Map<String, Source> found = new LinkedHashMap<>();
        for (String word : words) {
            Source source = base.source(word).orElse(sources.get(Folding.fold(word)));
            if (source != null) {
                found.put(source.id(), source);
            } else {
                boolean explains = missing.size() < FactSelector.MOST_EXPLAINED;
                List<String> near = explains ? Spelling.nearOrBegun(word, ids) : List.of();
                missing.add(
                        new Missing("source", word, near, near.isEmpty() ? program + " sources lists them all" : ""));
            }
        }
        return List.copyOf(found.values());
    }

    private static SourceOrder order(Arguments arguments) throws UsageException {
        String asked = arguments.text(SORT).orElse(SourceOrder.BASE.label());
        List<String> valid = new ArrayList<>();
        for (SourceOrder each : SourceOrder.values()) {
            if (each.label().equalsIgnoreCase(asked)) {
                return each;
            }
            valid.add(each.label());
        }
        throw UsageException.unknown("order", asked, Spelling.nearOrBegun(asked, valid), valid);
    }
}
