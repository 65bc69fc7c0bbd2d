package mns.cli.options;

import java.util.ArrayList;
import java.util.List;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.CommandSyntax;
import mns.cli.syntax.LineScan;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.ValueKind;

/** Options that hold for every argument line which does not say otherwise. */
public final class Defaults {
    public static final Defaults NONE = new Defaults(List.of());

    /** The options that choose a format, of which one overrules another. */
    private static final List<String> FORMATS = List.of(OutputOptions.OUTPUT, OutputOptions.JSON, OutputOptions.NULL);

    private final List<Given> all;

    private Defaults(List<Given> all) {
        this.all = all;
    }

    /**
     * An option as it was given.
     *
     * @param option the option
     * @param words the option with its value
     */
    private record Given(Option option, List<String> words) {}

    /** Returns those options of a group that an argument line has. */
    public static Defaults of(OptionGroup group, Arguments arguments) {
        List<Given> all = new ArrayList<>();
        for (Option option : group.options()) {
            String name = option.longestName();
            if (arguments.has(name)) {
                List<String> words = !option.takesValue()
                        ? List.of(name)
                        : List.of(name, arguments.text(name).orElse(""));
                all.add(new Given(option, words));
            }
        }
        return new Defaults(all);
    }

    /** Returns the words of a line after such of these options as its command has and it does not set itself. */
    public List<String> before(List<String> words, CommandSyntax usage) {
        if (all.isEmpty()) {
            return words;
        }
        LineScan scan = usage.scan(words);
        List<String> complete = new ArrayList<>();
        for (Given given : all) {
            boolean overruled = scan.has(given.option) || (isFormat(given) && setsFormat(scan));
            if (usage.has(given.option) && !overruled && !isOfNoReference(given, usage)) {
                complete.addAll(given.words);
            }
        }
        complete.addAll(words);
        return complete;
    }

    /** Returns whether errors of a line are written as JSON: it asks for that, or chooses no format and these options do. */
    public boolean areForScripts(LineScan line) {
        if (setsFormat(line)) {
            return OutputOptions.areForScripts(line);
        }
        for (Given given : all) {
            if (isFormat(given)
                    && OutputOptions.areForScripts(LineScan.of(given.words, List.of(OutputOptions.group())))) {
                return true;
            }
        }
        return false;
    }

    /** References have few of the formats, and are written as usual where others are asked for by default. */
    private static boolean isOfNoReference(Given given, CommandSyntax usage) {
        return given.option.longestName().equals(OutputOptions.OUTPUT)
                && usage.takes(ValueKind.FORMAT_OF_REFERENCES)
                && StyleOptions.format(given.words.get(1)).isEmpty();
    }

    private static boolean isFormat(Given given) {
        return FORMATS.contains(given.option.longestName());
    }

    /** Returns whether a line chooses a format. */
    public static boolean setsFormat(LineScan line) {
        for (String format : FORMATS) {
            if (line.has(format)) {
                return true;
            }
        }
        return false;
    }
}
