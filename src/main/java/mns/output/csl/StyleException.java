package mns.output.csl;

/** Says in a sentence why a style cannot be used. */
public final class StyleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    StyleException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Returns the sentence, without a full stop. */
    public String reason() {
        return reason;
    }
}
