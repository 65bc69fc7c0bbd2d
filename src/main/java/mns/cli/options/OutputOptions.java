package mns.cli.options;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.LineScan;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.cli.terminal.Environment;
import mns.output.CellText;
import mns.output.FieldRenderer;
import mns.output.Format;
import mns.output.JsonRenderer;
import mns.output.MarkdownRenderer;
import mns.output.NullRenderer;
import mns.output.Renderer;
import mns.output.SeparatedRenderer;
import mns.output.YamlRenderer;
import mns.output.page.PageRenderer;
import mns.output.terminal.Addresses;
import mns.output.terminal.LineRenderer;
import mns.output.terminal.Palette;
import mns.output.terminal.TableRenderer;
import mns.output.terminal.TerminalRenderer;
import mns.query.Answer;
import mns.text.Spelling;
import mns.text.TextSink;

/** The options that say how an answer is written. */
public final class OutputOptions {
    public static final String OUTPUT = "--output";
    public static final String JSON = "--json";
    public static final String FIELDS = "--fields";
    public static final String NULL = "--null";
    public static final String STYLE = SpecialFormats.STYLE;
    private static final String TITLES = "--titles";
    private static final String COUNT = "--count";
    private static final String QUIET = "--quiet";
    private static final String COLOR = "--color";
    private static final String HYPERLINKS = "--hyperlinks";
    static final String WIDTH = "--width";

    private static final String AUTO = "auto";
    private static final String ALWAYS = "always";
    private static final String NEVER = "never";
    public static final List<String> WHEN = List.of(AUTO, ALWAYS, NEVER);

    private static final int LEAST_WIDTH = 20;
    private static final int MOST_WIDTH = 100_000;

    private final Arguments arguments;
    private final Environment environment;

    public OutputOptions(Arguments arguments, Environment environment) {
        this.arguments = arguments;
        this.environment = environment;
    }

    /** Returns the options of a command whose answer is neither facts nor sources. */
    public static OptionGroup group() {
        return group(ValueKind.FORMAT, Format.labelsWithout(Format.SQL, Format.SVG));
    }

    /** Returns the options of a command that lists facts or sources, which a database has tables for. */
    public static OptionGroup tableGroup() {
        return group(ValueKind.FORMAT_OF_FACTS, Format.labelsWithout(Format.SVG));
    }

    /** Returns the options of a command that can also draw its answer as a picture. */
    static OptionGroup drawingGroup() {
        return group(ValueKind.FORMAT_OF_CHARTS, Format.labelsWithout(Format.SQL));
    }

    private static OptionGroup group(ValueKind kind, List<String> formats) {
        return groupWith(
                Option.value(kind, inWords(formats, ""), "-o", OUTPUT),
                Option.flag("the same as --output json", JSON),
                Option.value(ValueKind.FIELD, "only these fields, in this order", FIELDS),
                Option.flag("only ids, a NUL after each, for xargs -0", "-0", NULL),
                Option.value(ValueKind.STYLE, "in html: apa (the usual) or any style of mns cite", STYLE));
    }

    /** Returns the options of a command that lists facts. */
    public static OptionGroup factGroup() {
        return factGroup(tableGroup());
    }

    /** Returns the options of a command that lists facts or draws them. */
    static OptionGroup drawingFactGroup() {
        return factGroup(group(ValueKind.FORMAT_OF_CHARTED_FACTS, Format.labels()));
    }

    private static OptionGroup factGroup(OptionGroup group) {
        List<Option> options = new ArrayList<>(group.options());
        options.add(3, Option.flag("one line a fact: id, date and title", TITLES));
        return new OptionGroup("Output", options);
    }

    /** Returns the options of a command that has formats of its own. */
    public static OptionGroup groupWith(Option... formats) {
        List<Option> options = new ArrayList<>(List.of(formats));
        options.add(Option.flag("only how many there are", "-c", COUNT));
        options.add(Option.flag("print nothing; only set the exit code", "-q", QUIET));
        options.add(Option.value(ValueKind.COLOR, "auto (default), always or never", COLOR));
        options.add(Option.value(ValueKind.COLOR, "sources to click on: auto, always or never (default)", HYPERLINKS));
        options.add(Option.value(ValueKind.NUMBER, "columns to fill on a terminal", WIDTH));
        return new OptionGroup("Output", options);
    }

    /** Returns whether a script reads the output, so that errors are written for it too. */
    public boolean forScripts() {
        return arguments.has(JSON)
                || (arguments.has(OUTPUT)
                        && Format.isJson(arguments.text(OUTPUT).orElse("")));
    }

    /** Returns whether a line, be it one that cannot be parsed, asks for a format whose errors are JSON too. */
    static boolean areForScripts(LineScan line) {
        return line.has(JSON) || Format.isJson(line.value(OUTPUT).orElse(""));
    }

    /** Returns whether the answer may be written by the names of its fields. */
    public boolean namesFields() {
        return arguments.has(OUTPUT) || arguments.has(FIELDS);
    }

    /** Returns whether nothing but text is asked for, with all of it. */
    public boolean isWholeText() throws UsageException {
        return format() == Format.TEXT && !arguments.has(FIELDS) && !arguments.has(NULL);
    }

    public boolean quiet() {
        return arguments.has(QUIET);
    }

    /** Writes an answer, or what else of it is asked for. */
    public <A extends Answer> void write(A answer, Renderer<? super A> renderer, TextSink out) throws IOException {
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
    public Renderer<Answer.Listing> renderer(List<String> fields) throws UsageException {
        Format format = format();
        List<String> selected = selected(format, fields);
        Palette palette = palette();
        boolean linked = linked();
        int asked = askedWidth();
        if (arguments.has(STYLE)) {
            SpecialFormats.refuseWithout(format, arguments);
        }
        if (arguments.has(NULL)) {
            requireWholeText(NULL);
            return new NullRenderer();
        }
        // Both before the switch, which is one more class to load.
        if (format == Format.TEXT) {
            return text(selected, palette, linked, asked);
        }
        if (format == Format.JSON) {
            return JsonRenderer.array(onTerminal(), selected);
        }
        return switch (format) {
            case TEXT, JSON -> throw new IllegalStateException("written above");
            case JSONL -> JsonRenderer.lines(selected, environment.lineInRows());
            case CSV -> SeparatedRenderer.commas(selected.isEmpty() ? fields : selected);
            case TSV -> SeparatedRenderer.tabs(selected.isEmpty() ? fields : selected);
            case MARKDOWN -> new MarkdownRenderer(selected);
            case YAML -> new YamlRenderer(selected);
            case SQL -> SpecialFormats.sql(fields, List.of(FIELDS, TITLES), arguments);
            case HTML -> new PageRenderer(selected, SpecialFormats.style(arguments));
            case SVG -> throw SpecialFormats.noPicture();
        };
    }

    private List<String> selected(Format format, List<String> fields) throws UsageException {
        if (arguments.has(TITLES)) {
            if (arguments.has(FIELDS)) {
                throw UsageException.contradiction(TITLES, FIELDS, "");
            }
            return format == Format.TEXT
                    ? List.of("id", CellText.WHEN, "title")
                    : List.of("id", "date", "valid", "title");
        }
        return arguments.has(FIELDS) ? Fields.of(FIELDS, arguments.text(FIELDS).orElse(""), fields) : List.of();
    }

    /** Refuses formats and fields beside an option that writes in a way of its own. */
    public void requireWholeText(String option) throws UsageException {
        Format format = format();
        if (format != Format.TEXT) {
            String label = format.label();
            throw UsageException.contradiction(option, arguments.has(JSON) ? JSON : OUTPUT + " " + label, label);
        }
        for (String fields : List.of(FIELDS, TITLES)) {
            if (arguments.has(fields)) {
                throw UsageException.contradiction(option, fields, "");
            }
        }
    }

    private Renderer<Answer.Listing> text(List<String> selected, Palette palette, boolean linked, int asked) {
        if (!selected.isEmpty()) {
            return onTerminal()
                    ? new TableRenderer(selected, !arguments.has(TITLES), width(asked), palette)
                    : new FieldRenderer(selected);
        }
        return forPeople()
                ? new TerminalRenderer(width(asked), palette, Addresses.of(linked))
                : new LineRenderer(palette);
    }

    public boolean onTerminal() {
        return environment.outIsTerminal();
    }

    /** Returns whether text is laid out for people: on a terminal, or where a width is asked for. */
    public boolean forPeople() {
        return onTerminal() || arguments.text(WIDTH).isPresent();
    }

    /** Returns the columns that the argument line asks for, 0 if it leaves them to the terminal. */
    public int askedWidth() throws UsageException {
        return arguments.number(WIDTH, 0);
    }

    /** Returns the columns to fill; the terminal is asked for them only if nothing else sets them. */
    public int width(int asked) {
        int width = asked > 0 ? asked : environment.width();
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
    }

    Environment environment() {
        return environment;
    }

    public Format format() throws UsageException {
        Optional<String> asked = arguments.text(OUTPUT);
        Format format = asked.isPresent() ? named(asked.get()) : arguments.has(JSON) ? Format.JSON : Format.TEXT;
        if (arguments.has(JSON) && format != Format.JSON) {
            throw UsageException.contradiction(JSON, OUTPUT + " " + format.label(), format.label());
        }
        return format;
    }

    private static Format named(String asked) throws UsageException {
        String word = Format.named(asked).isPresent() ? asked : oneOf("format", asked, Format.labels());
        return Format.named(word).orElseThrow();
    }

    public Palette palette() throws UsageException {
        String when = oneOf("colour mode", arguments.text(COLOR).orElse(AUTO), WHEN);
        boolean color = when.equals(AUTO) ? environment.wantsColor(environment.outIsTerminal()) : when.equals(ALWAYS);
        return color ? Palette.COLOR : Palette.PLAIN;
    }

    /** Returns whether sources lead to their addresses where they are shown to people; no list of terminals could tell which of them know links. */
    public boolean linked() throws UsageException {
        String when = oneOf("hyperlink mode", arguments.text(HYPERLINKS).orElse(NEVER), WHEN);
        return when.equals(AUTO) ? environment.outIsTerminal() : when.equals(ALWAYS);
    }

    /**
     * Returns words as a sentence lists them.
     *
     * @param behindFirst what follows the first word
     */
    static String inWords(List<String> words, String behindFirst) {
        int last = words.size() - 1;
        return words.get(0) + behindFirst + ", " + String.join(", ", words.subList(1, last)) + " or " + words.get(last);
    }

    /** Returns the one of some words that a value means, in whichever case. */
    public static String oneOf(String kind, String value, List<String> valid) throws UsageException {
        for (String each : valid) {
            if (each.equalsIgnoreCase(value)) {
                return each;
            }
        }
        throw UsageException.unknown(kind, value, Spelling.nearOrBegun(value, valid), valid);
    }
}
