package mns.cli.command;

/** What the number with which the program ends says to a script. */
public enum ExitCode {
    /** Something was found. */
    FOUND(0),
    /** The question was understood; nothing, or not all that was named, was found. */
    NOT_FOUND(1),
    /** The question was not understood. */
    USAGE(2),
    /** The fact base is missing or invalid. */
    FACT_BASE(3),
    /** The program itself is at fault. */
    FAULT(70),
    /** The output could not be written. */
    OUTPUT(74),
    /** The reader of the output went away. */
    PIPE_CLOSED(141);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number. */
    public int number() {
        return number;
    }
}
