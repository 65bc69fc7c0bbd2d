package mns.cli.options;

import java.util.List;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;

/** The options that say which text about fact bases is printed. */
public final class SchemaOptions {
    public static final String OUTPUT = "--output";
    public static final String EXAMPLE = "--example";

    private SchemaOptions() {}

    public static OptionGroup group() {
        return new OptionGroup(
                "Options",
                List.of(Option.flag("the schema of what mns prints as JSON, errors included", OUTPUT), example()));
    }

    static Option example() {
        return Option.flag("an example of a fact base, about an invented observatory", EXAMPLE);
    }
}
