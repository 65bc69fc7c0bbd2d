package mns.query.search;

import java.util.ArrayList;
import java.util.List;
import mns.fact.FactBase;
import mns.fact.Synonyms;
import mns.text.Stems;

/** Adds to the words of a search what means nearly the same; also to those of two or three words that mean one thing. */
final class Thesaurus {
    private static final int LONGEST = 3;

    private final Synonyms synonyms;

    Thesaurus(FactBase base) {
        synonyms = base.synonyms();
    }

    SearchQuery widen(SearchQuery query) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < query.wanted().size(); i++) {
            List<Term> alternatives = new ArrayList<>();
            for (Term term : query.wanted().get(i).alternatives()) {
                alternatives.add(term instanceof Term.Word word ? widen(word, query.wanted(), i) : term);
            }
            clauses.add(new Clause(alternatives));
        }
        return query.with(clauses);
    }

    private Term widen(Term.Word word, List<Clause> clauses, int at) {
        List<String> similar = new ArrayList<>(synonyms.like(word.folded()));
        for (String doer : Stems.doers(word.folded())) {
            similar.addAll(synonyms.like(doer));
        }
        for (int length = 2; length <= LONGEST; length++) {
            for (int from = Math.max(0, at - length + 1); from <= at; from++) {
                String[] words = words(clauses, from, length);
                if (words.length > 0) {
                    similar.addAll(synonyms.like(words));
                }
            }
        }
        return similar.isEmpty() ? word : new Term.Word(word.typed(), word.folded(), similar);
    }

    /** Returns some words one after another, none if there is something else among them. */
    private static String[] words(List<Clause> clauses, int from, int length) {
        if (from + length > clauses.size()) {
            return new String[0];
        }
        String[] words = new String[length];
        for (int i = 0; i < length; i++) {
            List<Term> alternatives = clauses.get(from + i).alternatives();
            if (alternatives.size() > 1 || !(alternatives.get(0) instanceof Term.Word word)) {
                return new String[0];
            }
            words[i] = word.folded();
        }
        return words;
    }
}
