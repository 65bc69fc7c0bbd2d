package mns.output.terminal;

import java.util.ArrayList;
import java.util.List;
import mns.output.Role;
import mns.query.Condition;
import mns.query.Query;
import mns.query.search.Clause;
import mns.query.search.Term;
import mns.query.search.TextMatcher;
import mns.text.FoldedText;
import mns.text.Folding;

/** Finds in a text, as it is, what a query looked for in its folded form. */
final class Highlight {
    private final List<Condition> conditions = new ArrayList<>();
    private final List<TextMatcher> words = new ArrayList<>();

    Highlight(Query query) {
        for (Clause clause : query.search().wanted()) {
            for (Term term : clause.alternatives()) {
                words.add(new TextMatcher(term));
            }
        }
        for (Condition condition : query.conditions()) {
            boolean inText = condition instanceof Condition.ContainsText text
                    ? !text.folded().isEmpty()
                    : condition instanceof Condition.Matches;
            if (inText) {
                conditions.add(condition);
            }
        }
    }

    /** Returns how many things are looked for. */
    int size() {
        return words.size() + conditions.size();
    }

    /** Returns for each character whether it belongs to a match. */
    boolean[] in(String text) {
        boolean[] matched = new boolean[text.length()];
        if (size() > 0) {
            FoldedText folded = Folding.map(text);
            for (int i = 0; i < size(); i++) {
                mark(i, text, folded, matched);
            }
        }
        return matched;
    }

    /** Marks where one of the things looked for stands in a text. */
    private void mark(int wanted, String text, FoldedText folded, boolean[] matched) {
        if (wanted < words.size()) {
            for (TextMatcher.Place place : words.get(wanted).in(text)) {
                mark(matched, place.start(), place.end());
            }
            return;
        }
        Condition condition = conditions.get(wanted - words.size());
        if (condition instanceof Condition.Matches matches) {
            matches.expression().mark(text, matched);
        } else if (condition instanceof Condition.ContainsText each) {
            for (int at = each.next(folded.text(), 0); at >= 0; at = each.next(folded.text(), at + 1)) {
                mark(
                        matched,
                        folded.origin(at),
                        folded.origin(at + each.folded().length()));
            }
        }
    }

    /** Returns for each of the things looked for whether it stands in a text. */
    boolean[] found(String text) {
        boolean[] found = new boolean[size()];
        FoldedText folded = Folding.map(text);
        for (int i = 0; i < found.length; i++) {
            boolean[] matched = new boolean[text.length()];
            mark(i, text, folded, matched);
            for (boolean each : matched) {
                found[i] |= each;
            }
        }
        return found;
    }

    private static void mark(boolean[] matched, int from, int to) {
        for (int i = from; i < to; i++) {
            matched[i] = true;
        }
    }

    /** Returns an ink that paints the matches in a text. */
    Painter ink(String whole, Palette palette) {
        boolean[] matched = in(whole);
        return (text, from, to, sink) -> {
            int done = from;
            while (done < to) {
                int end = done + 1;
                while (end < to && matched[end] == matched[done]) {
                    end++;
                }
                sink.add(matched[done] ? palette.start(Role.MATCH) : "").add(text, done, end);
                sink.add(matched[done] ? palette.end() : "");
                done = end;
            }
        };
    }
}
