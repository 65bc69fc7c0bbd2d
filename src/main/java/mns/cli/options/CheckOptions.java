package mns.cli.options;

import java.util.List;
import mns.cli.syntax.Option;
import mns.cli.syntax.OptionGroup;

/** The options that say what a check lists and corrects. */
public final class CheckOptions {
    public static final String WARN = "--warn";

    public static final String FIX = "--fix";

    private CheckOptions() {}

    public static OptionGroup group() {
        return new OptionGroup(
                "Doubts and corrections",
                List.of(
                        Option.flag("list also what is sound but doubtful; exit code 0 if that is all", WARN),
                        Option.flag(
                                "correct in FILE what has one right answer: blanks at the ends, texts that are not"
                                        + " in NFC, related facts of which only one names the other",
                                FIX)));
    }
}
