package mns.query.search;

import java.util.ArrayList;
import java.util.List;
import mns.text.TextWord;
import mns.text.TextWords;

/** Reads the words of what was typed as terms. */
final class TermReader {
    private TermReader() {}

    /** Returns a phrase, or nothing if it has no word. */
    static List<Term> phrase(String typed, boolean loose) {
        List<String> words = new ArrayList<>();
        for (TextWord word : TextWords.of(typed)) {
            words.add(word.folded());
        }
        if (words.isEmpty()) {
            return List.of();
        }
        return List.of(new Term.Phrase(typed.strip(), words, loose));
    }

    /** Returns the words of a piece without blanks, of which those that hyphens join are one term. */
    static List<Term> words(String typed) {
        List<Term> terms = new ArrayList<>();
        List<TextWord> joined = new ArrayList<>();
        for (TextWord word : TextWords.of(typed)) {
            if (!word.joined()) {
                addJoined(typed, joined, terms);
            }
            joined.add(word);
        }
        addJoined(typed, joined, terms);
        return terms;
    }

    private static void addJoined(String typed, List<TextWord> joined, List<Term> terms) {
        List<Term.Word> words = new ArrayList<>();
        for (TextWord word : joined) {
            words.add(new Term.Word(word.original(), word.folded(), List.of()));
        }
        if (words.size() == 1) {
            terms.add(words.get(0));
        } else if (!words.isEmpty()) {
            int end = joined.get(joined.size() - 1).end();
            terms.add(new Term.Compound(typed.substring(joined.get(0).start(), end), words, List.of()));
        }
        joined.clear();
    }
}
