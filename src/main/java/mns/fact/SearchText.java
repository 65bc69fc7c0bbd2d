package mns.fact;

import java.util.List;
import java.util.Optional;
import mns.text.Folding;

/** Gathers the text by which a fact is found. */
final class SearchText {
    private SearchText() {}

    static String of(Fact fact) {
        StringBuilder text = new StringBuilder(fact.statement().length() * 2);
        add(text, fact.id());
        add(text, fact.title());
        add(text, fact.statement());
        add(text, fact.saidBy());
        addAll(text, fact.tags());
        addAll(text, fact.keywords());
        for (Evidence piece : fact.evidence()) {
            add(text, piece.says());
        }
        add(text, fact.note());
        return Folding.fold(text.toString());
    }

    private static void add(StringBuilder text, Optional<String> part) {
        if (part.isPresent()) {
            add(text, part.get());
        }
    }

    private static void addAll(StringBuilder text, List<String> parts) {
        for (String part : parts) {
            add(text, part);
        }
    }

    private static void add(StringBuilder text, String part) {
        text.append(part).append('\u001f');
    }
}
