package mns.cli;

import java.util.List;

/** The options that every command has. */
final class CommonOptions {
    static final String FACTS = "--facts";
    static final String HELP = "--help";
    static final String NO_PAGER = "--no-pager";

    private CommonOptions() {}

    static Option facts() {
        return Option.value("FILE", "use this fact base instead of the bundled one", FACTS);
    }

    static OptionGroup group() {
        return new OptionGroup(
                "Common options",
                List.of(
                        facts(),
                        Option.flag("print long text at once, through no pager", NO_PAGER),
                        Option.flag("show this help", "-h", HELP)));
    }
}
