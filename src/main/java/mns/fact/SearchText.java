package mns.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.text.Folding;

/**
 * The text by which a fact is found: id, title, statement, speaker, tags, keywords, what sources say instead, note; such
 * as there are, in this order.
 */
public final class SearchText {
    /** Stands behind each part of the folded text. */
    public static final char SEPARATOR = '\u001f';

    /** How many parts come before the statement. */
    public static final int STATEMENT = 2;

    private SearchText() {}

    /** Returns the parts of the text, as the fact base spells them. */
    public static List<String> parts(Fact fact) {
        List<String> parts = new ArrayList<>();
        parts.add(fact.id());
        parts.add(fact.title());
        parts.add(fact.statement());
        add(parts, fact.saidBy());
        parts.addAll(fact.tags());
        parts.addAll(fact.keywords());
        for (Evidence piece : fact.evidence()) {
            add(parts, piece.says());
        }
        add(parts, fact.note());
        return parts;
    }

    /** Returns the whole text, folded by {@link Folding}. */
    public static String of(Fact fact) {
        StringBuilder text = new StringBuilder(fact.statement().length() * 2);
        for (String part : parts(fact)) {
            text.append(part).append(SEPARATOR);
        }
        return Folding.fold(text.toString());
    }

    private static void add(List<String> parts, Optional<String> part) {
        if (part.isPresent()) {
            parts.add(part.get());
        }
    }
}
