package mns.output;

import mns.text.TerminalText;

/**
 * Text that Markdown shows as it is: CommonMark, with the tables, strike-through, formulas and automatic links of GitHub.
 *
 * <p>An address in a text is written as a link, for GitHub would make one of it anyway, with the escapes as a part of it.
 */
final class MarkdownText {
    private static final String MARKS = "\\`*_[]<>&#|~$";

    /** What readers take for the end of a sentence and not of an address. */
    private static final String AFTER_ADDRESS = ".,:!?'\"*_~";

    private MarkdownText() {}

    /** Returns a text in which nothing is a mark but the addresses, in one line. */
    static String of(String text) {
        return escaped(TerminalText.safe(text), true);
    }

    /** Returns a text in which nothing is a mark or a link, in one line. */
    private static String words(String text) {
        return escaped(TerminalText.safe(text), false);
    }

    private static String escaped(String safe, boolean links) {
        StringBuilder escaped = new StringBuilder(safe.length() + 8);
        for (int i = 0; i < safe.length(); i++) {
            int end = links ? endOfAddress(safe, i) : i;
            if (end > i) {
                escaped.append('<').append(safe, i, end).append('>');
                i = end - 1;
                continue;
            }
            char c = safe.charAt(i);
            if (MARKS.indexOf(c) >= 0 || beginsLink(safe, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Tells whether GitHub would make a link of what stands around a character. */
    private static boolean beginsLink(String text, int at) {
        return text.startsWith("://", at)
                || (text.charAt(at) == '.' && at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3));
    }

    /** Returns where an address ends that begins at a place, or the place if none does. */
    private static int endOfAddress(String text, int from) {
        boolean begins = text.startsWith("http://", from) || text.startsWith("https://", from);
        if (!begins || (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)))) {
            return from;
        }
        int end = from;
        int open = 0;
        while (end < text.length() && text.charAt(end) != ' ') {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0 || (c == ';' && (end + 1 == text.length() || text.charAt(end + 1) == ' '))) {
                break;
            }
            end++;
        }
        while (AFTER_ADDRESS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return isPlain(text.substring(from, end)) ? end : from;
    }

    /** Returns an address as a link, or as text where it is none of the web or could be more than a link. */
    static String link(String address) {
        return isPlain(address) ? "<" + address + ">" : words(address);
    }

    /** Returns words that lead to an address, or the words alone. */
    static String link(String words, String address) {
        return isPlain(address) ? "[" + words(words) + "](<" + address + ">)" : of(words);
    }

    /** A semicolon could end a character reference, which readers resolve in one kind of link or in both. */
    private static boolean isPlain(String address) {
        int host = address.indexOf("://") + 3;
        if (!(address.startsWith("https://") || address.startsWith("http://")) || host >= address.length()) {
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
