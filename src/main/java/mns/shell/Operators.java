package mns.shell;

import java.util.Set;

/** What joins commands or leads their output elsewhere in other shells, and has no such meaning here. */
final class Operators {
    private static final Set<String> ALONE = Set.of("|", "||", "|&", "&", "&&", ";", "<", "<<", "<<<", "<>");

    private Operators() {}

    /** Tells whether a word is such an operator, or one with the file that it leads to, or ends with a semicolon. */
    static boolean contain(CharSequence word) {
        String text = word.toString();
        return ALONE.contains(text)
                || isRedirection(text)
                || (text.length() > 1 && text.endsWith(";"))
                || (text.length() > 1 && text.charAt(0) == '|' && Character.isLetter(text.charAt(1)));
    }

    private static boolean isRedirection(String text) {
        int sign = text.indexOf('>');
        return sign == 0 || (sign == 1 && "12&".indexOf(text.charAt(0)) >= 0);
    }
}
