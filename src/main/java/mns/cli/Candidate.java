package mns.cli;

/**
 * What a word begun may become.
 *
 * @param text the whole word, as the fact base spells it
 * @param description what it means, in a line that is safe for a terminal; may be empty
 */
record Candidate(String text, String description) {

    /** Tells whether the word goes on, so that no blank follows: behind a topic comes a name, behind {@code ID=} a file. */
    boolean goesOn() {
        return text.endsWith("/") || text.endsWith("=");
    }
}
