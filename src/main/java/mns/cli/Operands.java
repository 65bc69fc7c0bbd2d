package mns.cli;

import java.util.List;

/** Checks that operands stand only where a command takes them. */
final class Operands {
    private Operands() {}

    static void refuse(Arguments arguments, String command) throws UsageException {
        if (!arguments.operands().isEmpty()) {
            String operand = arguments.operands().get(0);
            String message = command + " takes options only, not \"" + operand + "\"; try mns search";
            throw new UsageException(message, operand, List.of());
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
