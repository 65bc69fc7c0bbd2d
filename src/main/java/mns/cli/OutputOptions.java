package mns.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.output.FieldRenderer;
import mns.output.JsonRenderer;
import mns.output.LineRenderer;
import mns.output.Palette;
import mns.output.Renderer;
import mns.output.TerminalRenderer;
import mns.text.Spelling;

/** The options that say how an answer is written. */
final class OutputOptions {
    private static final String OUTPUT = "--output";
    private static final String JSON = "--json";
    private static final String FIELDS = "--fields";
    private static final String COUNT = "--count";
    private static final String QUIET = "--quiet";
    private static final String COLOR = "--color";
    private static final String WIDTH = "--width";

    private static final List<String> FORMATS = List.of("text", "json", "jsonl");
    private static final List<String> COLORS = List.of("auto", "always", "never");

    /** Names that people try for a field, with the field's own name. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("text", "statement", "name", "title", "by", "saidBy", "sources", "evidence", "when", "date");

    private static final int LEAST_WIDTH = 20;

    private final Arguments arguments;
    private final Environment environment;

    OutputOptions(Arguments arguments, Environment environment) {
        this.arguments = arguments;
        this.environment = environment;
    }

    static OptionGroup group() {
        return groupWith(
                Option.value("FORMAT", "text, json or jsonl", "-o", OUTPUT),
                Option.flag("the same as --output json", JSON),
                Option.value("A,B,C", "only these fields, in this order", FIELDS));
    }

    /** Returns the options of a command that has formats of its own. */
    static OptionGroup groupWith(Option... formats) {
        List<Option> options = new ArrayList<>(List.of(formats));
        options.add(Option.flag("only how many there are", "-c", COUNT));
        options.add(Option.flag("nothing; only the exit code tells", "-q", QUIET));
        options.add(Option.value("WHEN", "auto (the usual), always or never", COLOR));
        options.add(Option.value("N", "columns to fill on a terminal", WIDTH));
        return new OptionGroup("Output", options);
    }

    /** Tells whether a script reads the output, so that errors are written for it too. */
    boolean forScripts() {
        return arguments.has(JSON) || arguments.text(OUTPUT).orElse("").startsWith("json");
    }

    /** Tells the same of a line that could not be parsed. */
    static boolean forScripts(List<String> line) {
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            if (word.equals("--")) {
                return false;
            }
            String value = word.equals("-o") || word.equals(OUTPUT) ? i + 1 < line.size() ? line.get(i + 1) : "" : word;
            if (word.equals(JSON) || word.startsWith("-ojson") || word.startsWith(OUTPUT + "=json")) {
                return true;
            }
            if (!value.equals(word) && value.startsWith("json")) {
                return true;
            }
        }
        return false;
    }

    boolean quiet() {
        return arguments.has(QUIET);
    }

    boolean countOnly() {
        return arguments.has(COUNT);
    }

    /**
     * Returns the renderer that an argument line asks for.
     *
     * @param fields names of the fields that the answer's rows may have
     */
    Renderer renderer(List<String> fields) throws UsageException {
        String format = format();
        List<String> selected = fields(fields);
        Palette palette = palette();
        int asked = askedWidth();
        return switch (format) {
            case "json" -> JsonRenderer.array(onTerminal(), selected);
            case "jsonl" -> JsonRenderer.lines(selected);
            default -> text(selected, palette, asked);
        };
    }

    private Renderer text(List<String> selected, Palette palette, int asked) {
        if (!selected.isEmpty()) {
            return new FieldRenderer(selected);
        }
        return forPeople() ? new TerminalRenderer(width(asked), palette) : new LineRenderer(palette);
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
        return Math.max(LEAST_WIDTH, asked > 0 ? asked : environment.width());
    }

    private String format() throws UsageException {
        String usual = arguments.has(JSON) ? "json" : "text";
        String format = oneOf("format", arguments.text(OUTPUT).orElse(usual), FORMATS);
        if (arguments.has(JSON) && !format.equals("json")) {
            throw new UsageException("--json and --output " + format + " contradict each other", format, List.of());
        }
        return format;
    }

    private List<String> fields(List<String> valid) throws UsageException {
        Optional<String> list = arguments.text(FIELDS);
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> fields = Arguments.parts(list.get());
        if (fields.isEmpty()) {
            String message = FIELDS + " takes names of fields; valid: " + String.join(", ", valid);
            throw new UsageException(message, list.get(), List.of());
        }
        for (String field : fields) {
            if (!valid.contains(field)) {
                throw UsageException.unknown("field", field, nearFields(field, valid), valid);
            }
        }
        return fields;
    }

    private static List<String> nearFields(String field, List<String> valid) {
        List<String> candidates = new ArrayList<>(valid);
        candidates.addAll(OTHER_NAMES.keySet());
        List<String> near = new ArrayList<>();
        for (String each : Spelling.near(field, candidates)) {
            String name = OTHER_NAMES.getOrDefault(each, each);
            if (valid.contains(name) && !near.contains(name)) {
                near.add(name);
            }
        }
        return near;
    }

    Palette palette() throws UsageException {
        String when = oneOf("colour mode", arguments.text(COLOR).orElse("auto"), COLORS);
        boolean color =
                when.equals("auto") ? environment.wantsColor(environment.outIsTerminal()) : when.equals("always");
        return color ? Palette.COLOR : Palette.PLAIN;
    }

    static String oneOf(String kind, String value, List<String> valid) throws UsageException {
        if (!valid.contains(value)) {
            throw UsageException.unknown(kind, value, Spelling.near(value, valid), valid);
        }
        return value;
    }
}
