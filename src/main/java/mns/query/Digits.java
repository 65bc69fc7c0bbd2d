package mns.query;

/** Whole numbers as they are typed, which stay text, so that none is too large to ask for. */
final class Digits {
    private Digits() {}

    /** Tells whether a text is a whole number, in the digits of ASCII. */
    static boolean areNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns a number without zeros before it. */
    static String plain(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    /** Compares numbers that have no zeros before them. */
    static int compare(String number, String other) {
        return number.length() != other.length()
                ? Integer.compare(number.length(), other.length())
                : number.compareTo(other);
    }
}
