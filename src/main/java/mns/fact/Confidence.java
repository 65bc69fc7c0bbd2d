package mns.fact;

/** How well a fact is attested. */
public enum Confidence {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /** Returns the word for this confidence in a fact base. */
    public String label() {
        return label;
    }
}
