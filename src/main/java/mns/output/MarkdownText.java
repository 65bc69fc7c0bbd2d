package mns.output;

import mns.text.TerminalText;

/** Text that Markdown shows as it is: CommonMark, with the tables, strike-through and formulas of GitHub. */
final class MarkdownText {
    private static final String MARKS = "\\`*_[]<>&#|~$";

    private MarkdownText() {}

    /** Returns a text in which no character is a mark, in one line. */
    static String of(String text) {
        String safe = TerminalText.safe(text);
        StringBuilder escaped = new StringBuilder(safe.length() + 8);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Returns an address as a link, or as text where it is none of the web or could be more than a link. */
    static String link(String address) {
        return isPlain(address) ? "<" + address + ">" : of(address);
    }

    /** Returns words that lead to an address, or the words alone. */
    static String link(String words, String address) {
        return isPlain(address) ? "[" + of(words) + "](<" + address + ">)" : of(words);
    }

    /** A semicolon could end a character reference, which readers resolve in one kind of link or in both. */
    private static boolean isPlain(String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return false;
        }
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c > '~' || "<>|\\`;".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
