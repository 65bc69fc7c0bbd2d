package mns.cli;

import java.util.List;
import mns.cli.help.HelpText;

/**
 * A command in a line, as the help of the program lists it.
 *
 * @param line its name and operands
 * @param does what it does
 */
public record Summary(String line, String does) {
    /** Every command, in the order of help. */
    public static final List<Summary> ALL = List.of(
            new Summary("timeline", "every dated fact, in order of time; --chart draws them"),
            new Summary("search WORD...", "facts of any topic, best match first"),
            new Summary("show ID...", "everything known of a fact, with evidence"),
            new Summary("cite ID...", "the reference: --style text, bibtex, csl-json or ris"),
            new Summary("sources [ID...]", "the sources, and how many facts cite each"),
            new Summary("tags", "the tags, and how many facts carry each"),
            new Summary("stats", "how many facts by topic, decade, source and confidence, with bars"),
            new Summary("shell [SCRIPT]", "many look-ups, as they are typed, or from a script or standard input"),
            new Summary("check [FILE]", "is a fact base sound? --source ID=FILE finds its evidence again"),
            new Summary("prepare [FILE]", "makes look-ups in a large fact base quick; --list, --clear"),
            new Summary("passage [WORD...]", "the fingerprint of a passage, for evidence"),
            new Summary("schema", "the JSON Schema of a fact base; --output for that of the JSON output"),
            new Summary("completion SHELL", "the script that completes lines in bash, zsh or fish"),
            new Summary(
                    "help [COMMAND|SUBJECT]",
                    "more on a command, a topic, or one of: " + String.join(", ", HelpText.SUBJECTS)));

    /** Returns the name of the command. */
    String name() {
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }
}
