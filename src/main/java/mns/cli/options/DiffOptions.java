package mns.cli.options;

import java.util.List;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.ValueKind;

/** The options that say which changes are reported. */
public final class DiffOptions {
    public static final String CITED = "--cited";

    private DiffOptions() {}

    public static OptionGroup group() {
        return new OptionGroup(
                "Changes",
                List.of(Option.value(ValueKind.FILE, "only of facts in this bibliography, made by mns cite", CITED)));
    }
}
