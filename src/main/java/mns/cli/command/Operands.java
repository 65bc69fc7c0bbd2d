package mns.cli.command;

import java.util.List;
import mns.cli.lead.Leads;
import mns.cli.syntax.Arguments;
import mns.cli.syntax.UsageException;
import mns.cli.terminal.Session;
import mns.fact.FactBase;

/** Checks that operands stand only where a command takes them. */
final class Operands {
    private Operands() {}

    static void refuse(Arguments arguments, String command, FactBase base, Session session) throws UsageException {
        if (!arguments.operands().isEmpty()) {
            String operand = arguments.operands().get(0);
            if (operand.length() == 2 && operand.charAt(0) == '-' && Character.isDigit(operand.charAt(1))) {
                // The parser takes it for a number.
                throw new UsageException(command + " has no option \"" + operand + "\"", operand, List.of())
                        .advising("mns " + command + " --help lists them");
            }
            throw new Leads(base)
                    .unexpected(operand, command, session.environment().machine());
        }
    }

    static void require(Arguments arguments, String command, String what, String example) throws UsageException {
        if (arguments.operands().isEmpty()) {
            throw missing(command, what, example);
        }
    }

    static UsageException missing(String command, String what, String example) {
        return new UsageException(command + " needs " + what + ", for example: mns " + example, "", List.of());
    }
}
