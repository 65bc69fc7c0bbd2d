package mns.cli.options;

import java.util.List;
import java.util.Optional;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.text.TypedWords;

/** The options that every command has. */
public final class CommonOptions {
    public static final String FACTS = "--facts";
    public static final String HELP = "--help";
    public static final String NO_PAGER = "--no-pager";
    public static final String NO_CACHE = "--no-cache";

    private CommonOptions() {}

    public static Option facts() {
        return Option.value(ValueKind.FILE, "use this fact base instead of the bundled one", FACTS);
    }

    /** Refuses a line that names two fact bases, of which one would be left out in silence. */
    public static void refuseTwoBases(Arguments arguments) throws UsageException {
        if (arguments.count(FACTS) > 1) {
            String message = FACTS + " is given " + arguments.count(FACTS) + " times; a line uses one fact base";
            throw new UsageException(message, FACTS, List.of());
        }
    }

    /** Returns how a line begins that asks the fact base which another line asks. */
    public static String program(Arguments arguments) {
        return program(arguments.text(FACTS));
    }

    /**
     * Returns how a line begins that asks the same fact base.
     *
     * @param facts the file that the option names
     */
    public static String program(Optional<String> facts) {
        return facts.isPresent() ? "mns " + FACTS + " " + TypedWords.of(facts.get()) : "mns";
    }

    /** Returns whether long text may go through the pager. */
    public static boolean paged(Arguments arguments) {
        return !arguments.has(NO_PAGER);
    }

    public static OptionGroup group() {
        return new OptionGroup(
                "Common options",
                List.of(
                        facts(),
                        Option.flag("read the fact base anew: mns help facts", NO_CACHE),
                        Option.flag("print long text at once, without a pager", NO_PAGER),
                        Option.flag("show this help", Option.QUESTION, "-h", HELP)));
    }
}
