package mns.cli.options;

import java.util.List;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;
import mns.cli.syntax.ValueKind;

/** The options that say what becomes of an imported file. */
public final class ImportOptions {
    public static final String INTO = "--into";

    private ImportOptions() {}

    public static OptionGroup group() {
        return new OptionGroup("Import", List.of(into(), Option.flag("errors as JSON too", OutputOptions.JSON)));
    }

    static Option into() {
        return Option.value(ValueKind.FILE, "add it to this fact base", INTO);
    }
}
