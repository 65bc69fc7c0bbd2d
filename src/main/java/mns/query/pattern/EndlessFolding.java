package mns.query.pattern;

/**
 * Returns whether RE2/J 1.8 would compile a pattern forever.
 *
 * <p>Where case does not matter it goes from a letter to the next that differs in case alone, until it is back at the first.
 * From U+1C80 to U+1C88 it never comes back, for these have an upper-case letter whose lower case is another, and it does
 * not know them: <a href="https://github.com/google/re2j/issues/168">issue 168 of RE2/J</a>. JDK 17 and 25 know no other such
 * letters.
 */
final class EndlessFolding {
    private static final int FIRST = 0x1C80;
    private static final int LAST = 0x1C88;

    private EndlessFolding() {}

    /**
     * Checks the letters of a pattern.
     *
     * @throws PatternException if it ignores case and has one of the letters, or may have a range over them
     */
    static void check(String pattern) {
        if (!mayIgnoreCase(pattern)) {
            return;
        }
        for (int at = 0; at < pattern.length(); at += Character.charCount(pattern.codePointAt(at))) {
            int c = pattern.startsWith("\\x", at) ? hexadecimal(pattern, at + 2) : pattern.codePointAt(at);
            boolean endsRange = at > 0 && pattern.charAt(at - 1) == '-';
            if (c >= FIRST && (c <= LAST || endsRange)) {
                String reason = "ignores case for U+1C80 to U+1C88, which would never finish; leave (?i) out";
                throw new PatternException(pattern, reason);
            }
        }
    }

    private static boolean mayIgnoreCase(String pattern) {
        for (int at = pattern.indexOf("(?"); at >= 0; at = pattern.indexOf("(?", at + 1)) {
            int end = at + 2;
            while (end < pattern.length() && Character.isLetter(pattern.charAt(end))) {
                end++;
            }
            if (pattern.substring(at, end).indexOf('i') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the character that an escape names, in braces or by two digits. */
    private static int hexadecimal(String pattern, int start) {
        int c = 0;
        for (int at = pattern.startsWith("{", start) ? start + 1 : start; at < pattern.length(); at++) {
            int digit = Character.digit(pattern.charAt(at), 16);
            if (digit < 0 || (at == start + 2 && pattern.charAt(start) != '{')) {
                break;
            }
            c = Math.min(Character.MAX_CODE_POINT, c * 16 + digit);
        }
        return c;
    }
}
