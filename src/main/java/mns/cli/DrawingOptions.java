package mns.cli;

import java.util.List;
import mns.output.Marks;

/** The options of commands that can draw their answer. */
final class DrawingOptions {
    static final String CHART = "--chart";
    static final String ALL = "--all";
    private static final String ASCII = "--ascii";

    private final Arguments arguments;
    private final OutputOptions output;

    DrawingOptions(Arguments arguments, OutputOptions output) {
        this.arguments = arguments;
        this.output = output;
    }

    static Option chart() {
        return Option.flag("draws how many facts fall into each year", CHART);
    }

    static Option all() {
        return Option.flag("draws every source, not only the first ten", ALL);
    }

    static Option ascii() {
        return Option.flag("draws with ASCII characters only", ASCII);
    }

    static OptionGroup group(Option what) {
        return new OptionGroup("Drawing", List.of(what, ascii()));
    }

    /** Returns what is drawn with. */
    Marks marks() {
        return arguments.has(ASCII) || !output.environment().drawsUnicode() ? Marks.ASCII : Marks.UNICODE;
    }

    /** Returns the columns to fill; in a pipe they do not depend on a terminal that happens to be near. */
    int width() throws UsageException {
        int asked = output.askedWidth();
        return output.width(
                asked > 0 || output.onTerminal() ? asked : output.environment().columns());
    }

    /** Tells whether the whole answer is asked for as text, so that it may be drawn. */
    boolean isWholeText() throws UsageException {
        return output.format().equals(Formats.TEXT) && !arguments.has(OutputOptions.FIELDS);
    }

    /** Refuses options beside what they make no sense with. */
    void refuse(String beside, List<String> options) throws UsageException {
        for (String option : options) {
            if (arguments.has(option)) {
                throw new UsageException(beside + " and " + option + " contradict each other", option, List.of());
            }
        }
    }
}
