package mns.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * Fingerprint of a run of words, by which it is found again in a source without being copied.
 *
 * @param words how many words the run has
 * @param at position of its first word in the source when it was taken down, counted from 1
 * @param sha256 SHA-256 (FIPS 180-4) of the words joined by one space, in UTF-8, as lower-case hexadecimal
 */
public record Passage(int words, OptionalInt at, String sha256) {

    /**
     * Returns the fingerprint of a text.
     *
     * @param text any text; its line breaks and spacing do not matter
     * @throws IllegalArgumentException if the text has no words
     */
    public static Passage of(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a passage needs at least one word");
        }
        return of(words);
    }

    /** Returns the fingerprint of words that {@link #words} has split. */
    public static Passage of(List<String> words) {
        byte[] joined = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
        return new Passage(words.size(), OptionalInt.empty(), HexFormat.of().formatHex(sha256(joined)));
    }

    /**
     * Returns the words of a text in normalisation form NFC (Unicode Annex 15), split at white space, to which no-break
     * spaces count here.
     */
    public static List<String> words(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= normal.length(); i++) {
            boolean gap = i == normal.length() || isSpace(normal.charAt(i));
            if (gap && start >= 0) {
                words.add(normal.substring(start, i));
                start = -1;
            } else if (!gap && start < 0) {
                start = i;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
