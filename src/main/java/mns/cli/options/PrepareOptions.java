package mns.cli.options;

import java.util.List;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;

/** The options that look after prepared fact bases. */
public final class PrepareOptions {
    public static final String LIST = "--list";
    public static final String CLEAR = "--clear";

    private PrepareOptions() {}

    public static OptionGroup group() {
        return new OptionGroup(
                "Prepared fact bases",
                List.of(
                        Option.flag("list what is prepared, and whether it still fits its file", LIST),
                        Option.flag("delete all that is prepared", CLEAR)));
    }
}
