package mns.cli.lead;

import java.util.List;
import java.util.Locale;

/** Commands of other tools, with what does the same here; they are suggested and never run. */
final class OtherCommands {
    /** What people try, and after it what does that here. */
    private static final String[][] TABLE = {
        {"ls", "list"},
        {"dir", "list"},
        {"all", "list"},
        {"index", "list"},
        {"facts", "list"},
        {"info", "topics"},
        {"about", "topics"},
        {"categories", "topics"},
        {"sections", "topics"},
        {"topic", "topics"},
        {"version", "--version"},
        {"ver", "--version"},
        {"man", "help"},
        {"usage", "help"},
        {"commands", "help"},
        {"h", "help"},
        {"find", "search"},
        {"grep", "search"},
        {"query", "search"},
        {"lookup", "search"},
        {"look", "search"},
        {"ask", "search"},
        {"get", "show"},
        {"cat", "show"},
        {"view", "show"},
        {"open", "show"},
        {"print", "show"},
        {"fact", "show"},
        {"reference", "cite"},
        {"references", "cite"},
        {"ref", "cite"},
        {"bibliography", "cite"},
        {"bibtex", "cite"},
        {"source", "sources"},
        {"tag", "tags"},
        {"keywords", "tags"},
        {"count", "stats"},
        {"statistics", "stats"},
        {"chronology", "timeline"},
        {"events", "timeline"},
        {"dates", "timeline"},
        {"repl", "shell"},
        {"run", "shell"},
        {"validate", "check"},
        {"lint", "check"},
        {"verify", "check"},
        {"complete", "completion"},
        {"completions", "completion"}
    };

    private OtherCommands() {}

    /** Returns what a word means here, nothing if no other tool is known to have such a command. */
    static List<String> meant(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String[] row : TABLE) {
            if (row[0].equals(lower)) {
                return List.of(row[1]);
            }
        }
        return List.of();
    }
}
