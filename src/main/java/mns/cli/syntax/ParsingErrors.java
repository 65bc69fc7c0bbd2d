package mns.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import mns.text.Spelling;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what the parser did not understand. */
public final class ParsingErrors {
    private ParsingErrors() {}

    /**
     * Returns what is wrong with a line.
     *
     * @param usage what its command understands
     * @param program how a line begins that asks the same fact base
     */
    public static UsageException explain(ParameterException e, CommandSyntax usage, String program) {
        String command = usage.name().isEmpty() ? program : program + " " + usage.name();
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            int equals = word.indexOf('=');
            String option = equals < 0 ? word : word.substring(0, equals);
            String message =
                    (usage.name().isEmpty() ? "there is" : usage.name() + " has") + " no option \"" + option + "\"";
            List<String> meant = OtherOptions.meant(option, usage);
            return new UsageException(
                            message, option, meant.isEmpty() ? Spelling.nearOrBegun(option, optionNames(usage)) : meant)
                    .advising(command + " --help lists them");
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()
                && missing.getMissing().get(0) instanceof OptionSpec option) {
            return missingValue(option.longestName(), usage, program);
        }
        String reason = e.getMessage() == null ? "the arguments are invalid" : e.getMessage();
        for (String name : optionNames(usage)) {
            if (reason.startsWith("option '" + name + "' ") && reason.contains(" without ")) {
                return new UsageException(name + " takes no value", name, List.of())
                        .advising("write it alone: " + name);
            }
        }
        return new UsageException(reason, "", List.of()).advising(command + " --help lists the options");
    }

    private static UsageException missingValue(String name, CommandSyntax usage, String program) {
        String message = name + " needs a value";
        String advice = "";
        for (OptionGroup group : usage.groups()) {
            for (Option option : group.options()) {
                if (option.longestName().equals(name)) {
                    message += ": " + name + " " + option.label() + ", " + option.description();
                    advice = option.kind() == null ? "" : option.kind().advice(name, program);
                }
            }
        }
        return new UsageException(message, name, List.of()).advising(advice);
    }

    private static List<String> optionNames(CommandSyntax usage) {
        List<String> names = new ArrayList<>();
        for (OptionGroup group : usage.groups()) {
            for (Option option : group.options()) {
                names.add(option.longestName());
            }
        }
        return names;
    }
}
