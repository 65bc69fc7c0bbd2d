package mns.cli.options;

import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.output.cite.ReferenceStyle;

/** The option that says in which style references are written. */
public final class StyleOption {
    private static final String STYLE = "--style";

    private StyleOption() {}

    public static Option option() {
        return Option.value(ValueKind.STYLE, OutputOptions.inWords(ReferenceStyle.labels(), " (default)"), STYLE);
    }

    /** Returns the names of all styles, as a sentence lists them. */
    public static String styles() {
        return OutputOptions.inWords(ReferenceStyle.labels(), "");
    }

    /** Returns the style that an argument line asks for. */
    public static ReferenceStyle of(Arguments arguments) throws UsageException {
        String asked = arguments.text(STYLE).orElse(ReferenceStyle.TEXT.label());
        String label = OutputOptions.oneOf("style", asked, ReferenceStyle.labels());
        for (ReferenceStyle each : ReferenceStyle.values()) {
            if (each.label().equals(label)) {
                return each;
            }
        }
        return ReferenceStyle.TEXT;
    }
}
