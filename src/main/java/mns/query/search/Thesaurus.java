package mns.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mns.fact.FactBase;
import mns.text.Stems;

/** Adds to the words of a search what means nearly the same; also to those of two or three words that mean one thing. */
final class Thesaurus {
    private static final int LONGEST = 3;

    private final FactBase base;

    /** By the folded word, for each is asked for several times. */
    private final Map<String, String> stems = new HashMap<>();

    Thesaurus(FactBase base) {
        this.base = base;
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
        List<String> similar = new ArrayList<>(base.synonyms(stem(word.folded())));
        for (String doer : Stems.doers(word.folded())) {
            similar.addAll(base.synonyms(Stems.of(doer)));
        }
        for (int length = 2; length <= LONGEST; length++) {
            for (int from = Math.max(0, at - length + 1); from <= at; from++) {
                String key = key(clauses, from, length);
                if (!key.isEmpty()) {
                    similar.addAll(base.synonyms(key));
                }
            }
        }
        return similar.isEmpty() ? word : new Term.Word(word.typed(), word.folded(), similar);
    }

    private String stem(String folded) {
        String stem = stems.get(folded);
        if (stem == null) {
            stem = Stems.of(folded);
            stems.put(folded, stem);
        }
        return stem;
    }

    /** Returns the stems of some words one after another, nothing if there is something else among them. */
    private String key(List<Clause> clauses, int from, int length) {
        if (from + length > clauses.size()) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < length; i++) {
            List<Term> alternatives = clauses.get(from + i).alternatives();
            if (alternatives.size() > 1 || !(alternatives.get(0) instanceof Term.Word word)) {
                return "";
            }
            key.append(i == 0 ? "" : " ").append(stem(word.folded()));
        }
        return key.toString();
    }
}
