package mns.fact;

/** Whether a source agrees with the statement it is cited for. */
public enum Stance {
    SUPPORTS("supports"),
    DISPUTES("disputes");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    /** Returns the word for this stance in a fact base. */
    public String label() {
        return label;
    }
}
