package mns.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.text.Digits;
import picocli.CommandLine.ParseResult;

/** The options and operands of one argument line, by name. */
public final class Arguments {
    private static final String MOST = Integer.toString(Integer.MAX_VALUE);

    private final ParseResult parsed;

    public Arguments(ParseResult parsed) {
        this.parsed = parsed;
    }

    public boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /** Returns how many times an option with a value is given. */
    public int count(String option) {
        return has(option) ? parsed.matchedOption(option).originalStringValues().size() : 0;
    }

    public Optional<String> text(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
    }

    public List<String> texts(String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    public List<String> operands() {
        return parsed.matchedPositionalValue(0, List.of());
    }

    /** Returns an option's whole number, which is 0 or more; one too large for an {@code int} is as large as that can be. */
    public int number(String option, int otherwise) throws UsageException {
        Optional<String> text = text(option);
        if (text.isEmpty()) {
            return otherwise;
        }
        String digits = text.get();
        if (!Digits.areNumber(digits)) {
            String message = option + " takes a whole number of 0 or more, not \"" + digits + "\"";
            throw new UsageException(message, digits, List.of()).advising("for example: " + option + " 10");
        }
        String plain = Digits.plain(digits);
        return Digits.compare(plain, MOST) > 0 ? Integer.MAX_VALUE : Integer.parseInt(plain);
    }

    /** Returns the parts of values such as {@code a,b}, leaving out empty ones. */
    public static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        for (String part : list.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
