package mns.cli.lead;

import java.util.List;
import java.util.Locale;
import mns.cli.syntax.Arguments;

/** The words that ask for help where a command takes no such operand. */
public final class HelpWord {
    public static final String QUESTION = "?";

    private HelpWord() {}

    /** Returns whether the only operand of a line asks for help. */
    public static boolean isAll(Arguments arguments) {
        List<String> operands = arguments.operands();
        return operands.size() == 1
                && (operands.get(0).equals(QUESTION)
                        || operands.get(0).toLowerCase(Locale.ROOT).equals("help"));
    }
}
