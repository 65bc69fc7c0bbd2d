package mns.fact;

import java.util.Optional;

/** Whether a source agrees with the statement it is cited for. */
public enum Stance {
    SUPPORTS("supports"),
    DISPUTES("disputes"),
    /** It bears on the event, and does not name the subject. */
    CONTEXT("context");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    /** Returns the word that stands for this stance in a fact base. */
    public String label() {
        return label;
    }

    /** Returns the stance for which a word stands, empty if there is none. */
    public static Optional<Stance> of(String label) {
        for (Stance each : values()) {
            if (each.label.equals(label)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
