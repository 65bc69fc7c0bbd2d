package mns.cli.syntax;

import java.util.Optional;

/** The kinds of values that an option may take, each with the label that help gives it; the kind says what completes it. */
public enum Values {
    COLOR("WHEN"),
    CONFIDENCE("LEVEL"),
    DATE("DATE"),
    FIELD("A,B,C"),
    FILE("FILE"),
    FILE_OF_SOURCE("ID=FILE"),
    FORMAT("FORMAT"),
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

    Values(String label) {
        this.label = label;
    }

    /** Returns the kind of the values that an option takes, empty if its label stands for none. */
    public static Optional<Values> of(Option option) {
        for (Values each : values()) {
            if (each.label.equals(option.label())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
