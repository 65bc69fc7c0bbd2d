package mns.cli.options;

import java.util.List;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;

/** How the shell goes on from line to line. */
public final class ShellOptions {
    public static final String STOP = "--stop";
    public static final String LINE = "--line";
    public static final String NO_HISTORY = "--no-history";

    private ShellOptions() {}

    public static OptionGroup group() {
        return new OptionGroup(
                "Options",
                List.of(
                        Option.flag("end a script at the first line that does not succeed", STOP),
                        Option.flag("with --output jsonl, each row names the line of the script that it answers", LINE),
                        Option.flag("keep none of the lines that are typed", NO_HISTORY)));
    }
}
