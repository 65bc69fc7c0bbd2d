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
    private static final String QUOTES = "\"'`/";
    private static final String PUNCTUATION = "=<>&|?:,;{}()*!";

    private PageScript() {}

    /** Returns the whole script. */
    static String whole() {
        StringBuilder script = new StringBuilder("(() => {\n\"use strict\";\n");
        add(SEARCH, script);
        add(PAGE, script);
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
        script.append(hasQuotes(line) ? line : withoutBlanks(line));
        if (CONTINUED.indexOf(line.charAt(line.length() - 1)) < 0) {
            script.append('\n');
        }
    }

    /** In a string, a template or a regular expression each blank may count. */
    private static boolean hasQuotes(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (QUOTES.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutBlanks(String line) {
        StringBuilder tight = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            boolean needless = line.charAt(i) == ' '
                    && (PUNCTUATION.indexOf(line.charAt(i - 1)) >= 0 || PUNCTUATION.indexOf(line.charAt(i + 1)) >= 0);
            tight.append(needless ? "" : line.substring(i, i + 1));
        }
        return tight.toString();
    }
}
