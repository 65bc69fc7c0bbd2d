package mns.cli.syntax;

import java.util.List;
import mns.text.TerminalText;

/**
 * Something that went wrong, as it is reported.
 *
 * @param code what kind of mistake it is, for scripts
 * @param message what is wrong: one sentence without a full stop; of a long part of the line it shows the beginning
 * @param query the part of the line that is at fault, empty if that says nothing
 * @param suggestions what may have been meant, nearest first
 * @param advice what would be valid or what to type, empty if the message says it all
 */
public record ErrorMessage(String code, String message, String query, List<String> suggestions, String advice) {
    /** Nobody reads more of what they have typed. */
    private static final int MOST_SHOWN = 100;

    /** Makes the message; whoever typed a long word wants to read what is wrong with it, and not all of it again. */
    public ErrorMessage {
        if (query.length() > MOST_SHOWN) {
            message = message.replace(query, TerminalText.beginning(query, MOST_SHOWN));
        }
    }

    /** Returns the whole in one line for people. */
    public String line() {
        String meant = suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?";
        String before = suggestions.isEmpty() ? "; " : " ";
        return message + meant + (advice.isEmpty() ? "" : before + advice);
    }
}
