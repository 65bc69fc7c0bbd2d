package mns.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.text.Folding;

/** The text by which a fact is found, part by part: which parts there are, and what they count. */
public final class SearchText {
    /** Stands after each part of the folded text. */
    public static final char SEPARATOR = '\u001f';

    /** What a word of the statement counts; others count in proportion to it. */
    public static final int STATEMENT = 4;

    private SearchText() {}

    /** What a part is, in the order of the text. */
    public enum Kind {
        ID("id", 8),
        TITLE("title", 12),
        STATEMENT("statement", SearchText.STATEMENT),
        SPEAKER("said by", 3),
        TAG("tags", 3),
        KEYWORD("keywords", 3),
        SAYS("source says", 1),
        NOTE("note", 1);

        private final String label;
        private final int weight;

        Kind(String label, int weight) {
            this.label = label;
            this.weight = weight;
        }

        /** Returns what people are shown before a part. */
        public String label() {
            return label;
        }

        /** Returns what a word counts in a part. */
        public int weight() {
            return weight;
        }
    }

    /**
     * A part of the text.
     *
     * @param kind what it is
     * @param text the part, as the fact base spells it
     */
    public record Part(Kind kind, String text) {}

    /** Returns the parts of the text, such as there are. */
    public static List<Part> parts(Fact fact) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Kind.ID, fact.id()));
        parts.add(new Part(Kind.TITLE, fact.title()));
        parts.add(new Part(Kind.STATEMENT, fact.statement()));
        add(parts, Kind.SPEAKER, fact.saidBy());
        for (String tag : fact.tags()) {
            parts.add(new Part(Kind.TAG, tag));
        }
        for (String keyword : fact.keywords()) {
            parts.add(new Part(Kind.KEYWORD, keyword));
        }
        for (Evidence piece : fact.evidence()) {
            add(parts, Kind.SAYS, piece.says());
        }
        add(parts, Kind.NOTE, fact.note());
        return parts;
    }

    /** Returns the whole text, folded by {@link Folding}. */
    public static String of(Fact fact) {
        StringBuilder text = new StringBuilder(fact.statement().length() * 2);
        for (Part part : parts(fact)) {
            text.append(part.text).append(SEPARATOR);
        }
        return Folding.fold(text.toString());
    }

    private static void add(List<Part> parts, Kind kind, Optional<String> text) {
        if (text.isPresent()) {
            parts.add(new Part(kind, text.get()));
        }
    }
}
