package mns.query.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mns.text.Folding;
import mns.text.TextWord;
import mns.text.TextWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed for a search.
 *
 * <p>OR, AND and NOT in capitals and | mean what people mean; quotes hold words together; a hyphen or dash before a word or
 * phrase leaves it out. What has no letter or digit is passed over.
 */
public final class QueryReader {
    /** More words than anybody types; of a whole text the first are looked for. */
    static final int MOST = 200;

    /** Who types so many words says more than a fact has to have. */
    private static final int SENTENCE = 5;

    private static final char MINUS = '\u2212';

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Clause> wanted = new ArrayList<>();
    private final List<Term> unwanted = new ArrayList<>();

    private QueryReader() {}

    /**
     * A part of what was typed.
     *
     * @param text a word, an operator, or the words of a phrase
     * @param phrase whether it is a phrase
     * @param loose whether a phrase is an argument without quotes of its own
     * @param minus whether a hyphen is before it
     */
    private record Piece(String text, boolean phrase, boolean loose, boolean minus) {
        boolean is(String operator) {
            return !phrase && !minus && text.equals(operator);
        }

        boolean isPlain() {
            return !phrase && !minus && !isOperator();
        }

        boolean isOperator() {
            return is("OR") || is("AND") || is("NOT") || is("|");
        }
    }

    /** Returns the words that say little of what is asked, by what they are, for a page that reads queries itself. */
    public static Map<String, String> commonWords() {
        return StopWords.all();
    }

    public static SearchQuery read(List<String> arguments) {
        QueryReader reader = new QueryReader();
        for (String argument : arguments) {
            reader.addArgument(argument);
        }
        return reader.query();
    }

    /** Returns the words of a phrase that no fact has, as they would be searched for. */
    static SearchQuery wordsOf(Term.Phrase phrase) {
        QueryReader reader = new QueryReader();
        reader.addLine(phrase.typed());
        return reader.query();
    }

    /** Returns the words that hyphens join, as they would be searched for if they stood alone. */
    static List<Clause> partsOf(Term.Compound compound) {
        QueryReader reader = new QueryReader();
        reader.want(new ArrayList<>(compound.parts()), false);
        return StopWords.passOver(reader.wanted);
    }

    private SearchQuery query() {
        boolean onlyOperators = true;
        for (Piece piece : pieces) {
            onlyOperators &= piece.isOperator();
        }
        int next = 0;
        while (next < pieces.size() && wanted.size() + unwanted.size() < MOST) {
            next = readClause(next, onlyOperators);
        }
        return new SearchQuery(
                distinct(StopWords.passOver(wanted)),
                new ArrayList<>(unwanted),
                isQuestion() ? SearchQuery.Coverage.QUESTION : SearchQuery.Coverage.BEST,
                false);
    }

    /** Tells whether what was typed asks something or is as long as a sentence, so that an answer need not have each word. */
    private boolean isQuestion() {
        if (pieces.size() >= SENTENCE) {
            return true;
        }
        return pieces.size() > 1
                && pieces.get(0).isPlain()
                && StopWords.ask(Folding.fold(pieces.get(0).text()));
    }

    /** Returns each clause once; what records say of their equality is made at run time, which takes too long. */
    static List<Clause> distinct(List<Clause> clauses) {
        List<Clause> distinct = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Clause clause : clauses) {
            StringBuilder key = new StringBuilder();
            for (Term term : clause.alternatives()) {
                key.append(term instanceof Term.Phrase ? '"' : '|').append(String.join(" ", term.words()));
            }
            if (seen.add(key.toString())) {
                distinct.add(clause);
            }
        }
        return distinct;
    }

    private void addArgument(String argument) {
        if (argument.indexOf('"') >= 0) {
            addLine(argument);
            return;
        }
        int from = start(argument, 0);
        boolean minus = from < argument.length() && isDash(argument.charAt(from));
        String rest = argument.substring(minus ? from + 1 : from).strip();
        if (!hasBlank(rest)) {
            addWord(rest, minus);
        } else if (minus || !isDate(rest)) {
            pieces.add(new Piece(rest, true, true, minus));
        } else {
            addLine(rest);
        }
    }

    private static boolean isDate(String line) {
        QueryReader reader = new QueryReader();
        reader.addLine(line);
        DateWords.Found date = reader.dateAt(0);
        return date != null && date.length() == reader.pieces.size();
    }

    private static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int start(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == MINUS;
    }

    /** Adds the phrases in quotes and the words outside of them; what has no end ends with the line. */
    private void addLine(String line) {
        int next = start(line, 0);
        while (next < line.length()) {
            boolean minus = isDash(line.charAt(next));
            int from = minus ? next + 1 : next;
            if (line.startsWith("\"", from)) {
                int to = line.indexOf('"', from + 1);
                to = to < 0 ? line.length() : to;
                pieces.add(new Piece(line.substring(from + 1, to), true, false, minus));
                next = to + 1;
            } else {
                int to = from;
                while (to < line.length() && !Character.isWhitespace(line.charAt(to)) && line.charAt(to) != '"') {
                    to++;
                }
                addWord(line.substring(from, to), minus);
                next = Math.max(to, next + 1);
            }
            next = start(line, next);
        }
    }

    /** Adds a word, or several with a | between them. */
    private void addWord(String word, boolean minus) {
        int from = 0;
        for (int bar = word.indexOf('|'); bar >= 0; bar = word.indexOf('|', from)) {
            addPiece(word.substring(from, bar), minus);
            pieces.add(new Piece("|", false, false, false));
            from = bar + 1;
        }
        addPiece(word.substring(from), minus);
    }

    private void addPiece(String word, boolean minus) {
        if (!word.isEmpty()) {
            pieces.add(new Piece(word, false, false, minus));
        }
    }

    /** Reads the terms at a place, which OR joins with those before it or not, and returns the next place. */
    private int readClause(int at, boolean operatorsAreWords) {
        int next = at;
        boolean or = false;
        boolean not = false;
        while (next < pieces.size() && pieces.get(next).isOperator() && !operatorsAreWords) {
            or |= pieces.get(next).is("OR") || pieces.get(next).is("|");
            not |= pieces.get(next).is("NOT");
            next++;
        }
        if (next == pieces.size()) {
            return next;
        }
        Piece piece = pieces.get(next);
        int length = 1;
        List<Term> terms;
        DateWords.Found date = piece.phrase() ? null : dateAt(next);
        if (date != null) {
            length = date.length();
            terms = List.of(period(date, next));
        } else {
            terms = piece.phrase() ? TermReader.phrase(piece.text(), piece.loose()) : TermReader.words(piece.text());
        }
        boolean excluded = piece.minus() || not;
        if (excluded) {
            unwanted.addAll(terms);
        } else {
            want(terms, or);
        }
        return next + length;
    }

    private void want(List<Term> terms, boolean or) {
        for (int i = 0; i < terms.size(); i++) {
            if (or && i == 0 && !wanted.isEmpty()) {
                List<Term> more =
                        new ArrayList<>(wanted.remove(wanted.size() - 1).alternatives());
                more.add(terms.get(0));
                wanted.add(new Clause(more));
            } else {
                wanted.add(new Clause(List.of(terms.get(i))));
            }
        }
    }

    private DateWords.@Nullable Found dateAt(int at) {
        List<String> plain = new ArrayList<>();
        boolean first = true;
        for (int i = at;
                i < pieces.size() && plain.size() < 4 && (first || pieces.get(i).isPlain());
                i++) {
            first = false;
            plain.add(DateWords.plain(pieces.get(i).text()));
        }
        return DateWords.at(plain, 0);
    }

    private Term period(DateWords.Found date, int at) {
        StringBuilder typed = new StringBuilder();
        List<String> words = new ArrayList<>();
        for (int i = at; i < at + date.length(); i++) {
            typed.append(i == at ? "" : " ").append(pieces.get(i).text());
            for (TextWord word : TextWords.of(pieces.get(i).text())) {
                if (!DateWords.isJoint(word.folded())) {
                    words.add(word.folded());
                }
            }
        }
        return new Term.Period(typed.toString(), date.when(), words);
    }
}
