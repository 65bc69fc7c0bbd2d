package mns.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.reader.CompletingParsedLine;

/** The line at the prompt up to the cursor, whose last word is the one being typed. */
final class TypedLine implements CompletingParsedLine {
    /** What has a meaning outside of quotes. */
    private static final String QUOTED = " \t\n'\"\\#";

    private final String text;
    private final List<String> words;
    private final Optional<ShellWords.Begun> begun;

    private TypedLine(String text, List<String> words, Optional<ShellWords.Begun> begun) {
        this.text = text;
        this.words = words;
        this.begun = begun;
    }

    /**
     * Reads what stands before the cursor; of several lines in it those that are complete are lines of their own.
     *
     * @param text what was typed up to the cursor
     */
    static TypedLine of(String text) {
        ShellWords words = new ShellWords();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (words.add(text.substring(start, end))) {
                words = new ShellWords();
            }
            start = end + 1;
        }
        Optional<ShellWords.Begun> begun = words.addBegun(text.substring(start));
        return new TypedLine(text, words.words(), begun);
    }

    /** Returns the words before the one being typed. */
    List<String> before() {
        return words;
    }

    /** Tells whether the cursor stands in a comment, where there are no words. */
    boolean inComment() {
        return begun.isEmpty();
    }

    @Override
    public String word() {
        return begun.map(ShellWords.Begun::text).orElse("");
    }

    @Override
    public int wordCursor() {
        return word().length();
    }

    @Override
    public int wordIndex() {
        return words.size();
    }

    @Override
    public List<String> words() {
        List<String> all = new ArrayList<>(words);
        all.add(word());
        return all;
    }

    @Override
    public String line() {
        return text;
    }

    @Override
    public int cursor() {
        return text.length();
    }

    @Override
    public int rawWordCursor() {
        return rawWordLength();
    }

    @Override
    public int rawWordLength() {
        return begun.map(ShellWords.Begun::typed).orElse(0);
    }

    /** Quotes a word as it was begun, without a quotation mark by backslashes; what was typed itself stays as it is. */
    @Override
    public CharSequence escape(CharSequence word, boolean complete) {
        if (!complete && word.toString().equals(word())) {
            return text.substring(text.length() - rawWordLength());
        }
        char quote = begun.map(ShellWords.Begun::quote).orElse('\0');
        String end = complete ? String.valueOf(quote) : "";
        if (quote == '\'') {
            return "'" + word.toString().replace("'", "'\\''") + end;
        }
        return quote == '"' ? "\"" + escaped(word, "\"\\$`") + end : escaped(word, QUOTED);
    }

    private static String escaped(CharSequence word, String special) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (special.indexOf(word.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(word.charAt(i));
        }
        return escaped.toString();
    }
}
