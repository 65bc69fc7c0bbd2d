package mns.text;

import java.util.List;

/** Words as they have to be typed in a shell to arrive as they are. */
public final class TypedWords {
    private static final String PLAIN = "-_./,:=+@%";

    private TypedWords() {}

    /** Returns a line of words. */
    public static String of(List<String> words) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            line.append(line.length() == 0 ? "" : " ").append(of(word));
        }
        return line.toString();
    }

    /** Returns a word, in quotes if the shell would make something else of it. */
    public static String of(String word) {
        boolean isPlain = !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            isPlain &= Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || c >= 0x80;
        }
        return isPlain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
