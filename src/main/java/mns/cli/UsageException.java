package mns.cli;

import java.util.List;

/** Says what is wrong with an argument line, what would be valid, what to type. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String asked;
    private final transient List<String> suggestions;

    /**
     * Makes the exception.
     *
     * @param message one sentence without a full stop
     * @param asked the part of the line that is at fault
     * @param suggestions what may have been meant, nearest first
     */
    UsageException(String message, String asked, List<String> suggestions) {
        super(message);
        this.sentence = message;
        this.asked = asked;
        this.suggestions = List.copyOf(suggestions);
    }

    /** Makes the exception for a name that is not one of the valid ones. */
    static UsageException unknown(String kind, String name, List<String> near, List<String> valid) {
        String message = "unknown " + kind + " \"" + name + "\"; valid: " + String.join(", ", valid);
        return new UsageException(message, name, near);
    }

    String sentence() {
        return sentence;
    }

    String asked() {
        return asked;
    }

    List<String> suggestions() {
        return suggestions;
    }
}
