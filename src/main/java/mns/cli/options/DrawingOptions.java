package mns.cli.options;

import java.util.List;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.output.Format;
import mns.output.chart.DrawingCharacters;

/** The options of commands that can draw their answer. */
public final class DrawingOptions {
    public static final String CHART = "--chart";
    public static final String ALL = "--all";
    private static final String ASCII = "--ascii";

    private static final int USUAL_PIXELS = 960;
    private static final int LEAST_PIXELS = 320;
    private static final int MOST_PIXELS = 2000;

    private final Arguments arguments;
    private final OutputOptions output;

    public DrawingOptions(Arguments arguments, OutputOptions output) {
        this.arguments = arguments;
        this.output = output;
    }

    public static Option chart() {
        return Option.flag("draws how many facts there are in each year", CHART);
    }

    public static Option all() {
        return Option.flag("draws every source, not only the first ten", ALL);
    }

    static Option ascii() {
        return Option.flag("draws with ASCII characters only", ASCII);
    }

    /** Returns the options that say how an answer is written that can be drawn. */
    public static OptionGroup outputGroup() {
        return OutputOptions.drawingGroup();
    }

    /** Returns the same for an answer of facts. */
    public static OptionGroup factGroup() {
        return OutputOptions.drawingFactGroup();
    }

    public static OptionGroup group(Option what) {
        return new OptionGroup("Drawing", List.of(what, ascii()));
    }

    /** Returns what is drawn with. */
    public DrawingCharacters marks() {
        return arguments.has(ASCII) || !output.environment().drawsUnicode()
                ? DrawingCharacters.ASCII
                : DrawingCharacters.UNICODE;
    }

    /** Tells whether anything is drawn; who reads by ear gets words and numbers. */
    public boolean draws() {
        return !output.environment().isAccessible();
    }

    /** Returns the columns to fill; in a pipe they do not depend on a terminal that happens to be near. */
    public int width() throws UsageException {
        int asked = output.askedWidth();
        return output.width(
                asked > 0 || output.onTerminal() ? asked : output.environment().columns());
    }

    /** Returns how wide a picture is, in pixels. */
    public int pixels() throws UsageException {
        int asked = output.askedWidth();
        int pixels = asked > 0 ? asked : USUAL_PIXELS;
        if (pixels < LEAST_PIXELS || pixels > MOST_PIXELS) {
            String message = "a picture is " + LEAST_PIXELS + " to " + MOST_PIXELS + " pixels wide";
            throw new UsageException(message, Integer.toString(asked), List.of())
                    .advising("for example: " + OutputOptions.WIDTH + " " + USUAL_PIXELS);
        }
        return pixels;
    }

    /** Returns whether the whole answer is asked for in a format, and no other is asked for beside it. */
    public boolean isWhole(Format format) throws UsageException {
        if (output.format() != format) {
            return false;
        }
        refuse(OutputOptions.OUTPUT + " " + format.label(), List.of(OutputOptions.FIELDS, OutputOptions.NULL));
        return true;
    }

    /** Returns whether the whole answer is asked for as text, so that it may be drawn. */
    public boolean isWholeText() throws UsageException {
        return output.format() == Format.TEXT && !arguments.has(OutputOptions.FIELDS);
    }

    /** Refuses options together with options that exclude them. */
    public void refuse(String beside, List<String> options) throws UsageException {
        for (String option : options) {
            if (arguments.has(option)) {
                throw UsageException.contradiction(beside, option, option);
            }
        }
    }
}
