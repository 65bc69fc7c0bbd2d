package mns.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words that say nothing of what a question is about; they count only where nothing else is asked. */
final class StopWords {
    static final String WORDS =
            " a about after all also am an and any are as at be became become been before being but by can"
                    + " could did do does doing during either for from get give given got had happen happened happening happens has have"
                    + " having he her hers him his how i if in into is it its kind let list many may me might more most much"
                    + " must my no nor not of on onto or other our out over please shall she should show so some such tell than that"
                    + " the their theirs them then there these they this those to too under until up upon us very was we were what"
                    + " whatever when where whether which while who whom whose why will with within without would you your"
                    + " arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt ";

    /** Words with which a question begins. */
    static final String QUESTIONS = " are can could did do does had has have how is may might should was were what when"
            + " where which who whom whose why will would"
            + " arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt ";

    /** What is left of not, are, have, will, would and am after an apostrophe. */
    private static final String SHORTENED = " t re ve ll d m ";

    private StopWords() {}

    static Map<String, String> all() {
        return Map.of(
                "stopWords", WORDS,
                "questions", QUESTIONS,
                "shortened", SHORTENED,
                "joints", DateWords.JOINTS,
                "decades", DateWords.decades());
    }

    /** Tells whether a word at the beginning asks something. */
    static boolean ask(String folded) {
        int apostrophe = folded.indexOf('\'');
        String first = apostrophe < 0 ? folded : folded.substring(0, apostrophe);
        return QUESTIONS.indexOf(" " + first + " ") >= 0 || QUESTIONS.indexOf(" " + folded.replace("'", "") + " ") >= 0;
    }

    /** Tells whether the parts of a word with an apostrophe, such as didn't and they've, say nothing. */
    static boolean contract(String first, String last) {
        return SHORTENED.indexOf(" " + last + " ") >= 0 && (contain(first) || contain(first + last));
    }

    static boolean contain(String folded) {
        return WORDS.indexOf(" " + folded + " ") >= 0;
    }

    /** Returns the clauses without words that say little, which each clause keeps that is before them; all if there is no other. */
    static List<Clause> passOver(List<Clause> clauses) {
        List<Clause> kept = new ArrayList<>();
        for (Clause clause : clauses) {
            Term first = clause.alternatives().get(0);
            if (clause.alternatives().size() > 1 || !isStopWord(first)) {
                kept.add(clause);
            } else if (!kept.isEmpty()) {
                Clause before = kept.remove(kept.size() - 1);
                List<String> passed = new ArrayList<>(before.passed());
                passed.addAll(first.words());
                kept.add(new Clause(before.alternatives(), passed));
            }
        }
        return kept.isEmpty() ? clauses : kept;
    }

    private static boolean isStopWord(Term term) {
        if (term instanceof Term.Word word) {
            return contain(word.folded());
        }
        return term instanceof Term.Compound compound
                && compound.parts().size() == 2
                && contract(compound.words().get(0), compound.words().get(1));
    }
}
