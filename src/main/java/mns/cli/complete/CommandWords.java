package mns.cli.complete;

/** Completes the word that names a command or topic. */
public final class CommandWords {
    private CommandWords() {}

    /** Adds what may be the first word of a line: topics and commands. */
    public static void add(CommandTable commands, Vocabulary vocabulary, Candidates candidates) {
        vocabulary.addTopics("", candidates);
        for (String name : commands.names()) {
            if (candidates.matches(name)) {
                candidates.add(name, firstSentence(commands.usage(name).description()));
            }
        }
    }

    private static String firstSentence(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (".?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                return text.substring(0, i + 1);
            }
        }
        return text;
    }
}
