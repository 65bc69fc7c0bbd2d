package mns.output.publish;

import java.util.List;
import mns.output.markup.Stylesheet;

/** The script of a page, put together from files that can be read, without their comments and indentation. */
final class PageScript {
    /** The most characters that a page may ship. */
    static final int MOST = 40_000;

    private static final List<String> SEARCH = List.of("words", "stems", "names", "dates", "query", "search");
    private static final List<String> PAGE = List.of("dom", "finder", "citation", "timeline", "page");

    private static final String CONTINUED = ";{,";
    private static final String QUOTES = "\"'`";
    private static final String PUNCTUATION = "=<>&|?:,;{}()[]*!";
    private static final String BEFORE_PATTERN = "=<>&|?:,;{([!";

    private PageScript() {}

    /** Returns the whole script. */
    static String whole() {
        StringBuilder script = new StringBuilder("(() => {\n\"use strict\";\n");
        add(List.of("open"), script);
        script.append("function start(){\n");
        add(SEARCH, script);
        add(PAGE, script);
        return script.append("}})();\n").toString();
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
        script.append(withoutBlanks(line));
        if (CONTINUED.indexOf(line.charAt(line.length() - 1)) < 0) {
            script.append('\n');
        }
    }

    /** In a string, a template or a regular expression each blank may count. */
    private static String withoutBlanks(String line) {
        StringBuilder tight = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); ) {
            char c = line.charAt(i);
            boolean pattern = c == '/' && beginsValue(tight);
            int end = pattern || QUOTES.indexOf(c) >= 0 ? end(line, i) : i + 1;
            boolean needless =
                    c == ' ' && (PUNCTUATION.indexOf(last(tight)) >= 0 || PUNCTUATION.indexOf(line.charAt(i + 1)) >= 0);
            tight.append(line, needless ? end : i, end);
            i = end;
        }
        return tight.toString();
    }

    /** Tells whether a slash after some text begins a regular expression, for it cannot divide. */
    private static boolean beginsValue(StringBuilder text) {
        return text.length() == 0
                || BEFORE_PATTERN.indexOf(last(text)) >= 0
                || text.toString().endsWith("return ");
    }

    private static char last(StringBuilder text) {
        return text.charAt(text.length() - 1);
    }

    /** Returns where a string, a template or a regular expression ends, which ends in its line. */
    private static int end(String line, int begin) {
        boolean set = false;
        for (int i = begin + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == line.charAt(begin) && !set) {
                return i + 1;
            } else if (line.charAt(begin) == '/') {
                set = c == '[' || set && c != ']';
            }
        }
        return line.length();
    }
}
