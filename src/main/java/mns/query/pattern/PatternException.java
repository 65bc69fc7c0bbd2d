package mns.query.pattern;

/** Says why a regular expression cannot be used: it is wrong, too long, too large or takes too long. */
public final class PatternException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pattern;

    PatternException(String pattern, String reason) {
        super(reason);
        this.pattern = pattern;
    }

    /** Returns the regular expression as typed. */
    public String pattern() {
        return pattern;
    }
}
