package mns.fact;

/**
 * A fact with a number, by which it is sorted.
 *
 * @param digits the number, which may be of any size
 * @param position the position of the fact
 */
record Numbered(String digits, int position) implements Comparable<Numbered> {
    /** Compares numbers, without zeros before them. */
    static int compare(String one, String other) {
        int order = Integer.compare(one.length(), other.length());
        return order != 0 ? order : one.compareTo(other);
    }

    @Override
    public int compareTo(Numbered other) {
        int order = compare(digits, other.digits);
        return order != 0 ? order : Integer.compare(position, other.position);
    }
}
