package mns.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.output.Addresses;
import mns.output.FieldRenderer;
import mns.output.JsonRenderer;
import mns.output.LineRenderer;
import mns.output.MarkdownRenderer;
import mns.output.NullRenderer;
import mns.output.Palette;
import mns.output.Renderer;
import mns.output.SeparatedRenderer;
import mns.output.TerminalRenderer;
import mns.output.TextSink;
import mns.output.YamlRenderer;
import mns.query.Answer;
import mns.text.Spelling;

/** The options that say how an answer is written. */
final class OutputOptions {
    static final String OUTPUT = "--output";
    static final String JSON = "--json";
    static final String FIELDS = "--fields";
    static final String NULL = "--null";
    private static final String COUNT = "--count";
    private static final String QUIET = "--quiet";
    private static final String COLOR = "--color";
    private static final String HYPERLINKS = "--hyperlinks";
    private static final String WIDTH = "--width";

    private static final String AUTO = "auto";
    private static final String ALWAYS = "always";
    static final List<String> WHEN = List.of(AUTO, ALWAYS, "never");

    private static final int LEAST_WIDTH = 20;
    private static final int MOST_WIDTH = 100_000;

    private final Arguments arguments;
    private final Environment environment;

    OutputOptions(Arguments arguments, Environment environment) {
        this.arguments = arguments;
        this.environment = environment;
    }

    static OptionGroup group() {
        return groupWith(
                Option.value("FORMAT", "text, json, jsonl, csv, tsv, markdown or yaml", "-o", OUTPUT),
                Option.flag("the same as --output json", JSON),
                Option.value("A,B,C", "only these fields, in this order", FIELDS),
                Option.flag("only ids, a NUL after each, for xargs -0", "-0", NULL));
    }

    /** Returns the options of a command that has formats of its own. */
    static OptionGroup groupWith(Option... formats) {
        List<Option> options = new ArrayList<>(List.of(formats));
        options.add(Option.flag("only how many there are", "-c", COUNT));
        options.add(Option.flag("nothing; only the exit code tells", "-q", QUIET));
        options.add(Option.value("WHEN", "auto (the usual), always or never", COLOR));
        options.add(Option.value("WHEN", "sources to click on: auto (the usual), always or never", HYPERLINKS));
        options.add(Option.value("N", "columns to fill on a terminal", WIDTH));
        return new OptionGroup("Output", options);
    }

    /** Tells whether a script reads the output, so that errors are written for it too. */
    boolean forScripts() {
        return arguments.has(JSON)
                || (arguments.has(OUTPUT)
                        && Formats.isJson(arguments.text(OUTPUT).orElse("")));
    }

    /** Tells whether the answer may be written by the names of its fields. */
    boolean namesFields() {
        return arguments.has(OUTPUT) || arguments.has(FIELDS);
    }

    boolean quiet() {
        return arguments.has(QUIET);
    }

    /** Writes an answer, or what else of it is asked for. */
    void write(Answer answer, Renderer renderer, TextSink out) throws IOException {
        if (arguments.has(COUNT) && !quiet()) {
            int count = answer instanceof Answer.FactList list ? list.complete() : answer.size();
            out.add(Integer.toString(count)).add('\n');
        } else if (!quiet()) {
            renderer.render(answer, out);
        }
        out.flush();
    }

    /**
     * Returns the renderer that an argument line asks for.
     *
     * @param fields names of the fields that the answer's rows may have
     */
    Renderer renderer(List<String> fields) throws UsageException {
        String format = format();
        List<String> selected =
                arguments.has(FIELDS) ? Fields.of(FIELDS, arguments.text(FIELDS).orElse(""), fields) : List.of();
        Palette palette = palette();
        boolean linked = linked();
        int asked = askedWidth();
        if (arguments.has(NULL)) {
            requireWholeText(NULL);
            return new NullRenderer();
        }
        return switch (format) {
            case Formats.JSON -> JsonRenderer.array(onTerminal(), selected);
            case Formats.JSONL -> JsonRenderer.lines(selected);
            case Formats.CSV -> SeparatedRenderer.commas(selected.isEmpty() ? fields : selected);
            case Formats.TSV -> SeparatedRenderer.tabs(selected.isEmpty() ? fields : selected);
            case Formats.MARKDOWN -> new MarkdownRenderer(selected);
            case Formats.YAML -> new YamlRenderer(selected);
            default -> text(selected, palette, linked, asked);
        };
    }

    /** Refuses formats and fields beside an option that writes in a way of its own. */
    void requireWholeText(String option) throws UsageException {
        String format = format();
        if (!format.equals(Formats.TEXT)) {
            throw contradiction(option, arguments.has(JSON) ? JSON : OUTPUT + " " + format, format);
        }
        if (arguments.has(FIELDS)) {
            throw contradiction(option, FIELDS, "");
        }
    }

    private Renderer text(List<String> selected, Palette palette, boolean linked, int asked) {
        if (!selected.isEmpty()) {
            return new FieldRenderer(selected);
        }
        return forPeople()
                ? new TerminalRenderer(width(asked), palette, Addresses.of(linked))
                : new LineRenderer(palette);
    }

    boolean onTerminal() {
        return environment.outIsTerminal();
    }

    /** Tells whether text is laid out for people: on a terminal, or where a width is asked for. */
    boolean forPeople() {
        return onTerminal() || arguments.text(WIDTH).isPresent();
    }

    /** Returns the columns that the argument line asks for, 0 if it leaves them to the terminal. */
    int askedWidth() throws UsageException {
        return arguments.number(WIDTH, 0);
    }

    /** Returns the columns to fill; the terminal is asked for them only if nothing else tells. */
    int width(int asked) {
        int width = asked > 0 ? asked : environment.width();
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
    }

    Environment environment() {
        return environment;
    }

    String format() throws UsageException {
        Optional<String> asked = arguments.text(OUTPUT);
        String format =
                asked.isPresent() ? Formats.named(asked.get()) : arguments.has(JSON) ? Formats.JSON : Formats.TEXT;
        if (arguments.has(JSON) && !format.equals(Formats.JSON)) {
            throw contradiction(JSON, OUTPUT + " " + format, format);
        }
        return format;
    }

    private static UsageException contradiction(String one, String other, String asked) {
        return new UsageException(one + " and " + other + " contradict each other", asked, List.of());
    }

    Palette palette() throws UsageException {
        String when = oneOf("colour mode", arguments.text(COLOR).orElse(AUTO), WHEN);
        boolean color = when.equals(AUTO) ? environment.wantsColor(environment.outIsTerminal()) : when.equals(ALWAYS);
        return color ? Palette.COLOR : Palette.PLAIN;
    }

    /** Tells whether sources lead to their addresses where they are shown to people. */
    boolean linked() throws UsageException {
        String when = oneOf("hyperlink mode", arguments.text(HYPERLINKS).orElse(AUTO), WHEN);
        return when.equals(AUTO) ? environment.wantsHyperlinks() : when.equals(ALWAYS);
    }

    /** Returns the one of some words that a value means, in whichever case. */
    static String oneOf(String kind, String value, List<String> valid) throws UsageException {
        for (String each : valid) {
            if (each.equalsIgnoreCase(value)) {
                return each;
            }
        }
        throw UsageException.unknown(kind, value, Spelling.near(value, valid), valid);
    }
}
