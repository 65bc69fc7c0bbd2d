package mns.fact.date;

/** Says why a text is not a date, with what would be valid. */
public final class InvalidDateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidDateException(String text, String reason) {
        super("\"" + text + "\" is not a date: " + reason);
    }
}
