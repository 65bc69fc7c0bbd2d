package mns.query.cite;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mns.fact.Passage;

/** Finds a quote word for word in the text of a source, or the place that comes nearest to it. */
public final class QuoteSearch {
    private QuoteSearch() {}

    /**
     * A quote that was found.
     *
     * @param passage its fingerprint and where it is first
     * @param times how often it is there
     */
    public record Found(Passage passage, int times) {}

    /**
     * Finds a quote.
     *
     * @param quote its words
     * @param text the words of the source
     */
    public static Optional<Found> find(List<String> quote, List<String> text) {
        int[] borders = borders(quote);
        int first = 0;
        int times = 0;
        int matched = 0;
        for (int i = 0; i < text.size(); i++) {
            while (matched > 0 && (matched == quote.size() || !text.get(i).equals(quote.get(matched)))) {
                matched = borders[matched - 1];
            }
            matched += text.get(i).equals(quote.get(matched)) ? 1 : 0;
            if (matched == quote.size()) {
                first = times == 0 ? i - quote.size() + 2 : first;
                times++;
            }
        }
        if (times == 0) {
            return Optional.empty();
        }
        Passage passage = Passage.of(quote);
        return Optional.of(new Found(new Passage(passage.words(), OptionalInt.of(first), passage.sha256()), times));
    }

    /** Returns for each beginning of a quote how many of its first words are its last ones too (Knuth, Morris, Pratt). */
    private static int[] borders(List<String> quote) {
        int[] borders = new int[quote.size()];
        for (int i = 1; i < borders.length; i++) {
            int border = borders[i - 1];
            while (border > 0 && !quote.get(i).equals(quote.get(border))) {
                border = borders[border - 1];
            }
            borders[i] = quote.get(i).equals(quote.get(border)) ? border + 1 : border;
        }
        return borders;
    }

    /**
     * Returns the place that comes nearest to a quote which is not in the text word for word; empty if none is like it.
     *
     * @param quote its words
     * @param text the words of the source
     */
    public static Optional<NearPassage> nearest(List<String> quote, List<String> text) {
        int start = Neighbourhood.of(Alignment.beginning(quote), text);
        return start < 0 ? Optional.empty() : Alignment.difference(quote, text, start);
    }
}
