package mns.cli.lead;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mns.cli.syntax.ErrorMessage;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.query.Answer.FactList;
import mns.query.FactFinder;
import mns.query.Order;
import mns.query.Query;
import mns.query.search.Hit;
import mns.query.search.Missing;
import mns.query.search.NearWords;
import mns.query.search.QueryReader;
import mns.query.search.SearchQuery;
import mns.query.search.SearchQuery.Coverage;
import mns.text.TerminalText;
import mns.text.TextWord;
import mns.text.TextWords;
import mns.text.TypedWords;

/** Says of the answer to a search what it lacks, and which phrases were taken for their words. */
public final class SearchNotes {
    private static final int MOST_NAMED = 8;
    private static final int LONGEST_NAMED = 60;

    private SearchNotes() {}

    public static List<ErrorMessage> of(FactBase base, FactList list) {
        List<ErrorMessage> notes = new ArrayList<>();
        for (String phrase : list.parted()) {
            String message = "no fact has the phrase " + quoted(phrase) + ", so its words were searched for";
            notes.add(new ErrorMessage("phrase", message, phrase, List.of(), ""));
        }
        if (list.size() > 0 && list.complete() == 0) {
            notes.add(partial(base, list));
        }
        return notes;
    }

    /**
     * Returns what a search finds of a text that no fact contains as it is, nothing if it finds no fact that has all words.
     *
     * @param program how a line begins that asks this base
     */
    public static Optional<String> instead(FactBase base, String text, String program) {
        SearchQuery search = QueryReader.read(words(text));
        if (search.isEmpty()) {
            return Optional.empty();
        }
        FactList found = new FactFinder(base)
                .find(Query.ALL.searching(search.covering(Coverage.ALL)).sorted(Order.RELEVANCE, false));
        if (found.size() == 0) {
            return Optional.empty();
        }
        Fact best = found.hits().get(0).fact();
        String facts = found.size() == 1 ? "one fact: " : found.size() + " facts, the best of them ";
        return Optional.of("no match; " + program + " search " + TypedWords.of(words(text)) + " finds " + facts
                + best.id() + " (" + best.title() + ")");
    }

    /** Words apart, for a search is not for the phrase that was not found. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (TextWord word : TextWords.of(text)) {
            words.add(word.original());
        }
        return words;
    }

    private static ErrorMessage partial(FactBase base, FactList list) {
        List<String> lacking = lacking(list.hits());
        Set<String> suggestions = new LinkedHashSet<>();
        for (Missing missing : NearWords.of(base, list.query().search())) {
            suggestions.addAll(missing.suggestions());
        }
        StringBuilder named = new StringBuilder();
        for (String word : lacking.subList(0, Math.min(MOST_NAMED, lacking.size()))) {
            named.append(named.length() == 0 ? "" : ", ").append(quoted(word));
        }
        int more = lacking.size() - MOST_NAMED;
        String message = "no fact has all the words; the best answers lack " + named
                + (more > 0 ? " and " + more + " more" : "");
        return new ErrorMessage("partial", message, String.join(" ", lacking), List.copyOf(suggestions), "");
    }

    /** Returns the words that none of the facts has; if there are none, those that the best one lacks. */
    private static List<String> lacking(List<Hit> hits) {
        List<String> lacking = new ArrayList<>(hits.get(0).missing());
        for (Hit hit : hits) {
            lacking.retainAll(hit.missing());
        }
        return lacking.isEmpty() ? hits.get(0).missing() : lacking;
    }

    private static String quoted(String typed) {
        return "\"" + TerminalText.safe(TerminalText.beginning(typed, LONGEST_NAMED)) + "\"";
    }
}
