package mns.load.json;

/**
 * Something wrong with a fact base.
 *
 * @param file the file as the user named it
 * @param line its line, counted from 1; 0 if the whole file is meant
 * @param column the character in the line, counted from 1
 * @param reason what is wrong
 * @param pointer JSON pointer (RFC 6901) to the place, empty for the whole document
 * @param isForeign whether the file is something else than a fact base, so that the reason says what to do with it
 */
public record Problem(String file, int line, int column, String reason, String pointer, boolean isForeign) {
    /** Nobody reads more of them, and a file made to have many must not fill the memory. */
    public static final int MOST = 1000;

    /** Makes a problem of a file that is meant to be a fact base. */
    public Problem(String file, int line, int column, String reason, String pointer) {
        this(file, line, column, reason, pointer, false);
    }

    /** Makes the problem of a file that is something else, whose reason says what to do with it. */
    static Problem foreign(String file, int line, int column, String reason) {
        return new Problem(file, line, column, reason, "", true);
    }

    /** Returns the same place with another reason. */
    public Problem withReason(String other) {
        return new Problem(file, line, column, other, pointer, isForeign);
    }

    /** Returns the problem as {@code FILE:LINE:COLUMN: reason (pointer)}, leaving out what is not known. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + reason + (pointer.isEmpty() ? "" : " (" + pointer + ")");
    }
}
