package mns.query.search;

import java.util.ArrayList;
import java.util.List;
import mns.fact.Fact;
import mns.fact.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Says by what of a fact a word of a search was found.
 *
 * @param word the word as it was typed
 * @param found what the fact has
 * @param how in which form
 */
public record Explanation(String word, String found, String how) {

    /** Explains by what a fact was found; of several places the one that counts most. */
    public static List<Explanation> of(SearchQuery search, Fact fact) {
        List<Explanation> explanations = new ArrayList<>();
        List<SearchText.Part> parts = SearchText.parts(fact);
        for (Clause clause : search.wanted()) {
            for (Term term : clause.alternatives()) {
                Explanation explanation = of(term, fact, parts);
                if (explanation != null) {
                    explanations.add(explanation);
                }
            }
        }
        return explanations;
    }

    private static @Nullable Explanation of(Term term, Fact fact, List<SearchText.Part> parts) {
        TextMatcher matcher = new TextMatcher(term);
        TextMatcher.Place best = null;
        String found = "";
        for (SearchText.Part part : parts) {
            for (TextMatcher.Place place : matcher.in(part.text())) {
                if (best == null || place.form().compareTo(best.form()) < 0) {
                    best = place;
                    found = part.text().substring(place.start(), place.end());
                }
            }
        }
        if (best != null) {
            return new Explanation(term.typed(), found, best.form().label());
        }
        boolean dated = term instanceof Term.Period period
                && fact.when().isPresent()
                && fact.when().get().overlaps(period.when());
        return dated ? new Explanation(term.typed(), fact.when().get().text(), TextMatcher.Form.DATE.label()) : null;
    }

    /** Returns the explanation in one line for people. */
    public String line() {
        return word + ": " + found + " (" + how + ")";
    }
}
