package mns.cli;

import java.util.List;

/** How the shell goes on from line to line. */
final class ShellOptions {
    static final String STOP = "--stop";
    static final String NO_HISTORY = "--no-history";

    private ShellOptions() {}

    static OptionGroup group() {
        return new OptionGroup(
                "Options",
                List.of(
                        Option.flag("end a script at the first line that does not succeed", STOP),
                        Option.flag("keep none of the lines that are typed", NO_HISTORY)));
    }
}
