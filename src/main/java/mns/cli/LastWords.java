package mns.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says that memory has run out where none is left to say it with: all that this takes is made before. */
final class LastWords {
    private static final String MESSAGE =
            "the fact base needs more memory than it may take; give it more, for example MNS_JAVA_OPTS=-Xmx1g";

    private final OutputStream err;
    private final byte[] words;

    /**
     * Makes them.
     *
     * @param err where they are said, with no buffer
     * @param line what the program was asked, which tells whether a script reads them
     */
    LastWords(OutputStream err, List<String> line) {
        this.err = err;
        String words = Notices.areForScripts(line)
                ? "{\"error\":{\"code\":\"fact_base\",\"message\":\"" + MESSAGE + "\",\"suggestions\":[]}}\n"
                : "mns: " + MESSAGE + "\n";
        this.words = words.getBytes(StandardCharsets.UTF_8);
    }

    /** Says them. */
    ExitCode say() {
        try {
            err.write(words);
        } catch (IOException | OutOfMemoryError e) {
            // The exit code still tells.
        }
        return ExitCode.FACT_BASE;
    }
}
