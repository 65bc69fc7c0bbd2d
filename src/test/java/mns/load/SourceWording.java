package mns.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mns.fact.Passage;

/** The wording of a document: what another text has in common with it, and where a passage stands in it. */
final class SourceWording {
    /** Runs of this many words are no chance and no term of art. */
    static final int RUN = 8;

    private final List<String> words;
    private final Set<List<String>> runs = new HashSet<>();

    SourceWording(String document) {
        words = Passage.words(document);
        runs.addAll(runs(document));
    }

    /** Returns the first run of words that a text has in common with the document, case and punctuation aside. */
    Optional<String> inCommonWith(String text) {
        for (List<String> run : runs(text)) {
            if (runs.contains(run)) {
                return Optional.of(String.join(" ", run));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a run of words with a fingerprint stands in the document. */
    boolean contains(Passage passage) {
        for (int from = 0; from + passage.words() <= words.size(); from++) {
            if (Passage.of(words.subList(from, from + passage.words())).equals(passage)) {
                return true;
            }
        }
        return false;
    }

    private static List<List<String>> runs(String text) {
        List<String> bare = new ArrayList<>();
        for (String word : Passage.words(text.replaceAll("[^\\p{L}\\p{N}\\p{M}'’]", " "))) {
            bare.add(word.toLowerCase(Locale.ROOT).replaceAll("['’]", ""));
        }
        bare.removeIf(String::isEmpty);
        List<List<String>> runs = new ArrayList<>();
        for (int from = 0; from + RUN <= bare.size(); from++) {
            runs.add(bare.subList(from, from + RUN));
        }
        return runs;
    }
}
