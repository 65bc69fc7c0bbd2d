package mns.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Runs many argument lines in one process, from whose classes {@code mns-archive} makes its archives. */
final class Training {
    private Training() {}

    /**
     * Runs the lines of standard input, each with the streams and surroundings of a process of its own. Those that begin
     * with a plus run as if on a terminal.
     */
    public static void main(String[] none) throws IOException {
        // Whatever else is used here would be in the archives too.
        byte[] lines = new FileInputStream(FileDescriptor.in).readAllBytes();
        for (String line : new String(lines, StandardCharsets.UTF_8).split("\n", 0)) {
            boolean isTyped = line.startsWith("+");
            System.setProperty("mns.terminal", isTyped ? "oe" : "");
            Main.run((isTyped ? line.substring(1) : line).split(" ", -1));
        }
        Runtime.getRuntime().halt(0);
    }
}
