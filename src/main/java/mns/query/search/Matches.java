package mns.query.search;

import java.util.Arrays;
import mns.fact.Postings;

/** Facts in which something was found, in ascending order, each with how often, weighted. */
final class Matches {
    static final Matches NONE = new Matches(new int[0], new double[0], 0);

    private final int[] ordinals;
    private final double[] frequencies;
    private final int size;

    private Matches(int[] ordinals, double[] frequencies, int size) {
        this.ordinals = ordinals;
        this.frequencies = frequencies;
        this.size = size;
    }

    /** Makes matches of postings. */
    static Matches of(Postings postings, double weight) {
        Matches matches = ofSize(postings.size());
        for (int i = 0; i < matches.size; i++) {
            matches.ordinals[i] = postings.ordinal(i);
            matches.frequencies[i] = weight * postings.frequency(i);
        }
        return matches;
    }

    /** Makes matches of the same frequency, to be changed by {@link #set}. */
    static Matches of(int[] ordinals, double frequency) {
        double[] frequencies = new double[ordinals.length];
        Arrays.fill(frequencies, frequency);
        return new Matches(ordinals, frequencies, ordinals.length);
    }

    private static Matches ofSize(int size) {
        return new Matches(new int[size], new double[size], size);
    }

    int size() {
        return size;
    }

    int ordinal(int place) {
        return ordinals[place];
    }

    double frequency(int place) {
        return frequencies[place];
    }

    void set(int place, double frequency) {
        frequencies[place] = frequency;
    }

    /** Returns how often something was found in a fact, 0 if it was not. */
    double in(int ordinal) {
        int place = Arrays.binarySearch(ordinals, 0, size, ordinal);
        return place < 0 ? 0 : frequencies[place];
    }

    /** Returns the facts of both, each with the greater frequency. */
    Matches or(Matches other) {
        if (other.size == 0) {
            return this;
        }
        Matches both = ofSize(size + other.size);
        int count = 0;
        int mine = 0;
        int its = 0;
        while (mine < size || its < other.size) {
            int one = mine < size ? ordinals[mine] : Integer.MAX_VALUE;
            int two = its < other.size ? other.ordinals[its] : Integer.MAX_VALUE;
            both.ordinals[count] = Math.min(one, two);
            double first = one <= two ? frequencies[mine++] : 0;
            double second = two <= one ? other.frequencies[its++] : 0;
            both.frequencies[count] = Math.max(first, second);
            count++;
        }
        return new Matches(both.ordinals, both.frequencies, count);
    }

    /** Returns the facts that both have, each with the smaller frequency. */
    Matches and(Matches other) {
        Matches both = ofSize(Math.min(size, other.size));
        int count = 0;
        for (int i = 0; i < size; i++) {
            double its = other.in(ordinals[i]);
            if (its > 0) {
                both.ordinals[count] = ordinals[i];
                both.frequencies[count] = Math.min(frequencies[i], its);
                count++;
            }
        }
        return new Matches(both.ordinals, both.frequencies, count);
    }

    /** Returns the same facts with other frequencies. */
    Matches times(double weight) {
        Matches weighted = ofSize(size);
        for (int i = 0; i < size; i++) {
            weighted.ordinals[i] = ordinals[i];
            weighted.frequencies[i] = frequencies[i] * weight;
        }
        return weighted;
    }

    /** Returns the facts that are not in others. */
    Matches without(Matches others) {
        boolean[] kept = new boolean[size];
        for (int i = 0; i < size; i++) {
            kept[i] = others.in(ordinals[i]) == 0;
        }
        return only(kept);
    }

    /** Returns some of the facts. */
    Matches only(boolean[] wanted) {
        Matches kept = ofSize(size);
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (wanted[i]) {
                kept.ordinals[count] = ordinals[i];
                kept.frequencies[count] = frequencies[i];
                count++;
            }
        }
        return new Matches(kept.ordinals, kept.frequencies, count);
    }
}
