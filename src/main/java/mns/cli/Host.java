package mns.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.StringTokenizer;

/** The machine, asked for what takes time to learn and is seldom needed. */
class Host {
    /** Returns the date of today in the time zone of the user. */
    LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** Returns the columns of the controlling terminal, 0 if it does not tell; Java itself cannot ask it. */
    int columns() {
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
