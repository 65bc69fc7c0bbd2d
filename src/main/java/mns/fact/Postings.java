package mns.fact;

/** The facts that have a key, in ascending order, each with how often it has it. */
public final class Postings {
    /** No fact at all. */
    public static final Postings NONE = new Postings(new int[0], new int[0]);

    private final int[] ordinals;
    private final int[] frequencies;

    /**
     * Makes postings.
     *
     * @param ordinals the numbers of the facts, ascending
     * @param frequencies for each how often it has the key, weighted by {@link FactTerms}
     */
    public Postings(int[] ordinals, int[] frequencies) {
        this.ordinals = ordinals;
        this.frequencies = frequencies;
    }

    /** Returns how many facts there are. */
    public int size() {
        return ordinals.length;
    }

    /** Returns the number of the fact at a place. */
    public int ordinal(int place) {
        return ordinals[place];
    }

    /** Returns how often the fact at a place has the key, weighted. */
    public int frequency(int place) {
        return frequencies[place];
    }
}
