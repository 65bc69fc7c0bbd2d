package mns.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.FactSelector.Missing;
import mns.query.NearWords;
import mns.query.Order;
import mns.query.Query;
import mns.query.Words;

/** Finds the facts of any topic that have all words, the best match first. */
final class SearchCommand extends AnswerCommand {
    static final String NAME = "search";

    @Override
    public Usage usage() {
        return new Usage(
                NAME,
                "WORD...",
                "Facts of any topic that have all the words, the best match first. A word matches the beginning of a"
                        + " word; case, accents and hyphens do not matter. Words in quotes stand together. A word"
                        + " with a hyphen before it must not occur: short options stand alone here, and after -- there"
                        + " are no options.",
                List.of(FilterOptions.group(), ListOptions.group(), OutputOptions.group(), CommonOptions.group()),
                List.of(
                        new Usage.Example(NAME + " tehlukesizlik", "finds Təhlükəsizlik"),
                        new Usage.Example(NAME + " \"state border\"", "the words as they stand together"),
                        new Usage.Example(NAME + " state -border", "facts that have the first word only")));
    }

    @Override
    public Usage usage(FactBase base) {
        Examples examples = Examples.of(base);
        return usage().withExamples(
                        new Usage.Example(NAME + " " + examples.tag(), "facts that have a word"),
                        new Usage.Example(NAME + " \"" + examples.title() + "\"", "words that stand together"));
    }

    @Override
    Found ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        if (arguments.operands().isEmpty()) {
            throw Operands.missing(NAME, "words", NAME + " terrorism");
        }
        Words words = Words.of(arguments.operands());
        Query best = Query.ALL.withWords(words).sorted(Order.RELEVANCE, false);
        Query query = FilterOptions.narrow(ListOptions.arrange(best, arguments), arguments, base);
        if (words.isEmpty()) {
            return new Found(new Answer.FactList(List.of(), 0, query), noWords(arguments.operands()));
        }
        Answer.FactList list = new FactFinder(base).find(query);
        boolean nothing = list.size() + list.leftOut() == 0;
        return new Found(list, nothing ? NearWords.of(base, words) : List.of());
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
