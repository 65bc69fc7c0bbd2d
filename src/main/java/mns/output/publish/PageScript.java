package mns.output.publish;

import java.util.ArrayList;
import java.util.List;
import mns.output.markup.Stylesheet;

/** The script of a page, put together from files that can be read, without their comments and indentation. */
final class PageScript {
    /** The most characters that a page may ship. */
    static final int MOST = 40_000;

    private static final List<String> SEARCH = List.of("words", "stems", "names", "dates", "query", "search");
    private static final List<String> PAGE = List.of("dom", "finder", "citation", "timeline", "page");

    private static final String CONTINUED = ";{},([";
    private static final String CONTINUING = "|&?:.+)]}";
    private static final String QUOTES = "\"'`";
    private static final String SIGNS = "+-";
    private static final String PUNCTUATION = "=<>&|?:,;{}()*![]" + SIGNS + QUOTES;

    /** After these a slash begins a regular expression, and does not divide. */
    private static final String BEFORE_PATTERNS = "(=,:[!&|?{;>";

    private static final char PATTERN = '/';
    private static final char NO_QUOTE = ' ';

    private PageScript() {}

    /** Returns what runs at once, and runs the program when the page is there. */
    static String opening() {
        return function(List.of("open"));
    }

    /** Returns the program, which finds and shows the facts. */
    static String program() {
        List<String> all = new ArrayList<>(SEARCH);
        all.addAll(PAGE);
        return function(all);
    }

    private static String function(List<String> names) {
        StringBuilder script = new StringBuilder("(() => {\n\"use strict\";\n");
        add(names, script);
        return script.append("})();\n").toString();
    }

    /** Returns the part that searches, which needs no page. */
    static String search() {
        StringBuilder script = new StringBuilder();
        add(SEARCH, script);
        return script.toString();
    }

    private static void add(List<String> names, StringBuilder script) {
        for (String name : names) {
            for (String line : Stylesheet.read(PageScript.class, name + ".js").split("\n", -1)) {
                add(line.strip(), script);
            }
        }
    }

    /** Adds a line without what only people need: comments, the end of a line that goes on, blanks beside punctuation. */
    private static void add(String line, StringBuilder script) {
        if (line.isEmpty() || line.startsWith("//") || line.startsWith("/**")) {
            return;
        }
        int last = script.length() - 1;
        boolean ends = line.charAt(0) == '}' && script.charAt(last) == ';';
        if (ends || (CONTINUING.indexOf(line.charAt(0)) >= 0 && script.charAt(last) == '\n')) {
            script.setLength(last);
        }
        // What is never assigned again need not be said to be so.
        String shorter = line.startsWith("const ") ? "let " + line.substring(6) : line.replace("(const ", "(let ");
        script.append(withoutBlanks(shorter));
        if (CONTINUED.indexOf(line.charAt(line.length() - 1)) < 0) {
            script.append('\n');
        }
    }

    /** Keeps the blanks in strings, templates and regular expressions. */
    private static String withoutBlanks(String line) {
        StringBuilder tight = new StringBuilder(line.length());
        char quote = NO_QUOTE;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != NO_QUOTE) {
                tight.append(c);
                if (c == '\\') {
                    i++;
                    tight.append(line.charAt(i));
                }
                quote = c == quote ? NO_QUOTE : quote;
            } else if (c != ' ' || isNeeded(line.charAt(i - 1), line.charAt(i + 1))) {
                quote = QUOTES.indexOf(c) >= 0 || (c == PATTERN && beginsPattern(tight)) ? c : NO_QUOTE;
                tight.append(c);
                bareParameter(tight);
            }
        }
        return quote == NO_QUOTE ? tight.toString() : line;
    }

    /** Takes the parentheses off the one parameter of a function that ends here with its arrow. */
    private static void bareParameter(StringBuilder tight) {
        int close = tight.length() - 3;
        if (close < 0 || tight.indexOf(")=>", close) != close) {
            return;
        }
        int open = close - 1;
        while (open >= 0 && Character.isLetterOrDigit(tight.charAt(open))) {
            open--;
        }
        boolean named = open > 0 && Character.isLetterOrDigit(tight.charAt(open - 1));
        if (open >= 0 && open < close - 1 && tight.charAt(open) == '(' && !named) {
            tight.deleteCharAt(close).deleteCharAt(open);
        }
    }

    private static boolean beginsPattern(StringBuilder before) {
        int last = before.length() - 1;
        return last < 0
                || BEFORE_PATTERNS.indexOf(before.charAt(last)) >= 0
                || (last >= 6 && before.indexOf("return ", last - 6) >= 0);
    }

    /** Two signs are not to become one. */
    private static boolean isNeeded(char before, char after) {
        boolean signs = SIGNS.indexOf(before) >= 0 && SIGNS.indexOf(after) >= 0;
        return signs || (PUNCTUATION.indexOf(before) < 0 && PUNCTUATION.indexOf(after) < 0);
    }
}
