package mns.query;

import java.util.Comparator;
import java.util.Optional;
import mns.fact.Fact;
import mns.fact.date.EdtfDate;
import mns.query.search.Hit;
import mns.text.Digits;

/**
 * By what an answer is sorted; facts that are equally relevant are sorted by id, those of the same date or number stay in
 * the order of the fact base.
 */
public enum Order implements Comparator<Hit> {
    RELEVANCE("relevance"),
    DATE("date"),
    NUMBER("number"),
    ID("id");

    private final String label;

    Order(String label) {
        this.label = label;
    }

    /** Returns the word for this order on the command line. */
    public String label() {
        return label;
    }

    @Override
    public int compare(Hit one, Hit other) {
        // A switch would be one more class to load in each look-up.
        if (this == DATE) {
            return byDate(one.fact().when(), other.fact().when());
        }
        if (this == NUMBER) {
            return byNumber(one.fact(), other.fact());
        }
        int order = this == RELEVANCE ? byRelevance(one, other) : 0;
        return order != 0 ? order : byId(one.fact().id(), other.fact().id());
    }

    /** Returns whether a fact has nothing that it could be sorted by. */
    boolean lacks(Fact fact) {
        return (this == DATE && fact.when().isEmpty())
                || (this == NUMBER && fact.digits().isEmpty());
    }

    /** Facts that have all that is searched for come first, or of a question all words. */
    private static int byRelevance(Hit one, Hit other) {
        int order = Boolean.compare(other.first(), one.first());
        return order != 0 ? order : Double.compare(other.score(), one.score());
    }

    /** Undated facts come last. */
    private static int byDate(Optional<EdtfDate> one, Optional<EdtfDate> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTime(other.get());
        }
        return Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    /** Facts without a number come last. */
    private static int byNumber(Fact one, Fact other) {
        if (one.number().isPresent() && other.number().isPresent()) {
            return Integer.compare(one.number().getAsInt(), other.number().getAsInt());
        }
        String digits = one.digits();
        String otherDigits = other.digits();
        return digits.isEmpty() || otherDigits.isEmpty()
                ? Boolean.compare(digits.isEmpty(), otherDigits.isEmpty())
                : Digits.compare(digits, otherDigits);
    }

    /** Digits at the same place compare as numbers, so that {@code functions/9} comes before {@code functions/10}. */
    private static int byId(String one, String other) {
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        while (start > 0 && isDigit(one, start - 1)) {
            start--;
        }
        int digits = digits(one, start);
        int otherDigits = digits(other, start);
        return digits > 0 && otherDigits > 0 && digits != otherDigits
                ? Integer.compare(digits, otherDigits)
                : one.compareTo(other);
    }

    private static int digits(String id, int start) {
        int end = start;
        while (isDigit(id, end)) {
            end++;
        }
        return end - start;
    }

    private static boolean isDigit(String id, int index) {
        return index < id.length() && id.charAt(index) >= '0' && id.charAt(index) <= '9';
    }
}
