package mns.cli.complete;

import java.util.List;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.UsageException;
import mns.fact.FactBase;

/** The commands that a line can name, as help and completion know them. A word that is none of them may be a topic. */
public interface CommandTable {

    /** Returns the names of all commands, in the order of help. */
    List<String> names();

    /** Returns what a command understands. */
    CommandSyntax usage(String word);

    /**
     * Returns what a command understands, with what a fact base adds to its help.
     *
     * @throws UsageException if the word is neither a command nor a topic of the base
     */
    CommandSyntax usage(String word, FactBase base) throws UsageException;

    /** Returns the names of the fields that the rows of a command's answer may have. */
    List<String> fields(String word);

    /** Adds what an operand of a command may become. */
    void complete(String word, Vocabulary vocabulary, Candidates candidates) throws UsageException;
}
