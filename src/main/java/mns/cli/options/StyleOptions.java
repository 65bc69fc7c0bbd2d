package mns.cli.options;

import java.util.List;
import java.util.Optional;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.Option;
import mns.cli.syntax.UsageException;
import mns.cli.syntax.ValueKind;
import mns.output.Format;
import mns.output.cite.ReferenceLocale;
import mns.output.cite.ReferenceStyle;
import mns.text.Spelling;

/** The options that say what a reference is and in which style it is written. */
public final class StyleOptions {
    public static final String CSL = "--csl";
    public static final String PER_PLACE = "--per-place";
    public static final String BASE = "--base";
    private static final String STYLE = OutputOptions.STYLE;
    private static final String LOCALE = "--locale";

    /** The formats of references, of which a style says how each is written. */
    public static final List<String> FORMATS = List.of(Format.TEXT.label(), Format.HTML.label());

    private StyleOptions() {}

    /** Returns the option that chooses one of these formats. */
    public static Option output() {
        return Option.value(
                ValueKind.FORMAT_OF_REFERENCES, "text, as --style says, or html, a page", "-o", OutputOptions.OUTPUT);
    }

    /** Returns the format of references that a word means, empty if it means none. */
    static Optional<Format> format(String word) {
        return Format.named(word).filter(each -> FORMATS.contains(each.label()));
    }

    /** Returns whether a page is asked for. */
    public static boolean isPage(Arguments arguments) throws UsageException {
        Optional<String> asked = arguments.text(OutputOptions.OUTPUT);
        if (asked.isEmpty()) {
            return false;
        }
        Optional<Format> format = format(asked.get());
        if (format.isEmpty()) {
            throw new UsageException("references are not written as \"" + asked.get() + "\"", asked.get(), List.of())
                    .advising(
                            "valid: " + String.join(", ", FORMATS) + "; for programs --style bibtex, csl-json or ris");
        }
        return format.get() == Format.HTML;
    }

    public static List<Option> options() {
        return List.of(
                Option.value(ValueKind.STYLE, OutputOptions.inWords(ReferenceStyle.labels(), " (the usual)"), STYLE),
                Option.value(ValueKind.FILE, "a style of your own, in the Citation Style Language", CSL),
                Option.value(ValueKind.LOCALE, "language of finished references, en-US if not given", LOCALE),
                Option.flag("one reference for each place in a source", PER_PLACE),
                Option.flag("the fact base itself, instead of facts", BASE));
    }

    /** Returns the names of all styles, as a sentence lists them. */
    public static String styles() {
        return OutputOptions.inWords(ReferenceStyle.labels(), "");
    }

    /** Returns the style that an argument line asks for; with one of the user's own it is empty. */
    public static Optional<ReferenceStyle> style(Arguments arguments) throws UsageException {
        Optional<String> asked = arguments.text(STYLE);
        if (arguments.has(CSL)) {
            if (asked.isPresent()) {
                throw new UsageException(
                        CSL + " and " + STYLE + " both name a style; give one", asked.get(), List.of());
            }
            return Optional.empty();
        }
        ReferenceStyle usual = isPage(arguments) ? ReferenceStyle.APA : ReferenceStyle.TEXT;
        String label = OutputOptions.oneOf("style", asked.orElse(usual.label()), ReferenceStyle.labels());
        ReferenceStyle style = ReferenceStyle.named(label);
        refuseLocale(style, arguments);
        return Optional.of(style);
    }

    private static void refuseLocale(ReferenceStyle style, Arguments arguments) throws UsageException {
        if (arguments.has(LOCALE) && !style.isFinished()) {
            String finished = OutputOptions.inWords(ReferenceStyle.finishedLabels(), "");
            String message = LOCALE + " goes with a style that finishes references: " + finished;
            throw new UsageException(message, LOCALE, List.of())
                    .advising("for example: " + STYLE + " " + ReferenceStyle.APA.label() + " " + LOCALE + " "
                            + ValueKind.LOCALE.example());
        }
    }

    /** Returns the language in which references are finished. */
    public static String locale(Arguments arguments) throws UsageException {
        String asked = arguments.text(LOCALE).orElse(ReferenceLocale.USUAL);
        Optional<String> named = ReferenceLocale.named(asked);
        if (named.isEmpty()) {
            List<String> near = Spelling.near(asked, ReferenceLocale.NAMES);
            throw UsageException.unknown("locale", asked, near, ReferenceLocale.NAMES);
        }
        return named.get();
    }
}
