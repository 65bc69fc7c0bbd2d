package mns.cli.terminal;

/** The pagers that are known to pass colours on to the terminal, or can be told to. */
final class ColorPagers {
    /** By the names of their programs; less and lv are told by a variable. */
    private static final String NAMES = " less lv bat batcat delta moar moor most ov ";

    private ColorPagers() {}

    /** Tells whether a command line ends in a pager that passes colours on. */
    static boolean take(String command) {
        int start = command.lastIndexOf('|') + 1;
        String last = command.substring(start).strip();
        int blank = last.indexOf(' ');
        String path = blank < 0 ? last : last.substring(0, blank);
        String program = path.substring(path.lastIndexOf('/') + 1);
        return !program.isEmpty() && NAMES.contains(" " + program + " ");
    }
}
