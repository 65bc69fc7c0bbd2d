package mns.shell;

import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.Widget;

/** Suggests after the cursor how a line went on when it was last typed, and takes that over as fish does. */
final class Suggestions {
    private final LineReader reader;

    private Suggestions(LineReader reader) {
        this.reader = reader;
    }

    /** Adds suggestions to a reader: moving right at the end of the line takes one, by word or as a whole. */
    static void addTo(LineReader reader) {
        Suggestions suggestions = new Suggestions(reader);
        reader.setAutosuggestion(LineReader.SuggestionType.HISTORY);
        suggestions.extend(LineReader.FORWARD_CHAR, String::length);
        suggestions.extend(LineReader.END_OF_LINE, String::length);
        suggestions.extend(LineReader.FORWARD_WORD, Suggestions::endOfWord);
    }

    /** Says how much of a suggestion is taken. */
    private interface Part {
        int length(String suggestion);
    }

    /** Lets a key at the end of the line take a suggestion; elsewhere it does what it always does. */
    private void extend(String name, Part part) {
        Widget extended = () -> {
            boolean atEnd = reader.getBuffer().cursor() == reader.getBuffer().length();
            String suggestion = atEnd ? suggestion() : "";
            if (suggestion.isEmpty()) {
                reader.callWidget("." + name);
            } else {
                reader.getBuffer().write(suggestion.substring(0, part.length(suggestion)));
            }
            return true;
        };
        reader.getWidgets().put(name, extended);
    }

    /** Returns what JLine has shown last, if it still goes on from what is typed. */
    private String suggestion() {
        String whole = reader.getBuffer() + reader.getTailTip();
        for (History.Entry entry : reader.getHistory()) {
            if (entry.line().equals(whole)) {
                return reader.getTailTip();
            }
        }
        return "";
    }

    private static int endOfWord(String suggestion) {
        int end = 0;
        while (end < suggestion.length() && suggestion.charAt(end) == ' ') {
            end++;
        }
        while (end < suggestion.length() && suggestion.charAt(end) != ' ') {
            end++;
        }
        return end;
    }
}
