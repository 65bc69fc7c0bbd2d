package mns.cli.command;

import java.util.List;
import java.util.Optional;
import mns.cli.lead.Leads;
import mns.cli.options.CommonOptions;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;
import mns.text.TypedWords;

/** Checks that operands stand only where a command takes them. */
public final class Operands {
    private Operands() {}

    /** Refuses any operand, and says what may be meant by it. */
    public static void refuse(Arguments arguments, String command, FactBase base, Session session)
            throws UsageException {
        if (!arguments.operands().isEmpty()) {
            String operand = arguments.operands().get(0);
            if (operand.length() == 2 && operand.charAt(0) == '-' && Character.isDigit(operand.charAt(1))) {
                // The parser takes it for a number.
                throw new UsageException(command + " has no option \"" + operand + "\"", operand, List.of())
                        .advising(CommonOptions.program(arguments) + " " + command + " --help lists them");
            }
            throw new Leads(base, CommonOptions.program(arguments))
                    .unexpected(operand, command, session.environment().machine());
        }
    }

    /** Refuses a line that has no operand. */
    public static void require(Arguments arguments, String command, String what, String example) throws UsageException {
        if (arguments.operands().isEmpty()) {
            throw missing(arguments, command, what, example);
        }
    }

    static UsageException missing(Arguments arguments, String command, String what, String example) {
        String line = CommonOptions.program(arguments) + " " + example;
        return new UsageException(command + " needs " + what + ", for example: " + line, "", List.of());
    }

    /** Returns the one file that an operand or an option names. */
    public static Optional<String> file(Arguments arguments, String command) throws UsageException {
        List<String> files = arguments.operands();
        if (!files.isEmpty() && arguments.has(CommonOptions.FACTS)) {
            throw new UsageException(command + " takes a file or --facts, not both", files.get(0), List.of())
                    .advising("try: mns " + command + " "
                            + TypedWords.of(arguments.text(CommonOptions.FACTS).orElseThrow()));
        }
        if (files.size() > 1) {
            throw new UsageException(
                            command + " takes one file, not also \"" + files.get(1) + "\"", files.get(1), List.of())
                    .advising(command + " one after the other");
        }
        return files.isEmpty() ? arguments.text(CommonOptions.FACTS) : Optional.of(files.get(0));
    }
}
