package mns.query.cite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mns.fact.Passage;

/** The words of a source, in which passages are found again by their fingerprints. */
final class SourceText {
    /** The words in UTF-8, joined by one space. */
    private final byte[] joined;

    /** Where each word begins, and after the last one where the next would. */
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

    /** Returns whether the words from a position on, counted from 1, are those of a passage. */
    boolean has(Passage passage, int position) {
        return position - 1 + passage.words() < starts.length
                && sha256(position - 1, passage.words()).equals(passage.sha256());
    }

    /**
     * Finds passages; from each word on, the text is hashed once as far as the longest of them reaches.
     *
     * @return the fingerprint of each that is there, with the position of its first word, counted from 1
     */
    Map<String, Integer> find(Collection<Passage> passages) {
        Map<Integer, Set<String>> byLength = new TreeMap<>();
        for (Passage passage : passages) {
            byLength.computeIfAbsent(passage.words(), length -> new HashSet<>()).add(passage.sha256());
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int first = 0; first + 1 < starts.length; first++) {
            digest.reset();
            int from = starts[first];
            for (Map.Entry<Integer, Set<String>> each : byLength.entrySet()) {
                int end = first + each.getKey();
                if (end >= starts.length) {
                    break;
                }
                digest.update(joined, from, starts[end] - 1 - from);
                from = starts[end] - 1;
                String sha256 = HexFormat.of().formatHex(soFar());
                if (each.getValue().contains(sha256)) {
                    positions.putIfAbsent(sha256, first + 1);
                }
            }
        }
        return positions;
    }

    private byte[] soFar() {
        try {
            return ((MessageDigest) digest.clone()).digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of the JDK can be copied", e);
        }
    }

    private String sha256(int first, int length) {
        digest.reset();
        digest.update(joined, starts[first], starts[first + length] - 1 - starts[first]);
        return HexFormat.of().formatHex(digest.digest());
    }
}
