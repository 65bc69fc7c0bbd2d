package mns.cli;

import java.util.List;

/** The options that every command has. */
final class CommonOptions {
    static final String FACTS = "--facts";
    static final String HELP = "--help";

    private CommonOptions() {}

    static OptionGroup group() {
        return new OptionGroup(
                "Common options",
                List.of(
                        OptionGroup.value("FILE", "use this fact base instead of the bundled one", FACTS),
                        OptionGroup.flag("show this help", "-h", HELP)));
    }
}
