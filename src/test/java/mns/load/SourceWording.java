package mns.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mns.fact.Passage;

/** The wording of a document, to see what another text has in common with it. */
final class SourceWording {
    /** Runs of this many words are no chance and no term of art. */
    static final int RUN = 8;

    private final Set<List<String>> runs = new HashSet<>();

    SourceWording(String document) {
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
