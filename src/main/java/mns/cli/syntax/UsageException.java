package mns.cli.syntax;

import java.util.List;

/** Says what is wrong with an argument line, what would be valid, what to type. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ErrorMessage mistake;

    private UsageException(ErrorMessage mistake) {
        super(mistake.message());
        this.mistake = mistake;
    }

    /**
     * Makes the exception.
     *
     * @param message one sentence without a full stop
     * @param asked the part of the line that is at fault
     * @param suggestions what may have been meant, nearest first
     */
    public UsageException(String message, String asked, List<String> suggestions) {
        this(new ErrorMessage("usage", message, asked, suggestions, ""));
    }

    /** Makes the exception for a name that is not one of the valid ones. */
    public static UsageException unknown(String kind, String name, List<String> near, List<String> valid) {
        return new UsageException("unknown " + kind + " \"" + name + "\"", name, near)
                .advising("valid: " + String.join(", ", valid));
    }

    /**
     * Makes the exception for two options that exclude each other.
     *
     * @param asked the part of the line that is at fault
     */
    public static UsageException contradiction(String one, String other, String asked) {
        return new UsageException(one + " and " + other + " cannot be combined", asked, List.of())
                .advising("leave one of them out");
    }

    /** Returns the same with what would be valid or what to type. */
    public UsageException advising(String advice) {
        return new UsageException(
                new ErrorMessage(mistake.code(), mistake.message(), mistake.query(), mistake.suggestions(), advice));
    }

    public ErrorMessage mistake() {
        return mistake;
    }
}
