package mns.query.search;

import java.util.ArrayList;
import java.util.List;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.SearchText;
import mns.query.search.SearchQuery.Coverage;

/**
 * Scores the facts that a search finds, by BM25 over weighted fields.
 *
 * <p>A word counts more the fewer facts have it, and the more often it occurs, though ever less so the more it does.
 * Occurrences are weighted by where they are and in which form before they are added up: S. Robertson, H. Zaragoza and
 * M. Taylor, "Simple BM25 Extension to Multiple Weighted Fields", CIKM 2004; also S. Robertson and H. Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.6.
 */
public final class Ranking {
    /** How soon more occurrences of a word cease to count. */
    private static final double SATURATION = 2;

    /** How far a fact has to pay for its length, from 0 to 1. */
    private static final double LENGTH = 0.6;

    private final FactIndex index;
    private final Lookup lookup;
    private SearchQuery query;
    private final List<String> parted = new ArrayList<>();
    private final List<Found> clauses = new ArrayList<>();
    private Matches all = Matches.NONE;

    /** The facts that have any of a clause's terms, and those that have one in a form of its own. */
    private record Found(Clause clause, Matches matches, Matches own, List<Lookup.Found> alternatives) {}

    private Ranking(FactBase base, SearchQuery query) {
        this.index = base.index();
        this.lookup = new Lookup(base);
        this.query = widened(base, withPhrasesParted(query));
    }

    /** Adds synonyms; of words that hyphens join and no fact has so, to each by itself if all are known. */
    private SearchQuery widened(FactBase base, SearchQuery typed) {
        Thesaurus thesaurus = new Thesaurus(base);
        SearchQuery widened = thesaurus.widen(typed);
        List<Clause> clauses = new ArrayList<>();
        boolean isParted = false;
        for (Clause clause : widened.wanted()) {
            List<Clause> parts = parts(clause, thesaurus);
            isParted |= !parts.isEmpty();
            clauses.addAll(parts.isEmpty() ? List.of(clause) : parts);
        }
        return isParted ? thesaurus.widen(typed.with(QueryReader.distinct(clauses))) : widened;
    }

    /** Returns the words that hyphens join if each is known and no fact has them so; otherwise nothing. */
    private List<Clause> parts(Clause clause, Thesaurus thesaurus) {
        Term first = clause.alternatives().get(0);
        // Most are words, and a look-up of those loads nothing for others.
        if (first instanceof Term.Word
                || clause.alternatives().size() > 1
                || !(first instanceof Term.Compound compound)
                || !compound.isParted()
                || lookup.find(compound).any().size() > 0) {
            return List.of();
        }
        List<Clause> parts = QueryReader.partsOf(compound);
        for (Clause part : thesaurus.widen(SearchQuery.NONE.with(parts)).wanted()) {
            if (lookup.find(part.alternatives().get(0)).any().size() == 0) {
                return List.of();
            }
        }
        return parts;
    }

    /** Looks up what a search is for. */
    public static Ranking of(FactBase base, SearchQuery query) {
        Ranking ranking = new Ranking(base, query);
        List<Clause> found = new ArrayList<>();
        for (Clause clause : ranking.query.wanted()) {
            found.add(ranking.find(clause));
        }
        ranking.query = ranking.query.with(found);
        if (ranking.query.wanted().isEmpty()) {
            int[] every = new int[ranking.index.size()];
            for (int i = 0; i < every.length; i++) {
                every[i] = i;
            }
            ranking.all = Matches.of(every, 1);
        }
        for (Term term : query.unwanted()) {
            ranking.all = ranking.all.without(ranking.lookup.exactly(term));
        }
        return ranking;
    }

    /** Returns the query that was answered: phrases without quotes that no fact has are parted into their words. */
    public SearchQuery query() {
        return query;
    }

    /** Returns the phrases that were parted, as they were typed. */
    public List<String> parted() {
        return parted;
    }

    /** Parts each phrase without quotes that no fact has; if nothing else is asked, its words are asked as if typed so. */
    private SearchQuery withPhrasesParted(SearchQuery typed) {
        List<Clause> clauses = new ArrayList<>();
        Coverage coverage = typed.coverage();
        for (Clause clause : typed.wanted()) {
            Term first = clause.alternatives().get(0);
            boolean parts = clause.alternatives().size() == 1
                    && first instanceof Term.Phrase phrase
                    && phrase.loose()
                    && lookup.own(phrase).size() == 0;
            if (parts) {
                SearchQuery words = QueryReader.wordsOf((Term.Phrase) first);
                clauses.addAll(words.wanted());
                parted.add(first.typed());
                boolean asks = coverage == Coverage.BEST && typed.wanted().size() == 1;
                coverage = asks ? words.coverage() : coverage;
            } else {
                clauses.add(clause);
            }
        }
        return typed.with(clauses).covering(coverage);
    }

    private Clause find(Clause clause) {
        List<Lookup.Found> alternatives = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        Matches any = Matches.NONE;
        Matches own = Matches.NONE;
        for (Term term : clause.alternatives()) {
            Lookup.Found found = lookup.find(term);
            alternatives.add(found);
            terms.add(found.term());
            any = any.or(found.any());
            own = own.or(found.own());
        }
        clauses.add(new Found(clause, any, own, alternatives));
        all = all.or(any);
        return new Clause(terms, clause.passed());
    }

    /** Returns how many facts have any part of what is wanted, and nothing that is not. */
    public int size() {
        return all.size();
    }

    /**
     * Returns the number of a fact that was found.
     *
     * @param place a place from 0, in the order of the facts
     */
    public int ordinal(int place) {
        return all.ordinal(place);
    }

    /** Tells whether a fact has all that is wanted. */
    public boolean isComplete(int ordinal) {
        for (Found each : clauses) {
            if (each.matches.in(ordinal) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a fact has all that is wanted in forms of its own words, not only in synonyms. */
    public boolean hasOwn(int ordinal) {
        for (Found each : clauses) {
            if (each.own.in(ordinal) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns what of the wanted a fact does not have, as it was typed. */
    public List<String> missing(int ordinal) {
        List<String> missing = new ArrayList<>();
        for (Found each : clauses) {
            if (each.matches.in(ordinal) == 0) {
                missing.add(each.clause.typed());
            }
        }
        return missing;
    }

    /** Returns how well a fact fits, with three decimals. */
    public double score(int ordinal) {
        double length = index.length(ordinal) / index.meanLength();
        double least = SATURATION * (1 - LENGTH + LENGTH * length);
        double score = 0;
        for (Found each : clauses) {
            double best = 0;
            for (Lookup.Found term : each.alternatives) {
                double frequency = term.any().in(ordinal) / SearchText.STATEMENT;
                best = Math.max(best, term.rarity() * frequency * (SATURATION + 1) / (frequency + least));
            }
            score += best;
        }
        return Math.round(score * 1000) / 1000.0;
    }
}
