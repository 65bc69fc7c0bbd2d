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
                        Option.flag("end a script at the first line that fails", STOP),
                        Option.flag("with --output jsonl, each row has the number of its line", LINE),
                        Option.flag("do not keep the lines that you type", NO_HISTORY)));
    }
}
