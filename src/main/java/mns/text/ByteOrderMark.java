package mns.text;

/** The character that some programs put before a text in UTF-8, which is no part of the text. */
public final class ByteOrderMark {
    /** A byte order mark. */
    public static final char CHARACTER = '\ufeff';

    private ByteOrderMark() {}

    /** Returns where a text begins, after a byte order mark if it has one. */
    public static int end(String text) {
        return !text.isEmpty() && text.charAt(0) == CHARACTER ? 1 : 0;
    }

    /** Returns a text without a byte order mark before it. */
    public static String removed(String text) {
        return text.substring(end(text));
    }
}
