package mns.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mns.fact.FactBase;
import mns.fact.FactIndex;
import mns.fact.FactIndex.Kind;
import mns.fact.FactPlace;
import mns.fact.SearchText;
import mns.fact.date.EdtfDate;
import mns.text.NameKey;
import mns.text.Stems;

/**
 * Looks the terms of a search up in the index of a fact base.
 *
 * <p>A word counts 1 where a fact has it as it was typed, and less in each other form; the best form counts.
 */
final class Lookup {
    /** An inflected form, or a British spelling for an American one. */
    private static final double INFLECTED = 0.6;

    /** Another spelling of a name. */
    private static final double NAME = 0.8;

    /** Parts of a compound that are not together. */
    private static final double PARTED = 0.5;

    /** A noun for who does what a verb says, and the other way round. */
    private static final double DOER = 0.5;

    /** A longer word that begins with the one typed. */
    private static final double BEGINNING = 0.4;

    /** A word that means nearly the same, and is no less rare. */
    private static final double SYNONYM = 0.4;

    /** A synonym that says so much less than the word itself is looked for only if no fact has the word. */
    private static final double LEAST_TELLING = 0.4;

    /** What the date of a fact counts, where a word of its statement counts 1. */
    private static final double DATE = 1.5;

    /** A fact of ten years is found by one of its days, but counts no less than this beside one of that day. */
    private static final double LEAST_NEAR = 0.1;

    /** Longer words begin with so few letters by chance. */
    private static final int SHORTEST_BEGINNING = 2;

    private static final int MOST_BEGUN = 50;

    /** No word of a fact base is longer. */
    private static final int LONGEST = 60;

    private final FactBase base;
    private final FactIndex index;
    private final Map<String, Matches> strong = new HashMap<>();

    Lookup(FactBase base) {
        this.base = base;
        this.index = base.index();
    }

    /**
     * What is found of a term.
     *
     * @param term the term with the synonyms that were looked for and that some fact has
     * @param own the facts that have it in any form of its own
     * @param any the facts that have it in any form or a synonym
     * @param rarity how much it counts by how rare it is: the inverse document frequency, which with 1 inside of the
     *     logarithm is never negative
     */
    record Found(Term term, Matches own, Matches any, double rarity) {}

    /** Finds a term in any form, and its synonyms: each of these counts less if more facts have it. */
    Found find(Term term) {
        Matches own = own(term);
        int having = exactly(term).size();
        having = having > 0 ? having : own.size();
        List<String> similar = new ArrayList<>();
        List<Matches> found = new ArrayList<>();
        double rarest = 0;
        for (String synonym : term.synonyms()) {
            Matches matches = synonym(synonym);
            double rarity = rarity(matches.size());
            if (matches.size() > 0 && (having == 0 || rarity >= LEAST_TELLING * rarity(having))) {
                similar.add(synonym);
                found.add(matches);
                rarest = Math.max(rarest, rarity);
            }
        }
        double rarity = having > 0 || found.isEmpty() ? rarity(having) : rarest;
        Matches any = own;
        for (Matches matches : found) {
            any = any.or(matches.times(SYNONYM * Math.min(1, rarity(matches.size()) / rarity)));
        }
        return new Found(term.with(similar), own, any, rarity);
    }

    private double rarity(int having) {
        return Math.log(1 + (index.size() - having + 0.5) / (having + 0.5));
    }

    /** Returns the facts that have a term in any form, but for synonyms. */
    Matches own(Term term) {
        if (term instanceof Term.Word word) {
            return word(word);
        }
        // In the order in which they are common, so that a look-up loads no kind that it does not have.
        if (term instanceof Term.Phrase phrase) {
            return phrase(phrase);
        }
        return term instanceof Term.Compound compound ? compound(compound) : period((Term.Period) term);
    }

    /** Returns the facts that have a term as it was typed, inflected or in another spelling. */
    Matches exactly(Term term) {
        if (term instanceof Term.Word word) {
            return strong(word.folded(), word.typed());
        }
        return own(term);
    }

    /** Asked for as a part of all forms of a word, and by itself. */
    private Matches strong(String word, String typed) {
        Matches known = strong.get(typed);
        if (known == null) {
            known = read(word, typed);
            strong.put(typed, known);
        }
        return known;
    }

    private Matches read(String word, String typed) {
        if (word.length() > LONGEST) {
            return Matches.NONE;
        }
        Matches found = Matches.of(index.postings(Kind.STEM, Stems.of(word)), INFLECTED)
                .or(Matches.of(index.postings(Kind.WORD, word), 1));
        for (String key : NameKey.of(typed)) {
            found = found.or(Matches.of(index.postings(Kind.NAME, key), NAME));
        }
        return found;
    }

    private Matches word(Term.Word term) {
        String word = term.folded();
        Matches found = strong(word, term.typed());
        if (word.length() >= SHORTEST_BEGINNING && word.length() <= LONGEST) {
            for (FactIndex.Key longer : index.keys(Kind.WORD, word, MOST_BEGUN)) {
                if (longer.text().length() > word.length()) {
                    found = found.or(Matches.of(index.postings(Kind.WORD, longer.text()), BEGINNING));
                }
            }
            for (String stem : Stems.doers(word)) {
                found = found.or(Matches.of(index.postings(Kind.STEM, stem), DOER));
            }
        }
        return found;
    }

    private Matches synonym(String words) {
        Matches all = Matches.NONE;
        List<String> each = WordList.of(words);
        for (int i = 0; i < each.size(); i++) {
            Matches found = Matches.of(index.postings(Kind.STEM, Stems.of(each.get(i))), 1);
            all = i == 0 ? found : all.and(found);
        }
        if (each.size() < 2) {
            return all;
        }
        boolean[] kept = new boolean[all.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = searchText(all.ordinal(i)).contains(words);
        }
        return all.only(kept);
    }

    private String searchText(int ordinal) {
        FactPlace place = base.place(ordinal);
        return place.chapter().searchText(place.index());
    }

    /** The index has words that hyphens join as one word too, and so one word for what was typed with a hyphen. */
    private Matches compound(Term.Compound compound) {
        Matches parts =
                strong(compound.parts().get(0).folded(), compound.parts().get(0).typed());
        for (Term.Word part : compound.parts().subList(1, compound.parts().size())) {
            parts = parts.and(strong(part.folded(), part.typed()));
        }
        return strong(compound.joined(), compound.joined()).or(parts.times(PARTED));
    }

    private Matches phrase(Term.Phrase phrase) {
        Matches all = Matches.of(index.postings(Kind.WORD, phrase.words().get(0)), 1);
        for (String word : phrase.words().subList(1, phrase.words().size())) {
            all = all.and(Matches.of(index.postings(Kind.WORD, word), 1));
        }
        if (phrase.words().size() == 1) {
            return all;
        }
        boolean[] kept = new boolean[all.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = PhraseText.isIn(searchText(all.ordinal(i)), phrase.words());
        }
        return all.only(kept);
    }

    private Matches period(Term.Period period) {
        Matches dated = Matches.of(index.dated(period.when()), 0);
        for (int i = 0; i < dated.size(); i++) {
            FactPlace place = base.place(dated.ordinal(i));
            EdtfDate when = place.chapter().when(place.index()).orElse(EdtfDate.ALWAYS);
            dated.set(i, DATE * SearchText.STATEMENT * near(when, period.when()));
        }
        Matches named = Matches.of(index.postings(Kind.WORD, period.words().get(0)), 1);
        for (String word : period.words().subList(1, period.words().size())) {
            named = named.and(Matches.of(index.postings(Kind.WORD, word), 1));
        }
        return named.or(dated);
    }

    /** Returns the share of the days of a fact's date that a period has. */
    private static double near(EdtfDate date, EdtfDate period) {
        if (date.liesWithin(period)) {
            return 1;
        }
        return Math.max(LEAST_NEAR, Math.min(1, (double) period.days() / date.days()));
    }
}
