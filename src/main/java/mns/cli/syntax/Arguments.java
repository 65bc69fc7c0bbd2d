package mns.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mns.cli.options.CommonOptions;
import picocli.CommandLine.ParseResult;

/** The options and operands of one argument line, by name. */
public final class Arguments {
    private static final int MOST_TENS = (Integer.MAX_VALUE - 9) / 10;

    private final ParseResult parsed;

    public Arguments(ParseResult parsed) {
        this.parsed = parsed;
    }

    public boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /** Tells whether long text may go through the pager. */
    public boolean paged() {
        return !has(CommonOptions.NO_PAGER);
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
        boolean valid = !digits.isEmpty();
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            valid &= digit >= 0 && digit <= 9;
            number = number > MOST_TENS ? Integer.MAX_VALUE : 10 * number + digit;
        }
        if (!valid) {
            String message = option + " takes a whole number of 0 or more, not \"" + digits + "\"";
            throw new UsageException(message, digits, List.of());
        }
        return number;
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
