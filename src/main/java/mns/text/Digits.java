package mns.text;

/** Whole numbers as they are typed, which stay text, so that none is too large to ask for. */
public final class Digits {
    private Digits() {}

    /** Returns whether a text is a whole number, in the digits of ASCII. */
    public static boolean areNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns a number without zeros before it. */
    public static String plain(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    /** Compares numbers that have no zeros before them. */
    public static int compare(String number, String other) {
        return number.length() != other.length()
                ? Integer.compare(number.length(), other.length())
                : number.compareTo(other);
    }

    /** Returns a number with zeros before its digits, if it has fewer digits than are asked for. */
    public static String padded(int number, int digits) {
        if (number < 0) {
            return "-" + padded(-number, digits);
        }
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** Returns the number that a part of a text is, at most 9 digits of ASCII; -1 if it is none. */
    public static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
