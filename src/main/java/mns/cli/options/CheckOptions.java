package mns.cli.options;

import java.util.List;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;

/** The options that say how much a check lists. */
public final class CheckOptions {
    public static final String WARN = "--warn";

    private CheckOptions() {}

    public static OptionGroup group() {
        return new OptionGroup(
                "Doubts",
                List.of(Option.flag("list also what is sound but doubtful; exit code 0 if that is all", WARN)));
    }
}
