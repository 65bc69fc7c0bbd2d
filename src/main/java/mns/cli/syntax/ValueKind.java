package mns.cli.syntax;

/** The kinds of values that an option may take, each with the label that help gives it; the kind says what completes it. */
public enum ValueKind {
    COLOR("WHEN", "never"),
    CONFIDENCE("LEVEL", "high"),
    DATE("DATE", "2004-07"),
    FIELD("A,B,C", "id,date,statement"),
    FILE("FILE", "facts.json"),
    FILE_OF_SOURCE("ID=FILE", "wikipedia=page.txt"),
    FORMAT("FORMAT", "json"),
    FORMAT_OF_CHARTED_FACTS("FORMAT", "json"),
    FORMAT_OF_CHARTS("FORMAT", "json"),
    FORMAT_OF_FACTS("FORMAT", "json"),
    FORMAT_OF_REFERENCES("FORMAT", "html"),
    LOCALE("LOCALE", "de-DE"),
    DAY("MM-DD", "12-14"),
    NUMBER("N", "10"),
    ORDER("ORDER", "date"),
    PATTERN("PATTERN", "'ter+or'"),
    SOURCE("SOURCE", "wikipedia"),
    SOURCE_ORDER("ORDER", "facts"),
    SPEAKER("NAME", "minister"),
    STYLE("STYLE", "bibtex"),
    TAG("TAG", "border"),
    TEXT("TEXT", "border"),
    TOPIC("TOPIC", "history"),
    YEAR("YEAR", "2004");

    private final String label;
    private final String example;

    ValueKind(String label, String example) {
        this.label = label;
        this.example = example;
    }

    /** Returns what help calls such a value. */
    public String label() {
        return label;
    }

    /** Returns a value of this kind, for messages; whether a fact base knows it is another matter. */
    public String example() {
        return example;
    }

    /**
     * Returns what to type to learn of values of this kind: an example would have to fit the fact base.
     *
     * @param program how a line begins that asks the same fact base
     */
    String advice(String option, String program) {
        return switch (this) {
            case FIELD -> "mns help formats lists them";
            case SOURCE -> program + " sources lists them";
            case TAG -> program + " tags lists them";
            case TOPIC -> program + " topics lists them";
            case SPEAKER -> program + " list --fields id,saidBy lists them";
            default -> "for example: " + option + " " + example;
        };
    }

    /** Returns whether a word may be such a value where the value can be left out. */
    boolean mayBe(String word) {
        return this != DAY || (!word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9');
    }
}
