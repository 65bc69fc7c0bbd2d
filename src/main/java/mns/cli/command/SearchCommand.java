package mns.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import mns.cli.help.Examples;
import mns.cli.lead.HelpWord;
import mns.cli.lead.SearchNotes;
import mns.cli.options.CommonOptions;
import mns.cli.options.FilterOptions;
import mns.cli.options.ListOptions;
import mns.cli.options.OutputOptions;
import mns.cli.options.SearchOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Dashes;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.output.Renderer;
import mns.output.Rows;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.search.Missing;
import mns.query.search.NearWords;
import mns.query.search.SearchQuery;

/** Finds the facts of any topic that have all words, the best match first. */
public final class SearchCommand extends AnswerCommand<Answer.FactList> {
    public static final String NAME = "search";

    @Override
    public CommandSyntax usage() {
        return new CommandSyntax(
                        NAME,
                        "WORD...",
                        "facts of any topic, best match first",
                        "Facts of any topic that have all the words in any form, the best match first; if no fact has all,"
                                + " the best answers with some of them. A question or a sentence is answered too. Dates"
                                + " find what is dated. Words in quotes stand together. OR, NOT and | mean what they say; a"
                                + " word with a hyphen before it must not occur: short options stand alone here, and after"
                                + " -- there are no options.",
                        List.of(
                                SearchOptions.group(),
                                FilterOptions.group(),
                                ListOptions.group(),
                                OutputOptions.factGroup(),
                                CommonOptions.group()),
                        List.of(
                                new CommandSyntax.Example(NAME + " tehlukesizlik", "finds Təhlükəsizlik"),
                                new CommandSyntax.Example(NAME + " \"state border\"", "the phrase"),
                                new CommandSyntax.Example(
                                        NAME + " state -border", "facts that contain only the first word")))
                .leavingOut();
    }

    @Override
    public List<String> fields() {
        return Rows.HIT;
    }

    @Override
    public List<String> forParser(List<String> words, CommandSyntax usage) {
        return usage.ordered(Dashes.asOptions(words, usage));
    }

    @Override
    public boolean asksForHelp(Arguments arguments, Session session) {
        return arguments.operands().equals(List.of(HelpWord.QUESTION));
    }

    @Override
    public CommandSyntax usage(FactBase base) {
        Examples examples = Examples.of(base);
        return usage().withExamples(
                        new CommandSyntax.Example(NAME + " " + examples.tag(), "facts that contain a word"),
                        new CommandSyntax.Example(NAME + " \"" + examples.title() + "\"", "a phrase"));
    }

    @Override
    Renderer<Answer.Listing> renderer(OutputOptions output, Arguments arguments) throws UsageException {
        return listing(output);
    }

    @Override
    Outcome<Answer.FactList> ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        if (arguments.operands().isEmpty()) {
            throw Operands.missing(
                    arguments, NAME, "words", NAME + " " + Examples.of(base).tag());
        }
        SearchQuery search = SearchOptions.read(arguments);
        Query best = Query.ALL.searching(search).sorted(Order.RELEVANCE, false);
        Query query =
                FilterOptions.narrow(ListOptions.arrange(best, arguments), arguments, base, session.environment());
        if (search.isEmpty()) {
            List<Missing> signs = ledOn(noWords(arguments.operands()), arguments);
            return new Outcome<>(new Answer.FactList(List.of(), 0, query, base), signs);
        }
        Answer.FactList list = new FactFinder(base).find(query);
        boolean nothing = list.size() + list.leftOut() == 0;
        if (nothing) {
            return new Outcome<>(list, ledOn(NearWords.of(base, list.query().search()), arguments));
        }
        return new Outcome<>(list, List.of(), SearchNotes.of(base, list));
    }

    /** Adds what to type if no word has a suggestion. */
    private static List<Missing> ledOn(List<Missing> missing, Arguments arguments) {
        for (Missing each : missing) {
            if (!each.suggestions().isEmpty()) {
                return missing;
            }
        }
        List<Missing> led = new ArrayList<>(missing);
        if (!led.isEmpty()) {
            Missing last = led.remove(led.size() - 1);
            led.add(new Missing(
                    last.kind(),
                    last.asked(),
                    List.of(),
                    CommonOptions.program(arguments) + " topics lists what there is"));
        }
        return led;
    }

    /** Tells each piece without a letter or digit as it was typed. */
    private static List<Missing> noWords(List<String> typed) {
        List<Missing> missing = new ArrayList<>();
        for (String each : new LinkedHashSet<>(typed)) {
            missing.add(new Missing("word", each, List.of()));
        }
        return missing;
    }
}
