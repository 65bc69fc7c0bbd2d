package mns.cli.command.author;

import java.util.List;
import mns.cli.syntax.UsageException;

/**
 * A source and the file with its text, as {@code ID=FILE} names them.
 *
 * @param id id of the source
 * @param file the file; a hyphen means standard input
 */
record SourceFile(String id, String file) {
    static final String OPTION = "--source";

    /**
     * Returns what a value of the option names.
     *
     * @param program how a line begins that asks the fact base of the source
     */
    static SourceFile of(String value, String program) throws UsageException {
        int equals = value.indexOf('=');
        if (equals < 1 || equals == value.length() - 1) {
            String message = OPTION + " takes ID=FILE, a source of the fact base and the file with its text";
            throw new UsageException(message, value, List.of()).advising(program + " sources lists the ids");
        }
        return new SourceFile(value.substring(0, equals), value.substring(equals + 1));
    }
}
