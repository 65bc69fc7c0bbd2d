package mns.cli.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mns.text.Digits;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options and operands of one argument line, by name. */
public final class Arguments {
    private static final String MOST = Integer.toString(Integer.MAX_VALUE);

    private final ParseResult parsed;

    /** By each of their names: the parser would compare a name with those of all, for each option that is asked for. */
    private final Map<String, OptionSpec> options = new HashMap<>();

    public Arguments(ParseResult parsed) {
        this.parsed = parsed;
        for (OptionSpec option : parsed.matchedOptions()) {
            for (String name : option.names()) {
                options.put(name, option);
            }
        }
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** Returns how many times an option with a value is given. */
    public int count(String option) {
        OptionSpec given = options.get(option);
        return given == null ? 0 : given.originalStringValues().size();
    }

    public Optional<String> text(String option) {
        OptionSpec given = options.get(option);
        return given == null ? Optional.empty() : Optional.ofNullable(given.getValue());
    }

    public List<String> texts(String option) {
        OptionSpec given = options.get(option);
        return given == null ? List.of() : given.getValue();
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
