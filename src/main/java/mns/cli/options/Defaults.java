package mns.cli.options;

import java.util.ArrayList;
import java.util.List;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.Usage;

/** Options that hold for every argument line which does not say otherwise. */
public final class Defaults {
    public static final Defaults NONE = new Defaults(List.of());

    /** The options that choose a format, of which one overrules another. */
    private static final List<Option> FORMATS = List.of(
            Option.value("", "", "-o", OutputOptions.OUTPUT),
            Option.flag("", OutputOptions.JSON),
            Option.flag("", "-0", OutputOptions.NULL));

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
                List<String> words = option.label().isEmpty()
                        ? List.of(name)
                        : List.of(name, arguments.text(name).orElse(""));
                all.add(new Given(option, words));
            }
        }
        return new Defaults(all);
    }

    /** Returns the words of a line behind such of these options as its command has and it does not set itself. */
    public List<String> before(List<String> words, Usage usage) {
        if (all.isEmpty()) {
            return words;
        }
        List<String> complete = new ArrayList<>();
        boolean hasFormat = setsFormat(words);
        for (Given given : all) {
            boolean overruled = given.option.mayBeIn(words) || (hasFormat && setsFormat(given.words));
            if (usage.has(given.option) && !overruled) {
                complete.addAll(given.words);
            }
        }
        complete.addAll(words);
        return complete;
    }

    /** Returns the words of a line behind the format that these options choose, if it chooses none itself. */
    public List<String> withFormat(List<String> words) {
        if (all.isEmpty() || setsFormat(words)) {
            return words;
        }
        List<String> complete = new ArrayList<>();
        for (Given given : all) {
            if (setsFormat(given.words)) {
                complete.addAll(given.words);
            }
        }
        complete.addAll(words);
        return complete;
    }

    private static boolean setsFormat(List<String> words) {
        for (Option option : FORMATS) {
            if (option.mayBeIn(words)) {
                return true;
            }
        }
        return false;
    }
}
