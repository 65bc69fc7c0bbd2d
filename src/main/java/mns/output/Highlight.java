package mns.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mns.query.Condition;
import mns.query.Query;
import mns.query.Words;
import mns.text.FoldedText;
import mns.text.Folding;

/** Finds in a text, as it stands, what a query looked for in its folded form. */
final class Highlight {
    private final List<String> texts = new ArrayList<>();
    private final List<String> words;

    Highlight(Query query) {
        words = query.words().wanted();
        for (Condition condition : query.conditions()) {
            if (condition instanceof Condition.ContainsText text
                    && !text.folded().isEmpty()) {
                texts.add(text.folded());
            }
        }
    }

    /** Returns for each character whether it belongs to a match. */
    boolean[] in(String text) {
        boolean[] matched = new boolean[text.length()];
        if (texts.isEmpty() && words.isEmpty()) {
            return matched;
        }
        FoldedText folded = Folding.map(text);
        for (String each : texts) {
            for (int at = folded.text().indexOf(each);
                    at >= 0;
                    at = folded.text().indexOf(each, at + 1)) {
                mark(matched, folded.origin(at), folded.origin(at + each.length()));
            }
        }
        for (String word : words) {
            for (int at = Words.next(word, folded.text(), 0); at >= 0; at = Words.next(word, folded.text(), at + 1)) {
                mark(matched, folded.origin(at), folded.origin(at + word.length()));
            }
        }
        return matched;
    }

    private static void mark(boolean[] matched, int from, int to) {
        for (int i = from; i < to; i++) {
            matched[i] = true;
        }
    }

    /** Writes a part of a text with its matches painted. */
    static void write(String text, Wrapping.Line part, boolean[] matched, Palette palette, TextSink sink)
            throws IOException {
        int from = part.from();
        while (from < part.to()) {
            int to = from + 1;
            while (to < part.to() && matched[to] == matched[from]) {
                to++;
            }
            if (matched[from]) {
                sink.add(palette.start(Role.MATCH)).add(text, from, to).add(palette.end());
            } else {
                sink.add(text, from, to);
            }
            from = to;
        }
    }
}
