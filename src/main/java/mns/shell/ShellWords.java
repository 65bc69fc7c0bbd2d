package mns.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits an argument line into words as a shell does (POSIX.1-2017, Shell Command Language, 2.2 and 2.3), without expanding
 * anything.
 *
 * <p>Unlike there an apostrophe after a letter is no quotation mark. Single quotes keep all as it is. In double quotes a backslash quotes {@code " \ $ `} only, so it stays in a pattern
 * such as {@code "\d"}; outside of quotes it quotes any character. A word that begins with {@code #} begins a comment. A
 * line that ends within quotes, or with a backslash, goes on in the next.
 */
public final class ShellWords {
    private static final String QUOTED_IN_DOUBLE_QUOTES = "\"\\$`";

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    /** Whether there was a word before the backslash, which may be empty but for its quotes. */
    private boolean inWordBefore;

    /** Whether nothing of the word is quoted. */
    private boolean plain = true;

    private boolean afterLetter;
    private String operator = "";

    private int typed;
    private char quote;
    private boolean escaped;

    /**
     * A word that is still being typed.
     *
     * @param text what it says so far, without quotes
     * @param typed how many characters were typed for it
     * @param quote the quotation mark that is open, or NUL
     */
    record Begun(String text, int typed, char quote) {}

    /**
     * Adds a line.
     *
     * @return whether the words are complete; else another line belongs to them
     */
    public boolean add(String line) {
        take(line);
        return end();
    }

    /**
     * Adds a line up to a place where someone is typing.
     *
     * @return the word there, maybe empty; nothing if a comment stands there
     */
    Optional<Begun> addBegun(String line) {
        return take(line) ? Optional.of(new Begun(word.toString(), typed, quote)) : Optional.empty();
    }

    /** Ends the last line, after which a backslash takes nothing with it; tells whether no quote is open. */
    boolean finish() {
        endWord();
        return quote == 0;
    }

    /** Returns the first word that is an operator in other shells and not quoted, empty if there is none. */
    Optional<String> operator() {
        return operator.isEmpty() ? Optional.empty() : Optional.of(operator);
    }

    /** Returns the words so far. */
    public List<String> words() {
        return words;
    }

    /** Takes all characters up to a comment, and tells whether there is none. */
    private boolean take(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '#' && !inWord && quote == 0 && !escaped) {
                return false;
            }
            next(line.charAt(i));
        }
        return true;
    }

    private void next(char c) {
        typed++;
        boolean letter = quote == 0 && !escaped && Character.isLetterOrDigit(c);
        take(c);
        afterLetter = letter;
    }

    /** An apostrophe after a letter belongs to the word, as in didn't; after an option it is a quotation mark. */
    private boolean isApostrophe() {
        return afterLetter && !(word.length() == 2 && word.charAt(0) == '-');
    }

    private void take(char c) {
        if (escaped) {
            if (quote == '"' && QUOTED_IN_DOUBLE_QUOTES.indexOf(c) < 0) {
                word.append('\\');
            }
            word.append(c);
            escaped = false;
        } else if (c == '\\' && quote != '\'') {
            escaped = true;
            plain = false;
            inWordBefore = inWord;
            inWord = true;
        } else if (quote != 0) {
            quoted(c);
        } else if (c == '"' || (c == '\'' && !isApostrophe())) {
            quote = c;
            inWord = true;
            plain = false;
        } else if (c == ' ' || c == '\t') {
            endWord();
        } else {
            word.append(c);
            inWord = true;
        }
    }

    private void quoted(char c) {
        if (c == quote) {
            quote = 0;
        } else {
            word.append(c);
        }
    }

    /** A backslash takes the end of the line with it; within quotes the end of the line is a character. */
    private boolean end() {
        typed++;
        if (escaped) {
            escaped = false;
            inWord = inWordBefore;
            typed = inWord ? typed : 0;
            return false;
        }
        if (quote != 0) {
            word.append('\n');
            return false;
        }
        endWord();
        return true;
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            if (plain && operator.isEmpty() && Operators.contain(word)) {
                operator = word.toString();
            }
            word.setLength(0);
            inWord = false;
            plain = true;
        }
        typed = 0;
    }
}
