package mns.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.output.Columns;

/** Lays out help in the width of the terminal. */
final class HelpText {
    /** What help can explain beside commands and topics. */
    static final List<String> SUBJECTS = List.of("exit-codes", "formats", "queries", "environment", "facts");

    private final Columns columns;

    HelpText(int width) {
        this.columns = new Columns(Math.min(width, 100));
    }

    String text() {
        return columns.text();
    }

    /**
     * Adds what to type first.
     *
     * @param base the fact base, empty where it cannot be read
     */
    void addShort(Optional<FactBase> base) {
        addHead(base);
        if (base.isPresent()) {
            columns.heading("Try");
            addExamples(Examples.of(base.get()));
            columns.row("mns help", "all commands and topics");
        }
    }

    /**
     * Adds all commands and topics.
     *
     * @param base the fact base, empty where it cannot be read
     */
    void addProgram(Optional<FactBase> base) {
        addHead(base);
        if (base.isPresent()) {
            columns.heading("Topics");
            for (Topic topic : base.get().topics()) {
                columns.row(topic.id(), topic.description());
            }
        }
        columns.heading("Commands");
        columns.row("timeline", "every dated fact, in order of time; --chart draws them");
        columns.row("search WORD...", "facts of any topic, best match first");
        columns.row("show ID...", "everything known of a fact, with evidence");
        columns.row("cite ID...", "the reference: --style text, bibtex, csl-json or ris");
        columns.row("sources [ID...]", "the sources, and how many facts cite each");
        columns.row("tags", "the tags, and how many facts carry each");
        columns.row("stats", "how many facts by topic, decade, source and confidence, with bars");
        columns.row("shell [SCRIPT]", "runs argument lines from a script or from standard input");
        columns.row("check [FILE]", "is a fact base sound? --source ID=FILE finds its evidence again");
        columns.row("passage [WORD...]", "the fingerprint of a passage, for evidence");
        columns.row("schema", "the JSON Schema of a fact base; --output for that of the JSON output");
        columns.row("completion SHELL", "the script that completes lines in bash, zsh or fish");
        columns.row("help [COMMAND|SUBJECT]", "more on a command, a topic, or one of: " + String.join(", ", SUBJECTS));
        addOptions(CommonOptions.group());
        columns.row("-V, --version", "show versions and licences");
        if (base.isPresent()) {
            columns.heading("Examples");
            Examples examples = Examples.of(base.get());
            addExamples(examples);
            columns.row("mns search " + examples.tag() + " --json", "facts of any topic, for scripts");
        }
    }

    private void addHead(Optional<FactBase> base) {
        columns.paragraph(
                base.isPresent()
                        ? base.get().header().description()
                        : "Looks up facts, each with the sources it rests on.");
        columns.heading("Usage");
        columns.row("mns [OPTIONS] COMMAND|TOPIC ...", "");
    }

    private void addExamples(Examples examples) {
        columns.row("mns " + examples.topic() + " --match " + examples.tag(), "facts of a topic that contain a word");
        columns.row("mns show " + examples.id(), "one fact, with its evidence");
        columns.row("mns timeline --limit 10", "the first ten events");
    }

    /** Adds what a command understands. */
    void addCommand(Usage usage) {
        columns.paragraph(("mns " + usage.name() + " [OPTIONS] " + usage.operands()).strip());
        columns.gap();
        columns.paragraph(usage.description());
        for (OptionGroup group : usage.groups()) {
            addOptions(group);
        }
        columns.heading("Examples");
        for (Usage.Example example : usage.examples()) {
            columns.row("mns " + example.line(), example.does());
        }
    }

    /** Adds the page on a subject. */
    void addSubject(String subject) throws IOException {
        try (InputStream page = HelpText.class.getResourceAsStream("help/" + subject + ".txt")) {
            columns.lines(page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
        }
    }

    private void addOptions(OptionGroup group) {
        columns.heading(group.heading());
        for (Option option : group.options()) {
            columns.row(option.shown(), option.description());
        }
    }
}
