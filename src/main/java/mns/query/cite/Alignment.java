package mns.query.cite;

import java.util.List;
import java.util.Optional;

/**
 * Lays a quote along a part of a text with as few changes as can be, by the distance of Levenshtein in words.
 *
 * <p>What comes before and after the quote in the text costs nothing.
 */
final class Alignment {
    /** The time grows with the square of the length; of a longer quote the beginning tells the place. */
    private static final int LONGEST = 1000;

    private static final int SPELLING = 1;
    private static final int LEFT_OUT = 2;
    private static final int CHANGED = 2;

    private final List<String> quote;
    private final List<String> text;
    private final String[] quoteKeys;
    private final String[] textKeys;

    /** What it costs to lay the first words of the quote so that they end before a word of the text. */
    private final int[][] costs;

    private Alignment(List<String> quote, List<String> text) {
        this.quote = quote;
        this.text = text;
        this.quoteKeys = keys(quote);
        this.textKeys = keys(text);
        this.costs = new int[quote.size() + 1][text.size() + 1];
        for (int i = 1; i <= quote.size(); i++) {
            costs[i][0] = i * LEFT_OUT;
            for (int j = 1; j <= text.size(); j++) {
                int changed = costs[i - 1][j - 1] + cost(i, j);
                costs[i][j] = Math.min(changed, Math.min(costs[i - 1][j], costs[i][j - 1]) + LEFT_OUT);
            }
        }
    }

    private static String[] keys(List<String> words) {
        String[] keys = new String[words.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Neighbourhood.key(words.get(i));
        }
        return keys;
    }

    /** Returns as much of a quote as is laid along a text. */
    static List<String> beginning(List<String> quote) {
        return quote.subList(0, Math.min(LONGEST, quote.size()));
    }

    /**
     * Returns where a quote and a text first differ; empty if less than a third of the quote is there.
     *
     * @param start where the part of the text begins in which the quote is looked for, counted from 0
     */
    static Optional<NearPassage> difference(List<String> quote, List<String> text, int start) {
        List<String> beginning = beginning(quote);
        int end = Math.min(text.size(), start + 2 * beginning.size() + Neighbourhood.reach(beginning.size()));
        return new Alignment(beginning, text.subList(start, end)).difference().map(near -> {
            NearPassage placed = near.behind(start);
            return placed.quoteAt() > 0 ? placed : beyond(quote, text, placed.at(), beginning.size());
        });
    }

    /** Returns the first difference after a beginning that is the same. */
    private static NearPassage beyond(List<String> quote, List<String> text, int at, int same) {
        int i = same;
        while (at - 1 + i < text.size() && quote.get(i).equals(text.get(at - 1 + i))) {
            i++;
        }
        String source = at - 1 + i < text.size() ? text.get(at - 1 + i) : "";
        return new NearPassage(at, at + i, source, i + 1, quote.get(i));
    }

    private Optional<NearPassage> difference() {
        int i = quote.size();
        int j = cheapestEnd();
        int alike = 0;
        NearPassage first = new NearPassage(0, 0, "", 0, "");
        while (i > 0) {
            if (j > 0 && costs[i][j] == costs[i - 1][j - 1] + cost(i, j)) {
                int cost = cost(i, j);
                alike += cost <= SPELLING ? 1 : 0;
                first = cost == 0 ? first : new NearPassage(0, j, text.get(j - 1), i, quote.get(i - 1));
                i--;
                j--;
            } else if (costs[i][j] == costs[i - 1][j] + LEFT_OUT) {
                first = new NearPassage(0, j + 1, "", i, quote.get(i - 1));
                i--;
            } else {
                first = new NearPassage(0, j, text.get(j - 1), i + 1, "");
                j--;
            }
        }
        return alike * 3 < quote.size()
                ? Optional.empty()
                : Optional.of(new NearPassage(j + 1, first.sourceAt(), first.source(), first.quoteAt(), first.quote()));
    }

    private int cheapestEnd() {
        int[] last = costs[quote.size()];
        int cheapest = 0;
        for (int j = 1; j < last.length; j++) {
            // Rather another last word than none.
            cheapest = last[j] <= last[cheapest] ? j : cheapest;
        }
        return cheapest;
    }

    private int cost(int i, int j) {
        if (quote.get(i - 1).equals(text.get(j - 1))) {
            return 0;
        }
        return quoteKeys[i - 1].equals(textKeys[j - 1]) ? SPELLING : CHANGED;
    }
}
