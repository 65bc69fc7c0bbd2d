package mns.cli.syntax;

/** The kinds of values that an option may take, each with the label that help gives it; the kind says what completes it. */
public enum ValueKind {
    COLOR("WHEN"),
    CONFIDENCE("LEVEL"),
    DATE("DATE"),
    FIELD("A,B,C"),
    FILE("FILE"),
    FILE_OF_SOURCE("ID=FILE"),
    FORMAT("FORMAT"),
    FORMAT_OF_DRAWINGS("FORMAT"),
    FORMAT_OF_REFERENCES("FORMAT"),
    LOCALE("LOCALE"),
    DAY("MM-DD"),
    NUMBER("N"),
    ORDER("ORDER"),
    PATTERN("PATTERN"),
    SOURCE("SOURCE"),
    SPEAKER("NAME"),
    STYLE("STYLE"),
    TAG("TAG"),
    TEXT("TEXT"),
    TOPIC("TOPIC"),
    YEAR("YEAR");

    private final String label;

    ValueKind(String label) {
        this.label = label;
    }

    /** Returns what help calls such a value. */
    public String label() {
        return label;
    }

    /** Returns whether a word may be such a value where the value can be left out. */
    boolean mayBe(String word) {
        return this != DAY || (!word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9');
    }
}
