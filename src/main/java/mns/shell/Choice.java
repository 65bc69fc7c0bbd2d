package mns.shell;

/**
 * What a word that is being typed may become.
 *
 * @param word the whole word
 * @param description what it means, safe for a terminal; may be empty
 * @param goesOn whether more of the word comes, so that no blank follows
 */
public record Choice(String word, String description, boolean goesOn) {

    /** Makes a choice that goes on if a slash or an equals sign ends it: after these stands a name, or that of a file. */
    public static Choice of(String word, String description) {
        return new Choice(word, description, word.endsWith("/") || word.endsWith("="));
    }
}
