package mns.cli.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mns.cli.options.CommonOptions;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.fact.FactBase;
import mns.fact.Topic;
import mns.text.Columns;

/** Lays out help in the width of the terminal. */
public final class HelpText {
    /** What help can explain beside commands and topics. */
    public static final List<String> SUBJECTS =
            List.of("exit-codes", "formats", "queries", "environment", "facts", "scripts");

    private final Columns columns;

    public HelpText(int width) {
        this.columns = new Columns(Math.min(width, 100));
    }

    public String text() {
        return columns.text();
    }

    /**
     * Adds what to type first.
     *
     * @param base the fact base, empty where it cannot be read
     */
    public void addShort(Optional<FactBase> base) {
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
     * @param commands what the commands understand, in the order of help
     */
    public void addProgram(Optional<FactBase> base, List<CommandSyntax> commands) {
        addHead(base);
        if (base.isPresent()) {
            columns.heading("Topics");
            for (Topic topic : base.get().topics()) {
                columns.row(topic.id(), topic.description());
            }
        }
        columns.heading("Commands");
        for (CommandSyntax command : commands) {
            columns.row((command.name() + " " + command.operands()).strip(), command.summary());
        }
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
    public void addCommand(CommandSyntax usage) {
        columns.paragraph(("mns " + usage.name() + " [OPTIONS] " + usage.operands()).strip());
        columns.gap();
        columns.paragraph(usage.description());
        for (OptionGroup group : usage.groups()) {
            addOptions(group);
        }
        columns.heading("Examples");
        for (CommandSyntax.Example example : usage.examples()) {
            columns.row("mns " + example.line(), example.does());
        }
    }

    /** Adds the page on a subject. */
    public void addSubject(String subject) throws IOException {
        columns.lines(subject(subject));
    }

    /** Returns the page on a subject, as it is on a screen of 80 columns. */
    public static String subject(String subject) throws IOException {
        try (InputStream page = HelpText.class.getResourceAsStream(subject + ".txt")) {
            return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }

    private void addOptions(OptionGroup group) {
        columns.heading(group.heading());
        for (Option option : group.options()) {
            columns.row(option.shown(), option.description());
        }
    }
}
