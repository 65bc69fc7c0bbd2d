package mns.load.json;

import java.util.List;
import java.util.Locale;

/** Words and numbers that people write for those of JSON. */
final class LooseWord {
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final List<String> NOTHING = List.of("none", "nil", "undefined", "nan", "infinity", "-infinity");

    private LooseWord() {}

    /** Returns whether a word is one of JSON. */
    static boolean isJson(String word) {
        return LITERALS.contains(word) || isNumber(word);
    }

    /** Returns what a word stands for that is none of JSON, empty if that is not known. */
    static String meant(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (LITERALS.contains(small)) {
            return small;
        }
        if (NOTHING.contains(small)) {
            return "null";
        }
        int start = word.startsWith("+") || word.startsWith("-") ? 1 : 0;
        while (start + 1 < word.length() && word.charAt(start) == '0' && isDigit(word, start + 1)) {
            start++;
        }
        String number = (word.startsWith("-") ? "-" : "") + word.substring(start);
        if (isNumber(number)) {
            return number;
        }
        return isDigit(word, 0) || (word.length() > 1 && "+-.".indexOf(word.charAt(0)) >= 0 && isDigit(word, 1))
                ? "0"
                : "";
    }

    /** Returns why a word is none of JSON. */
    static String reason(String word, String meant) {
        return meant.equals(word.toLowerCase(Locale.ROOT)) ? "written " + meant + " in JSON" : "no value of JSON";
    }

    private static boolean isDigit(String word, int at) {
        return at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9';
    }

    private static boolean isNumber(String word) {
        int at = word.startsWith("-") ? 1 : 0;
        int whole = digits(word, at);
        if (whole == at || (word.charAt(at) == '0' && whole > at + 1)) {
            return false;
        }
        at = whole;
        if (word.startsWith(".", at)) {
            int end = digits(word, at + 1);
            if (end == at + 1) {
                return false;
            }
            at = end;
        }
        if (at < word.length() && (word.charAt(at) == 'e' || word.charAt(at) == 'E')) {
            int sign = at + 1 < word.length() && "+-".indexOf(word.charAt(at + 1)) >= 0 ? 2 : 1;
            int end = digits(word, at + sign);
            if (end == at + sign) {
                return false;
            }
            at = end;
        }
        return at == word.length();
    }

    /** Returns where a run of digits ends. */
    private static int digits(String word, int from) {
        int end = from;
        while (isDigit(word, end)) {
            end++;
        }
        return end;
    }
}
