package mns.query.search;

import java.util.ArrayList;
import java.util.List;
import mns.text.NameKey;
import mns.text.Stems;
import mns.text.TextWord;
import mns.text.TextWords;
import org.jspecify.annotations.Nullable;

/** Finds in a text, as it is spelt, what a term of a search is found by. */
public final class TextMatcher {
    private static final int SHORTEST_BEGINNING = 2;

    private final Term term;

    /** Makes a matcher for a term. */
    public TextMatcher(Term term) {
        this.term = term;
    }

    /** In which form a text has a word. */
    public enum Form {
        TYPED("as typed"),
        INFLECTED("another form"),
        SPELLING("another spelling"),
        BEGINNING("a longer word"),
        DOER("a related word"),
        SYNONYM("a synonym"),
        DATE("the date");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** Returns the form in words. */
        public String label() {
            return label;
        }
    }

    /**
     * A place where a term was found.
     *
     * @param start where it begins
     * @param end where it ends
     * @param form in which form
     */
    public record Place(int start, int end, Form form) {}

    /** Returns where the term is in a text. */
    public List<Place> in(String text) {
        List<TextWord> words = TextWords.of(text);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Place place = at(words, i);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private @Nullable Place at(List<TextWord> words, int at) {
        if (term instanceof Term.Word word) {
            return word(word, words, at);
        }
        if (term instanceof Term.Phrase phrase) {
            return run(phrase.words(), words, at);
        }
        return term instanceof Term.Compound compound
                ? compound(compound, words, at)
                : date(((Term.Period) term).words(), words, at);
    }

    private static @Nullable Place word(Term.Word wanted, List<TextWord> words, int at) {
        TextWord word = words.get(at);
        Form form = form(wanted.folded(), wanted.typed(), word);
        if (form != null) {
            return new Place(word.start(), word.end(), form);
        }
        boolean joined = at + 1 < words.size() && words.get(at + 1).joined();
        if (joined && Stems.of(word.folded() + words.get(at + 1).folded()).equals(Stems.of(wanted.folded()))) {
            return new Place(word.start(), words.get(at + 1).end(), Form.SPELLING);
        }
        if (isBeginning(wanted.folded(), word.folded())) {
            boolean same = word.original().length() == word.folded().length();
            int end = same ? word.start() + wanted.folded().length() : word.end();
            return new Place(word.start(), end, Form.BEGINNING);
        }
        String stem = Stems.of(word.folded());
        if (Stems.doers(wanted.folded()).contains(stem)) {
            return new Place(word.start(), word.end(), Form.DOER);
        }
        return anySynonym(wanted, words, at);
    }

    private static @Nullable Place anySynonym(Term wanted, List<TextWord> words, int at) {
        for (String synonym : wanted.synonyms()) {
            Place place = synonym(WordList.of(synonym), words, at);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static boolean isBeginning(String wanted, String word) {
        return wanted.length() >= SHORTEST_BEGINNING && word.startsWith(wanted);
    }

    private static @Nullable Form form(String wanted, String typed, TextWord word) {
        if (word.folded().equals(wanted)) {
            return Form.TYPED;
        }
        if (Stems.of(word.folded()).equals(Stems.of(wanted))) {
            return Form.INFLECTED;
        }
        if (word.name()) {
            for (String key : NameKey.of(typed)) {
                if (NameKey.of(word.original()).contains(key)) {
                    return Form.SPELLING;
                }
            }
        }
        return null;
    }

    private static @Nullable Place synonym(List<String> synonym, List<TextWord> words, int at) {
        for (int i = 0; i < synonym.size(); i++) {
            boolean fits = at + i < words.size()
                    && Stems.of(words.get(at + i).folded()).equals(Stems.of(synonym.get(i)));
            if (!fits) {
                return null;
            }
        }
        return new Place(
                words.get(at).start(), words.get(at + synonym.size() - 1).end(), Form.SYNONYM);
    }

    private static @Nullable Place compound(Term.Compound wanted, List<TextWord> words, int at) {
        TextWord word = words.get(at);
        String joined = wanted.joined();
        Form whole = form(joined, joined, word);
        if (whole != null) {
            return new Place(word.start(), word.end(), Form.SPELLING);
        }
        for (Term.Word part : wanted.parts()) {
            Form form = form(part.folded(), part.typed(), word);
            if (form != null) {
                return new Place(word.start(), word.end(), form);
            }
        }
        return anySynonym(wanted, words, at);
    }

    private static @Nullable Place run(List<String> wanted, List<TextWord> words, int at) {
        for (int i = 0; i < wanted.size(); i++) {
            if (at + i >= words.size() || !words.get(at + i).folded().equals(wanted.get(i))) {
                return null;
            }
        }
        return new Place(
                words.get(at).start(), words.get(at + wanted.size() - 1).end(), Form.TYPED);
    }

    /** A date may have its words in another order, but has them together. */
    private static @Nullable Place date(List<String> wanted, List<TextWord> words, int at) {
        if (at + wanted.size() > words.size()) {
            return null;
        }
        List<String> left = new ArrayList<>(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (!left.remove(words.get(at + i).folded())) {
                return null;
            }
        }
        return new Place(
                words.get(at).start(), words.get(at + wanted.size() - 1).end(), Form.TYPED);
    }
}
