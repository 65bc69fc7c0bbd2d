package mns.fact;

import java.util.List;
import mns.fact.date.EdtfDate;
import mns.text.Misspelling;

/**
 * Which facts have a key of some kind, and how often.
 *
 * <p>Facts are numbered from 0: topic by topic in the order of the base's topics, within a topic in the order of the base.
 * {@link FactTerms} says which keys a fact has.
 */
public interface FactIndex {

    /** What a key stands for. */
    enum Kind {
        /** A word as it is folded. */
        WORD,
        /** What the inflected forms and the British and American spellings of a word have in common. */
        STEM,
        /** What the spellings of a name in several alphabets and transliterations have in common. */
        NAME,
        /** A tag, as the base spells it. */
        TAG,
        /** The id of a source. */
        SOURCE,
        /** Who made a claim, as the base spells it. */
        SPEAKER,
        /** How well a fact is attested, by {@link Confidence#label}. */
        CONFIDENCE,
        /** What a fact is or has: {@link FactTerms#DATED}, {@link FactTerms#DISPUTED} or {@link FactTerms#CLAIM}. */
        MARK,
        /** A year in which a date begins or ends, in four digits. */
        YEAR
    }

    /**
     * A key with the number of facts that have it.
     *
     * @param text the key
     * @param facts how many facts have it
     */
    record Key(String text, int facts) {}

    /** Returns how many facts there are. */
    int size();

    /**
     * Returns how many words a fact has, as {@link FactTerms} counts them.
     *
     * @param ordinal the number of the fact
     */
    int length(int ordinal);

    /** Returns how many words a fact has on average, at least 1. */
    double meanLength();

    /** Returns which facts have a key; none if the key is unknown. */
    Postings postings(Kind kind, String key);

    /**
     * Returns the keys of a kind that begin with a prefix, sorted by their characters.
     *
     * @param most how many to return at most
     */
    List<Key> keys(Kind kind, String prefix, int most);

    /**
     * Returns the keys of a kind that may be meant by any of some words, sorted by their characters.
     *
     * @param most how many keys to look at, at most
     */
    List<Key> keysNear(Kind kind, List<Misspelling> words, int most);

    /**
     * Returns the facts whose date or period has a day in common with a period, in ascending order.
     *
     * @param period the period
     */
    int[] dated(EdtfDate period);

    /** Returns how many facts {@link #dated} returns. */
    default int countDated(EdtfDate period) {
        return dated(period).length;
    }

    /**
     * Returns the same facts as {@link #dated}, in the order of {@link EdtfDate#compareTime}; those of the same date in
     * ascending order.
     *
     * @param most how many at most, the first of them
     */
    int[] chronological(EdtfDate period, int most);
}
