package mns.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;
import java.util.function.IntSupplier;

/** Asks the controlling terminal how many columns it has, which Java cannot do itself. */
final class TerminalWidth implements IntSupplier {

    /** Returns the columns, 0 if the terminal does not tell. */
    @Override
    public int getAsInt() {
        ProcessBuilder stty = new ProcessBuilder("stty", "size")
                .redirectInput(new File("/dev/tty"))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = stty.start();
            byte[] answer = process.getInputStream().readAllBytes();
            StringTokenizer rowsAndColumns = new StringTokenizer(new String(answer, StandardCharsets.US_ASCII));
            return rowsAndColumns.countTokens() == 2 ? columns(rowsAndColumns) : 0;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static int columns(StringTokenizer rowsAndColumns) {
        rowsAndColumns.nextToken();
        return Integer.parseInt(rowsAndColumns.nextToken());
    }
}
