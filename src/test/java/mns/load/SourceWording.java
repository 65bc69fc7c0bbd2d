package mns.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mns.fact.Passage;

/** The wording of a document, to see what another text has in common with it. */
final class SourceWording {
    /** Runs of this many words are no chance and no term of art. */
    static final int RUN = 8;

    private final Set<String> runs = new HashSet<>();

    SourceWording(String document) {
        for (String run : runs(document)) {
            runs.add(fingerprint(run));
        }
    }

    private SourceWording(Collection<String> fingerprints) {
        runs.addAll(fingerprints);
    }

    /** Returns the wording of documents of which only the fingerprints of their runs are kept. */
    static SourceWording ofFingerprints(Collection<String> fingerprints) {
        return new SourceWording(fingerprints);
    }

    /** Returns the first 16 digits of a run's SHA-256, of the words joined by one space. */
    static String fingerprint(String run) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the first run of words that a text has in common with the document, case and punctuation aside. */
    Optional<String> inCommonWith(String text) {
        for (String run : runs(text)) {
            if (runs.contains(fingerprint(run))) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    private static List<String> runs(String text) {
        List<String> bare = new ArrayList<>();
        for (String word : Passage.words(text.replaceAll("[^\\p{L}\\p{N}\\p{M}'’]", " "))) {
            bare.add(word.toLowerCase(Locale.ROOT).replaceAll("['’]", ""));
        }
        bare.removeIf(String::isEmpty);
        List<String> runs = new ArrayList<>();
        for (int from = 0; from + RUN <= bare.size(); from++) {
            runs.add(String.join(" ", bare.subList(from, from + RUN)));
        }
        return runs;
    }
}
