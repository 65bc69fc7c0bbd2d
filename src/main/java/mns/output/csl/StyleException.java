package mns.output.csl;

/** Says in a sentence why a style cannot be used. */
public final class StyleException extends Exception {
    private static final long serialVersionUID = 1L;

    StyleException(String message) {
        super(message);
    }
}
