package mns.query.count;

import java.util.Comparator;
import mns.fact.date.EdtfDate;
import mns.query.Answer;

/** The orders in which sources can be listed; equals stand as the fact base has them. */
public enum SourceOrder implements Comparator<Answer.SourceCount> {
    /** As the fact base lists them. */
    BASE("base"),
    /** Those first that most facts cite. */
    FACTS("facts"),
    /** By the day of issue; those without one last. */
    DATE("date"),
    ID("id"),
    TITLE("title");

    private final String label;

    SourceOrder(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    @Override
    public int compare(Answer.SourceCount one, Answer.SourceCount other) {
        return switch (this) {
            case BASE -> 0;
            case FACTS -> Integer.compare(other.facts(), one.facts());
            case DATE -> compareDates(one, other);
            case ID -> one.source().id().compareTo(other.source().id());
            case TITLE ->
                one.source().title().compareToIgnoreCase(other.source().title());
        };
    }

    private static int compareDates(Answer.SourceCount one, Answer.SourceCount other) {
        EdtfDate first = one.source().issued().orElse(null);
        EdtfDate second = other.source().issued().orElse(null);
        if (first == null || second == null) {
            return Boolean.compare(first == null, second == null);
        }
        return first.compareTime(second);
    }
}
