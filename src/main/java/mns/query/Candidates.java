package mns.query;

import java.util.Arrays;

/** Facts that fulfil all conditions, in the order of the base, each with how well it fits; none of them has been read. */
final class Candidates {
    /** Up to so many places it takes less to keep the best than to sort all. */
    private static final int FEW = 100;

    private int[] ordinals = new int[64];
    private double[] scores = new double[64];
    private int size;

    void add(int ordinal, double score) {
        if (size == ordinals.length) {
            ordinals = Arrays.copyOf(ordinals, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
        }
        ordinals[size] = ordinal;
        scores[size] = score;
        size++;
    }

    int size() {
        return size;
    }

    int ordinal(int place) {
        return ordinals[place];
    }

    double score(int place) {
        return scores[place];
    }

    /**
     * Returns the best, among them all that are as good as the last of these.
     *
     * @param most how many are wanted
     */
    Candidates best(long most) {
        return best(most, size);
    }

    /**
     * Returns the best, of those that are equally good the first.
     *
     * @param most how many are wanted
     */
    Candidates first(long most) {
        if (most >= size || most == 0) {
            return best(most, size);
        }
        double least = least((int) most);
        int better = 0;
        for (int i = 0; i < size; i++) {
            better += scores[i] > least ? 1 : 0;
        }
        return best(most, (int) most - better);
    }

    private Candidates best(long most, int equals) {
        if (most >= size) {
            return this;
        }
        Candidates best = new Candidates();
        double least = most == 0 ? Double.POSITIVE_INFINITY : least((int) most);
        int left = equals;
        for (int i = 0; i < size; i++) {
            if (scores[i] > least) {
                best.add(ordinals[i], scores[i]);
            } else if (scores[i] == least && left > 0) {
                left--;
                best.add(ordinals[i], scores[i]);
            }
        }
        return best;
    }

    /** Returns the score of the last of the best. */
    private double least(int most) {
        if (most > FEW) {
            double[] sorted = Arrays.copyOf(scores, size);
            Arrays.sort(sorted);
            return sorted[size - most];
        }
        double[] best = new double[most];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == most && scores[i] <= best[kept - 1]) {
                continue;
            }
            int at = kept < most ? kept++ : kept - 1;
            while (at > 0 && best[at - 1] < scores[i]) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = scores[i];
        }
        return best[most - 1];
    }
}
