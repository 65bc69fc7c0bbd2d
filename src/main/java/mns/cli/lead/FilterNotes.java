package mns.cli.lead;

import java.util.List;
import mns.cli.options.FilterOptions;
import mns.cli.syntax.Arguments;
import mns.cli.terminal.Messages;
import mns.text.TerminalText;
import mns.text.TypedWords;

/** Says of filters that found nothing what they do otherwise than others would expect. */
public final class FilterNotes {
    private static final int LONGEST = 100;

    private FilterNotes() {}

    /** Writes a sentence for each text with a comma, and for each regular expression with capitals or accents. */
    public static void write(Arguments arguments, Messages messages) {
        if (messages.areJson()) {
            return;
        }
        for (String text : arguments.texts(FilterOptions.MATCH)) {
            List<String> parts = Arguments.parts(text);
            if (parts.size() > 1 && text.length() <= LONGEST) {
                messages.write(FilterOptions.MATCH + " takes no list, and nothing contains \"" + TerminalText.safe(text)
                        + "\"; for one or the other type: " + FilterOptions.REGEX + " "
                        + TypedWords.of(TerminalText.safe(String.join("|", parts))));
            }
        }
        for (String pattern : arguments.texts(FilterOptions.REGEX)) {
            if (mindsForms(pattern) && pattern.length() <= LONGEST) {
                messages.write(FilterOptions.REGEX + " minds capitals and accents, and nothing matches \""
                        + TerminalText.safe(pattern) + "\"; to mind neither, type: " + instead(pattern));
            }
        }
    }

    /** Returns whether a pattern has letters that are written otherwise without capitals and accents. */
    private static boolean mindsForms(String pattern) {
        boolean minds = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else {
                minds |= Character.isUpperCase(c) || (c >= 0x80 && Character.isLetter(c));
            }
        }
        return minds && !pattern.contains("(?i");
    }

    private static String instead(String pattern) {
        String shown = TerminalText.safe(pattern);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != ' ') {
                return FilterOptions.REGEX + " " + TypedWords.of("(?i)" + shown);
            }
        }
        return FilterOptions.MATCH + " " + TypedWords.of(shown);
    }
}
