package mns.load.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mns.fact.Passage;

/** Finds statements that cannot stand alone, by the words with which they begin. */
final class LeaningStatement {
    /** Words that mean something named before. */
    private static final Set<String> POINTERS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "his",
            "her",
            "hers",
            "its",
            "their",
            "theirs",
            "him",
            "them",
            "this",
            "that",
            "these",
            "those",
            "both",
            "such",
            "another",
            "others",
            "also",
            "later",
            "afterwards",
            "then",
            "there",
            "here",
            "however");

    /** Numbers that count what was named before, where "the" stands before them. */
    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "others",
            "other",
            "rest",
            "same",
            "former",
            "latter",
            "above",
            "said",
            "aforementioned");

    /** Persons and things of which "the" alone does not say which. */
    private static final Set<String> BARE = Set.of(
            "accused",
            "agreement",
            "arrests",
            "article",
            "attack",
            "attacker",
            "attackers",
            "case",
            "court",
            "cell",
            "decision",
            "decree",
            "defendant",
            "defendants",
            "detainees",
            "gang",
            "group",
            "journalist",
            "judgment",
            "law",
            "leader",
            "man",
            "men",
            "members",
            "operation",
            "plan",
            "plot",
            "plotters",
            "prisoner",
            "prisoners",
            "provision",
            "report",
            "suspect",
            "suspects",
            "trial",
            "verdict",
            "victim",
            "victims",
            "weapons",
            "witness",
            "woman",
            "women");

    /** Words after such a noun that say which is meant. */
    private static final Set<String> SPECIFIC = Set.of(
            "of",
            "on",
            "in",
            "for",
            "against",
            "at",
            "by",
            "from",
            "to",
            "who",
            "whose",
            "whom",
            "that",
            "which",
            "called",
            "named",
            "known",
            "accused",
            "charged",
            "sentenced",
            "arrested",
            "detained",
            "held",
            "behind",
            "between",
            "with",
            "convicted",
            "tried",
            "killed",
            "wanted",
            "over",
            "about",
            "under",
            "concerning",
            "no");

    /** Words before the subject of a clause that "that" begins. */
    private static final Set<String> CLAUSE = Set.of(
            "the", "a", "an", "no", "some", "any", "all", "most", "many", "each", "every", "he", "she", "it", "they",
            "there", "his", "her", "its", "their");

    private static final String WORD_EDGES = ".,;:!?()\u201c\u201d\"'\u2018\u2019";

    private LeaningStatement() {}

    /** Returns the words with which a statement leans on another, empty if it stands alone. */
    static Optional<String> opening(String statement) {
        List<String> words = Passage.words(statement);
        String first = word(words, 0);
        String second = word(words, 1);
        if (isPreposition(first) && second.equals("the") && word(words, 2).equals("same")) {
            return begin(words, 4);
        }
        if (first.equals("the")) {
            return leans(second, words.size() > 2 ? words.get(2) : "") ? begin(words, 2) : Optional.empty();
        }
        boolean leans = POINTERS.contains(first) && !isExpletive(first, second) && !joins(first, second, words);
        return leans ? begin(words, 2) : Optional.empty();
    }

    /** "That Putin was" and "that the plot was" begin a clause; "that law" points back. */
    private static boolean joins(String first, String second, List<String> words) {
        return first.equals("that") && (isName(words.size() > 1 ? words.get(1) : "") || CLAUSE.contains(second));
    }

    private static boolean leans(String noun, String next) {
        boolean counted = NUMBERS.contains(noun) || (!noun.isEmpty() && isNumber(noun));
        return counted || (BARE.contains(noun) && !SPECIFIC.contains(next.toLowerCase(Locale.ROOT)) && !isName(next));
    }

    /** "There was" leans on nothing. */
    private static boolean isExpletive(String first, String second) {
        boolean was = second.equals("is") || second.equals("was") || second.equals("were") || second.equals("are");
        return first.equals("there") && was;
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isPreposition(String word) {
        return word.equals("by") || word.equals("at") || word.equals("in") || word.equals("on") || word.equals("of");
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        // A year names itself: the 2004 law.
        return word.length() != 4;
    }

    private static Optional<String> begin(List<String> words, int count) {
        return Optional.of(String.join(" ", words.subList(0, Math.min(count, words.size()))));
    }

    private static String word(List<String> words, int index) {
        if (index >= words.size()) {
            return "";
        }
        String word = words.get(index).toLowerCase(Locale.ROOT);
        int from = 0;
        int to = word.length();
        while (from < to && WORD_EDGES.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && WORD_EDGES.indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }
}
