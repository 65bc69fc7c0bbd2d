package mns.load.imports;

import mns.text.TerminalText;

/**
 * Something in an imported file that does not fit.
 *
 * @param line its line, counted from 1
 * @param reason what is not added, and why
 */
public record Remark(int line, String reason) {
    /** What is longer was not meant for people, but is what is left of a damaged file. */
    private static final int LONGEST = 500;

    /** Cuts a reason short that nobody would read to its end. */
    public Remark {
        reason = TerminalText.beginning(reason, LONGEST);
    }
}
