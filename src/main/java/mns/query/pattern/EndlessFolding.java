package mns.query.pattern;

import com.google.re2j.Pattern;

/**
 * Refuses what RE2/J 1.8 would compile for ever: a pattern that ignores case over the letters U+1C80 to U+1C88.
 *
 * <p>It goes from a letter to the next that differs in case alone, until it is back at the first, and does not know these:
 * <a href="https://github.com/google/re2j/issues/168">issue 168 of RE2/J</a>. JDK 17 and 25 know no other such letters.
 */
final class EndlessFolding {
    private static final Pattern IGNORES_CASE = Pattern.compile("\\(\\?\\pL*i");

    /** One of the letters, or what may be the end of a range over them: as it is, or by its number. */
    private static final Pattern LETTERS = Pattern.compile("[\\x{1C80}-\\x{1C88}]|-[\\x{1C80}-\\x{10FFFF}]"
            + "|\\\\x\\{0*1[Cc]8[0-8]\\}"
            + "|-\\\\x\\{0*([1-9A-Fa-f][0-9A-Fa-f]{4}|[2-9A-Fa-f][0-9A-Fa-f]{3}|1[D-Fd-f]|1[Cc][89A-Fa-f])");

    private EndlessFolding() {}

    static void check(String pattern) {
        if (IGNORES_CASE.matcher(pattern).find() && LETTERS.matcher(pattern).find()) {
            String reason = "ignores case for U+1C80 to U+1C88, which would take for ever; leave (?i) out";
            throw new PatternException(pattern, reason);
        }
    }
}
