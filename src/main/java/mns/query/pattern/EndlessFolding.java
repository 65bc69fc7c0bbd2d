package mns.query.pattern;

/**
 * Tells whether RE2/J 1.8 would compile a pattern for ever.
 *
 * <p>Where case does not matter it goes from a letter to the next that differs in case alone, until it is back at the first.
 * From U+1C80 to U+1C88 it never comes back, for these have an upper-case letter whose lower case is another, and it does
 * not know them: <a href="https://github.com/google/re2j/issues/168">issue 168 of RE2/J</a>. JDK 17 and 25 know no other such
 * letters.
 */
final class EndlessFolding {
    private static final int FIRST = 0x1C80;
    private static final int LAST = 0x1C88;
    private static final int NONE = -1;

    private final String pattern;
    private int at;

    private EndlessFolding(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Checks the letters of a pattern.
     *
     * @throws PatternException if it ignores case and has one of the letters, or a range over them
     */
    static void check(String pattern) {
        if (mayIgnoreCase(pattern) && new EndlessFolding(pattern).isEndless()) {
            String reason = "ignores case for U+1C80 to U+1C88, which would take for ever; leave (?i) out";
            throw new PatternException(pattern, reason);
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

    private boolean isEndless() {
        while (at < pattern.length()) {
            if (pattern.startsWith("\\Q", at)) {
                // Read as it stands; the end of it is an escape like others.
                at += 2;
                while (at < pattern.length() && !pattern.startsWith("\\E", at)) {
                    if (isEndless(pattern.charAt(at))) {
                        return true;
                    }
                    at++;
                }
            } else if (pattern.charAt(at) == '[') {
                at++;
                if (isEndlessClass()) {
                    return true;
                }
            } else if (isEndless(next())) {
                return true;
            }
        }
        return false;
    }

    /** Reads the characters of a class and the ranges between two of them, to behind the bracket that closes it. */
    private boolean isEndlessClass() {
        at += pattern.startsWith("^", at) ? 1 : 0;
        int start = at;
        int low = NONE;
        boolean range = false;
        while (at < pattern.length() && (at == start || pattern.charAt(at) != ']')) {
            boolean hyphen = pattern.charAt(at) == '-';
            if (pattern.startsWith("[:", at) && pattern.indexOf(":]", at) >= 0) {
                at = pattern.indexOf(":]", at) + 2;
                low = NONE;
                range = false;
                continue;
            }
            int c = next();
            if (isEndless(c) || (range && low < FIRST && c > LAST)) {
                return true;
            }
            // Behind a range a hyphen stands for itself.
            boolean ended = range;
            range = !ended && hyphen && low != NONE;
            low = ended ? NONE : range ? low : c;
        }
        at++;
        return false;
    }

    private static boolean isEndless(int c) {
        return c >= FIRST && c <= LAST;
    }

    /** Reads a character; escapes other than {@code \x} stand for what is in ASCII, or is no letter at all. */
    private int next() {
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        if (c != '\\' || at >= pattern.length()) {
            return c;
        }
        int escaped = pattern.codePointAt(at);
        at += Character.charCount(escaped);
        return escaped == 'x' ? hexadecimal() : escaped;
    }

    private int hexadecimal() {
        boolean braces = pattern.startsWith("{", at);
        at += braces ? 1 : 0;
        int most = at + (braces ? pattern.length() : 2);
        int c = 0;
        while (at < Math.min(most, pattern.length()) && Character.digit(pattern.charAt(at), 16) >= 0) {
            c = Math.min(Character.MAX_CODE_POINT, c * 16 + Character.digit(pattern.charAt(at), 16));
            at++;
        }
        at += braces && pattern.startsWith("}", at) ? 1 : 0;
        return c;
    }
}
