package mns.query.pattern;

/**
 * A text that may be read for a limited time only.
 *
 * @param text the text
 * @param limit the time
 */
record TimedText(String text, TimeLimit limit) implements CharSequence {
    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        limit.look();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new TimedText(text.substring(start, end), limit);
    }

    @Override
    public String toString() {
        return text;
    }
}
