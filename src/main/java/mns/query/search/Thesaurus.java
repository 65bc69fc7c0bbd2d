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

    /** Two words are often written as one. */
    private static final int PAIR = 2;

    private final FactBase base;

    /** By the folded word, for each is asked for several times. */
    private final Map<String, String> stems = new HashMap<>();

    /** The words of the search one after another, nothing for what else there is among them. */
    private final List<String> words = new ArrayList<>();

    /** The same words with those among them that were passed over. */
    private final List<String> line = new ArrayList<>();

    Thesaurus(FactBase base) {
        this.base = base;
    }

    SearchQuery widen(SearchQuery query) {
        words.clear();
        line.clear();
        for (Clause clause : query.wanted()) {
            List<String> its = words(clause);
            words.addAll(its);
            line.addAll(its);
            line.addAll(clause.passed());
        }
        List<Clause> clauses = new ArrayList<>();
        int at = 0;
        int inLine = 0;
        for (Clause clause : query.wanted()) {
            List<Term> alternatives = new ArrayList<>();
            for (Term term : clause.alternatives()) {
                boolean takesAny = term instanceof Term.Word || term instanceof Term.Compound;
                alternatives.add(takesAny ? widen(term, isPlain(clause), at, inLine) : term);
            }
            clauses.add(new Clause(alternatives, clause.passed()));
            int length = words(clause).size();
            at += length;
            inLine += length + clause.passed().size();
        }
        return query.with(clauses);
    }

    private static List<String> words(Clause clause) {
        return isPlain(clause) ? clause.alternatives().get(0).words() : List.of("");
    }

    private static boolean isPlain(Clause clause) {
        Term first = clause.alternatives().get(0);
        return clause.alternatives().size() == 1 && (first instanceof Term.Word || first instanceof Term.Compound);
    }

    /** Adds to a term what means the same as it, and as the words are one thing of which it is a part if it is not one of several. */
    private Term widen(Term term, boolean plain, int at, int inLine) {
        List<String> own = term.words();
        List<String> similar = new ArrayList<>(base.synonyms(key(own)));
        if (own.size() == 1) {
            for (String doer : Stems.doers(own.get(0))) {
                similar.addAll(base.synonyms(Stems.of(doer)));
            }
        } else {
            similar.addAll(base.synonyms(stem(String.join("", own))));
        }
        if (plain) {
            addOfAll(words, at, own.size(), similar);
            if (line.size() > words.size()) {
                addOfAll(line, inLine, own.size(), similar);
            }
        }
        return similar.isEmpty() && term.synonyms().isEmpty() ? term : term.with(similar);
    }

    /** Adds what means the same as words that are one thing, of which some at a place are a part. */
    private void addOfAll(List<String> all, int at, int own, List<String> similar) {
        for (int length = own + 1; length <= LONGEST; length++) {
            for (int from = Math.max(0, at + own - length); from <= at && from + length <= all.size(); from++) {
                addOfOne(all.subList(from, from + length), similar);
            }
        }
    }

    /** Adds what means the same as some words together. */
    private void addOfOne(List<String> together, List<String> similar) {
        if (together.contains("")) {
            return;
        }
        similar.addAll(base.synonyms(key(together)));
        if (together.size() == PAIR) {
            String joined = together.get(0) + together.get(1);
            similar.add(joined);
            similar.addAll(base.synonyms(stem(joined)));
        }
    }

    private String key(List<String> together) {
        StringBuilder key = new StringBuilder();
        for (String word : together) {
            key.append(key.length() == 0 ? "" : " ").append(stem(word));
        }
        return key.toString();
    }

    private String stem(String folded) {
        String stem = stems.get(folded);
        if (stem == null) {
            stem = Stems.of(folded);
            stems.put(folded, stem);
        }
        return stem;
    }
}
