package mns.shell;

import java.util.List;

/** Says what a word that is being typed may become. */
public interface WordCompleter {

    /**
     * Returns what a word may become, in the order in which it is shown.
     *
     * @param words the words before it
     * @param begun the word, maybe empty
     */
    List<Choice> complete(List<String> words, String begun);
}
