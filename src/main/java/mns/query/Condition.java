package mns.query;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mns.fact.Chapter;
import mns.fact.Confidence;
import mns.fact.Evidence;
import mns.fact.Fact;
import mns.fact.SearchText;
import mns.fact.date.EdtfDate;
import mns.query.pattern.RegularExpression;
import mns.text.Folding;
import mns.text.WordSpelling;

/** Something that a fact must fulfil to be found. */
public sealed interface Condition
        permits Condition.ContainsText,
                Condition.Matches,
                Condition.HasTag,
                Condition.CitesSource,
                Condition.SaidBy,
                Condition.During,
                Condition.IsDisputed,
                Condition.HasConfidence,
                Condition.IsDated,
                Condition.FellOn,
                Condition.IsOneOf,
                Condition.HeldOn {

    /**
     * Returns whether a fact fulfils this condition.
     *
     * @param chapter the chapter that contains the fact
     * @param index its position there
     */
    boolean holds(Chapter chapter, int index);

    /** Tells whether an index knows which facts fulfil this condition. */
    default boolean isIndexed() {
        return false;
    }

    /** Tells whether a fact fulfils all of some conditions. */
    static boolean allHold(List<Condition> conditions, Chapter chapter, int index) {
        for (Condition condition : conditions) {
            if (!condition.holds(chapter, index)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The fact contains a text.
     *
     * @param folded the text, as {@link Folding} compares it
     * @param whole whether it must not begin or end within a word
     * @param spelling its words, which may be spelt in another way
     */
    record ContainsText(String folded, boolean whole, WordSpelling spelling) implements Condition {
        /** Makes the condition from a text as typed. */
        public static ContainsText of(String text) {
            return new ContainsText(Folding.fold(text).strip(), false, new WordSpelling(text));
        }

        /** Makes the condition from words as typed, which must occur as such. */
        public static ContainsText ofWords(String text) {
            return new ContainsText(Folding.fold(text).strip(), true, new WordSpelling(text));
        }

        @Override
        public boolean holds(Chapter chapter, int index) {
            String text = chapter.searchText(index);
            return next(text, 0) >= 0 || (spelling.mayBeIn(text) && isSpeltIn(chapter.fact(index)));
        }

        private boolean isSpeltIn(Fact fact) {
            for (SearchText.Part part : SearchText.parts(fact)) {
                if (spelling.isIn(part.text())) {
                    return true;
                }
            }
            return false;
        }

        /** Returns where it next stands in a folded text, or -1. */
        public int next(String text, int from) {
            return whole ? WholeWords.nextWhole(folded, text, from) : text.indexOf(folded, from);
        }
    }

    /**
     * The fact matches a regular expression.
     *
     * @param expression the regular expression
     */
    record Matches(RegularExpression expression) implements Condition {
        @Override
        public boolean holds(Chapter chapter, int index) {
            return expression.isIn(chapter, index);
        }
    }

    /**
     * The fact has at least one of some tags.
     *
     * @param tags the tags, as the fact base spells them
     */
    record HasTag(Set<String> tags) implements Condition {
        @Override
        public boolean isIndexed() {
            return true;
        }

        @Override
        public boolean holds(Chapter chapter, int index) {
            for (String tag : chapter.fact(index).tags()) {
                if (tags.contains(tag)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * At least one of some sources bears on the fact.
     *
     * @param sources ids of the sources
     */
    record CitesSource(Set<String> sources) implements Condition {
        @Override
        public boolean isIndexed() {
            return true;
        }

        @Override
        public boolean holds(Chapter chapter, int index) {
            for (Evidence piece : chapter.fact(index).evidence()) {
                if (sources.contains(piece.source())) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The fact is a claim of one of some speakers.
     *
     * @param speakers what their names contain, as typed
     */
    record SaidBy(Set<String> speakers) implements Condition {
        @Override
        public boolean isIndexed() {
            return true;
        }

        @Override
        public boolean holds(Chapter chapter, int index) {
            Optional<String> saidBy = chapter.fact(index).saidBy();
            return saidBy.isPresent() && means(saidBy.get());
        }

        /** Tells whether a name, as the fact base spells it, contains what was typed in any spelling. */
        public boolean means(String name) {
            String folded = Folding.fold(name);
            for (String speaker : speakers) {
                String wanted = Folding.fold(speaker).strip();
                if ((!wanted.isEmpty() && folded.contains(wanted)) || new WordSpelling(speaker).isIn(name)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The fact happened or held within a period, in part at least.
     *
     * @param period the period; an undated fact is never within
     */
    record During(EdtfDate period) implements Condition {
        @Override
        public boolean isIndexed() {
            return true;
        }

        @Override
        public boolean holds(Chapter chapter, int index) {
            Optional<EdtfDate> when = chapter.when(index);
            return when.isPresent() && when.get().overlaps(period);
        }
    }

    /** A source disagrees with the fact. */
    record IsDisputed() implements Condition {
        @Override
        public boolean isIndexed() {
            return true;
        }

        @Override
        public boolean holds(Chapter chapter, int index) {
            return chapter.fact(index).disputed();
        }
    }

    /**
     * The fact is attested with one of some levels of confidence.
     *
     * @param levels the levels
     */
    record HasConfidence(Set<Confidence> levels) implements Condition {
        @Override
        public boolean isIndexed() {
            return true;
        }

        @Override
        public boolean holds(Chapter chapter, int index) {
            return levels.contains(chapter.fact(index).confidence());
        }
    }

    /** The fact has a date. */
    record IsDated() implements Condition {
        @Override
        public boolean isIndexed() {
            return true;
        }

        @Override
        public boolean holds(Chapter chapter, int index) {
            return chapter.when(index).isPresent();
        }
    }

    /**
     * The fact is dated to a day, and the day is this one of any year.
     *
     * @param day the month with the day
     */
    record FellOn(MonthDay day) implements Condition {
        @Override
        public boolean holds(Chapter chapter, int index) {
            Optional<EdtfDate> when = chapter.when(index);
            return when.isPresent()
                    && when.get().isDay()
                    && MonthDay.from(when.get().earliest().orElseThrow()).equals(day);
        }
    }

    /**
     * The fact held on a day: a term or period has to cover it, an event to have happened on it, and a fact without a date
     * holds as long as its subject existed.
     *
     * @param day the day, or a longer time of which it may be any part
     * @param lifetime when the subject of the fact base existed
     */
    record HeldOn(EdtfDate day, EdtfDate lifetime) implements Condition {
        @Override
        public boolean holds(Chapter chapter, int index) {
            Optional<EdtfDate> when = chapter.when(index);
            if (when.isEmpty()) {
                return lifetime.overlaps(day);
            }
            EdtfDate date = when.get();
            boolean isTerm = date.isInterval() || chapter.fact(index).valid().isPresent();
            return isTerm ? date.overlaps(day) : date.liesWithin(day);
        }
    }

    /**
     * The fact is one of some facts.
     *
     * @param ids the ids of the facts asked for
     */
    record IsOneOf(Set<String> ids) implements Condition {
        @Override
        public boolean isIndexed() {
            return true;
        }

        @Override
        public boolean holds(Chapter chapter, int index) {
            return ids.contains(chapter.fact(index).id());
        }
    }
}
