package mns.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mns.fact.Passage;

/** The words of a source, in which passages are found again by their fingerprints. */
final class SourceText {
    /** The words in UTF-8, joined by one space. */
    private final byte[] joined;

    /** Where each word begins, and behind the last one where the next would. */
    private final int[] starts;

    private final MessageDigest digest;

    SourceText(String text) {
        List<String> words = Passage.words(text);
        joined = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
        starts = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            starts[i + 1] = starts[i] + words.get(i).getBytes(StandardCharsets.UTF_8).length + 1;
        }
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Tells whether the words from a position on, counted from 1, are those of a passage. */
    boolean has(Passage passage, int position) {
        return position - 1 + passage.words() < starts.length
                && sha256(position - 1, passage.words()).equals(passage.sha256());
    }

    /**
     * Finds passages of one length; the whole text is gone through once.
     *
     * @param length how many words each has
     * @param digests their fingerprints
     * @return for each that is there the position of its first word, counted from 1
     */
    Map<String, Integer> find(int length, Set<String> digests) {
        Map<String, Integer> positions = new HashMap<>();
        for (int first = 0; first + length < starts.length && positions.size() < digests.size(); first++) {
            String sha256 = sha256(first, length);
            if (digests.contains(sha256)) {
                positions.putIfAbsent(sha256, first + 1);
            }
        }
        return positions;
    }

    private String sha256(int first, int length) {
        digest.update(joined, starts[first], starts[first + length] - 1 - starts[first]);
        return HexFormat.of().formatHex(digest.digest());
    }
}
