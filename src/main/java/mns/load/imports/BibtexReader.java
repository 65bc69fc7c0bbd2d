package mns.load.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads BibTeX and biblatex; after a mistake it goes on at the next line that begins an entry. */
final class BibtexReader {
    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, String> macros = new HashMap<>();

    /** Known after the first mistake, from which on a group may be looked at more than once. */
    private @Nullable GroupEnds ends;

    private int at;
    private int counted;
    private int line = 1;

    private BibtexReader(String text) {
        this.text = text;
    }

    /** Says that something else was expected. */
    private static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        Mistake(String message) {
            super(message);
        }
    }

    static Bibliography read(String text) {
        BibtexReader reader = new BibtexReader(text);
        reader.readAll();
        return new Bibliography(reader.entries, reader.remarks);
    }

    private void readAll() {
        for (int start = text.indexOf('@'); start >= 0; start = text.indexOf('@', at)) {
            at = start + 1;
            int begins = line();
            try {
                readBlock(name().toLowerCase(Locale.ROOT), begins);
            } catch (Mistake e) {
                remarks.add(new Remark(line(), e.getMessage() + " (in the entry that begins in line " + begins + ")"));
                ends = ends == null ? new GroupEnds(text) : ends;
                at = nextEntry(start + 1);
            }
        }
    }

    /** Returns where the next line begins that can only begin an entry, which a value without end would have swallowed. */
    private int nextEntry(int from) {
        for (int next = text.indexOf('@', from); next >= 0; next = text.indexOf('@', next + 1)) {
            int end = next + 1;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            int open = blanksEnd(end);
            boolean opens = open < text.length() && (text.charAt(open) == '{' || text.charAt(open) == '(');
            if (opens && end > next + 1 && isFirstInLine(next)) {
                return next;
            }
        }
        return text.length();
    }

    private boolean isFirstInLine(int place) {
        int before = place - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** Returns the line of the current place, counted on or back from the one before. */
    private int line() {
        int place = Math.min(at, text.length());
        for (; counted < place; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        for (; counted > place; counted--) {
            line -= text.charAt(counted - 1) == '\n' ? 1 : 0;
        }
        return line;
    }

    private void readBlock(String type, int begins) throws Mistake {
        skipBlanks();
        char open = peek();
        if (open != '{' && open != '(') {
            if (type.equals("comment") || type.isEmpty()) {
                return;
            }
            throw new Mistake("expected { after @" + type);
        }
        if (type.equals("comment") || type.equals("preamble")) {
            skipGroup();
            return;
        }
        at++;
        char close = open == '{' ? '}' : ')';
        if (type.equals("string")) {
            readFields(close).forEach(macros::put);
            return;
        }
        skipBlanks();
        int start = at;
        while (peek() != ',' && peek() != close && peek() != '\n' && peek() != '=') {
            at++;
        }
        boolean hasKey = peek() != '=';
        String key = hasKey ? text.substring(start, at).strip() : "";
        // Without a key the first field comes at once.
        at = hasKey ? at : start;
        entries.add(BibtexEntry.of(begins, key, type, readFields(close)));
    }

    private Map<String, String> readFields(char close) throws Mistake {
        Map<String, String> fields = new LinkedHashMap<>();
        skipCommas();
        while (peek() != close) {
            String name = name().toLowerCase(Locale.ROOT);
            skipBlanks();
            if (name.isEmpty() || peek() != '=') {
                throw new Mistake(name.isEmpty() ? "expected the name of a field" : "expected = after " + name);
            }
            at++;
            fields.putIfAbsent(name, value());
            skipBlanks();
            if (peek() == ',') {
                skipCommas();
            } else if (peek() != close) {
                throw new Mistake("expected a comma or " + close + " after " + name);
            }
        }
        at++;
        return fields;
    }

    /** Reads groups, quotes, numbers and names of strings, with # between them. */
    private String value() throws Mistake {
        StringBuilder value = new StringBuilder();
        do {
            skipBlanks();
            char c = peek();
            if (c == '{') {
                int start = at;
                skipGroup();
                value.append(text, start + 1, at - 1);
            } else if (c == '"') {
                value.append(quoted());
            } else {
                String word = word();
                value.append(macros.getOrDefault(word.toLowerCase(Locale.ROOT), word));
            }
            skipBlanks();
        } while (skip('#'));
        return value.toString();
    }

    private boolean skip(char c) throws Mistake {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    private String quoted() throws Mistake {
        int start = ++at;
        while (peek() != '"') {
            if (peek() == '{') {
                skipGroup();
            } else {
                at += peek() == '\\' ? 2 : 1;
            }
        }
        return text.substring(start, at++);
    }

    /** Skips a group with all groups in it; braces count even after a backslash, as BibTeX has it. */
    private void skipGroup() throws Mistake {
        char open = peek();
        char close = open == '(' ? ')' : '}';
        int end = ends == null ? groupEnd(open, close) : ends.of(at);
        if (end < 0) {
            throw new Mistake("there is no " + close + " for this " + open);
        }
        at = end + 1;
    }

    private int groupEnd(char open, char close) {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private String name() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "-_:+./".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private String word() throws Mistake {
        String word = name();
        if (word.isEmpty()) {
            throw new Mistake("expected a value in braces or quotes");
        }
        return word;
    }

    private void skipBlanks() {
        at = blanksEnd(at);
    }

    private int blanksEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Goes to the next field, whatever commas are left before it. */
    private void skipCommas() throws Mistake {
        skipBlanks();
        while (skip(',')) {
            skipBlanks();
        }
    }

    private char peek() throws Mistake {
        if (at >= text.length()) {
            throw new Mistake("the file ends before the end of this entry");
        }
        return text.charAt(at);
    }
}
