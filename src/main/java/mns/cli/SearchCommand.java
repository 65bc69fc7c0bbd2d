package mns.cli;

import java.util.List;
import mns.fact.FactBase;
import mns.query.Answer;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.Words;

/** Finds the facts of any topic that have all words, those with most matches first. */
final class SearchCommand extends AnswerCommand {
    static final String NAME = "search";

    @Override
    public Usage usage() {
        return new Usage(
                NAME,
                "WORD...",
                "Facts of any topic that have all the words, those where they occur most first. A word matches the"
                        + " beginning of a word; case, accents and hyphens do not matter.",
                List.of(FilterOptions.group(), ListOptions.group(), OutputOptions.group(), CommonOptions.group()),
                List.of(
                        new Usage.Example(NAME + " tehlukesizlik", "finds Təhlükəsizlik"),
                        new Usage.Example(NAME + " state border", "facts that have both words")));
    }

    @Override
    Found ask(FactBase base, Arguments arguments, Session session) throws UsageException {
        Operands.require(arguments, NAME, "words", NAME + " terrorism");
        List<String> words = Words.of(arguments.operands());
        Query best = Query.ALL.withWords(words).sorted(Order.RELEVANCE, false);
        Query query = FilterOptions.narrow(ListOptions.arrange(best, arguments), arguments, base);
        boolean nothingToSearch = words.isEmpty();
        Answer answer = nothingToSearch ? new Answer.FactList(List.of(), 0, query) : new FactFinder(base).find(query);
        return new Found(answer, List.of());
    }
}
