package mns.query.search;

import java.util.ArrayList;
import java.util.List;
import mns.fact.date.EdtfDate;

/** One thing that a search looks for. */
public sealed interface Term permits Term.Word, Term.Compound, Term.Phrase, Term.Period {

    /** Returns the term as it was typed. */
    String typed();

    /** Returns the words that the term has, folded. */
    List<String> words();

    /** Returns words and phrases that mean nearly the same, folded. */
    default List<String> synonyms() {
        return List.of();
    }

    /** Returns the term with what means nearly the same, if it takes any. */
    default Term with(List<String> similar) {
        return this;
    }

    /**
     * A word, which is found in any of its forms.
     *
     * @param typed as it was typed
     * @param folded as it is compared
     * @param synonyms words and phrases that mean nearly the same, folded
     */
    record Word(String typed, String folded, List<String> synonyms) implements Term {
        @Override
        public List<String> words() {
            return List.of(folded);
        }

        @Override
        public Term with(List<String> similar) {
            return new Word(typed, folded, similar);
        }
    }

    /**
     * Words joined by hyphens or apostrophes, which may be parted or be one word in a text.
     *
     * @param typed as it was typed
     * @param parts the words
     * @param synonyms words and phrases that mean nearly the same, folded
     */
    record Compound(String typed, List<Word> parts, List<String> synonyms) implements Term {
        @Override
        public List<String> words() {
            List<String> words = new ArrayList<>();
            for (Word part : parts) {
                words.add(part.folded());
            }
            return words;
        }

        @Override
        public Term with(List<String> similar) {
            return new Compound(typed, parts, similar);
        }

        /** Tells whether hyphens join the parts and each is a word by itself, so that it means something alone. */
        boolean isParted() {
            for (Word part : parts) {
                if (part.folded().length() < 2) {
                    return false;
                }
            }
            return typed.indexOf('\'') < 0 && typed.indexOf('’') < 0;
        }

        /** Returns the parts as one word. */
        String joined() {
            return String.join("", words());
        }
    }

    /**
     * Words that have to stand together exactly so.
     *
     * @param typed as it was typed
     * @param words the words, folded
     * @param loose whether it is an argument with blanks, whose words are looked for if no fact has it
     */
    record Phrase(String typed, List<String> words, boolean loose) implements Term {}

    /**
     * A day, month, year, decade or interval, which is found in the text and in the date of a fact.
     *
     * @param typed as it was typed
     * @param when the period
     * @param words what a text has that names it, folded
     */
    record Period(String typed, EdtfDate when, List<String> words) implements Term {}
}
